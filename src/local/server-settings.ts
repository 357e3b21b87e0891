/** An eighth of the memory for the heap and as much for the page cache, within bounds that suit a laptop and a server. */
export function memoryShareMiB(memoryMiB: number): number {
  return Math.min(Math.max(512, Math.floor(memoryMiB / 8)), 2048);
}

/** neo4j.conf; every folder in it is Neo4j's default below its home, so it holds no path. */
export function neo4jConf(port: number, pageCacheMiB: number): string {
  return [
    '# Written at every start of the local Neo4j: changes made here are lost.',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.directories.import=import',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCacheMiB}m`,
    // The log serves recovery only: nobody reads it later.
    'db.tx_log.rotation.retention_policy=keep_none',
    'db.tx_log.rotation.size=64m',
    // With the default of 5 s of silence, for each of two thread groups, every stop takes 10 s after all data is safe.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n');
}

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'jdk.internal.ref', 'jdk.internal.misc'];

/**
 * The argument file of the java command; a file, because the class path alone is longer than some systems' tools show.
 * The parallel collector takes the least processor time on few cores, and the pauses of a heap this small are short.
 */
export function javaArguments(classPath: string, heapMiB: number): string {
  return [
    `-Xms${Math.min(512, heapMiB)}m`,
    `-Xmx${heapMiB}m`,
    '-XX:+UseParallelGC',
    '-XX:-OmitStackTraceInFastThrow',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    `"${classPath.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
    '',
  ].join('\n');
}

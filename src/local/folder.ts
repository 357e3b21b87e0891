import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** Where the local Neo4j keeps everything: `<home>/neo4j`, which Neo4j itself takes for its home. */
export interface Folder {
  readonly root: string;
  readonly conf: string;
  readonly logs: string;
  readonly data: string;
  /** What LOAD CSV may read. */
  readonly import: string;
  readonly configFile: string;
  readonly javaArgumentsFile: string;
  readonly passwordFile: string;
  /** Which process serves, and whose it is. */
  readonly stateFile: string;
  /** Held by whoever starts or stops the server. */
  readonly lockFile: string;
  /** What the server wrote to its standard output since its last start. */
  readonly outputFile: string;
  readonly mavenLogFile: string;
}

/** Names the folder below an existing home; links are followed, so that every process calls it by one name. */
export function folderOf(home: string): Folder {
  const root = join(realpathSync(home), 'neo4j');
  return {
    root,
    conf: join(root, 'conf'),
    logs: join(root, 'logs'),
    data: join(root, 'data'),
    import: join(root, 'import'),
    configFile: join(root, 'conf', 'neo4j.conf'),
    javaArgumentsFile: join(root, 'conf', 'java.args'),
    passwordFile: join(root, 'password'),
    stateFile: join(root, 'state.json'),
    lockFile: join(root, 'start.lock'),
    outputFile: join(root, 'logs', 'server.out'),
    mavenLogFile: join(root, 'logs', 'maven.log'),
  };
}

/** Makes the folder where it is missing. */
export function makeFolder(home: string): Folder {
  mkdirSync(home, { recursive: true });
  const folder = folderOf(home);
  for (const path of [folder.conf, folder.logs, folder.data, folder.import]) mkdirSync(path, { recursive: true });
  return folder;
}

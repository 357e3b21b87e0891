import { AppError } from '../errors.ts';
import { run } from './run.ts';

const OLDEST_JAVA = 17;
const PROBE_TIMEOUT_MS = 20_000;
const WAY_OUT = `install Java ${OLDEST_JAVA} or newer and point JAVA_HOME or PATH at it, or set NEO4J_URI to a Neo4j of your own`;

// The shell knows the environment, so nothing here has to read it.
const LOOK_UP = 'if [ -x "$JAVA_HOME/bin/java" ]; then echo "$JAVA_HOME/bin/java"; else command -v java; fi';

/**
 * The Java that runs Neo4j: the one asked for, or else the one of JAVA_HOME, or else the one on the PATH.
 * @throws AppError UNAVAILABLE where there is none, or it is too old.
 */
export async function findJava(asked: string | null): Promise<string> {
  const java = asked ?? (await run('sh', ['-c', LOOK_UP], PROBE_TIMEOUT_MS)).output.trim();
  if (java === '') throw new AppError('UNAVAILABLE', `The local Neo4j needs Java, and none was found: ${WAY_OUT}.`);

  const { code, output } = await run(java, ['-version'], PROBE_TIMEOUT_MS);
  const version = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  if (code !== 0 || version === undefined) {
    throw new AppError('UNAVAILABLE', `The local Neo4j needs Java, and "${java}" does not run: ${WAY_OUT}.`);
  }
  if (Number(version) < OLDEST_JAVA) {
    throw new AppError(
      'UNAVAILABLE',
      `The local Neo4j needs Java ${OLDEST_JAVA} or newer, and "${java}" is Java ${version}: ${WAY_OUT}.`,
    );
  }
  return java;
}

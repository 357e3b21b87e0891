import { createHash, randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.ts';
import { COMMAND_MISSING, type Outcome, run } from './run.ts';

const POM = fileURLToPath(new URL('../../pom.xml', import.meta.url));
const OFFLINE_TIMEOUT_MS = 60_000;
const DOWNLOAD_TIMEOUT_MS = 15 * 60_000;
const OWN_NEO4J = 'set NEO4J_URI to a Neo4j of your own';

// Maven runs for two seconds, too short for the optimising compiler to pay: without it, it runs for one and a half.
const RUN_MAVEN = 'MAVEN_OPTS="-XX:TieredStopAtLevel=1 $MAVEN_OPTS" LC_ALL=C.UTF-8 exec "$0" "$@"';

export interface ClassPathOptions {
  readonly mvn: string;
  /** Folder that remembers the answer for all homes. */
  readonly sharedCache: string;
  /** Folder that remembers it where the shared one cannot be written to, as in a read-only installation. */
  readonly ownCache: string;
  readonly logFile: string;
  readonly say: (line: string) => void;
}

/**
 * The class path of the Neo4j that pom.xml names: its jars where Maven keeps them, nothing copied.
 * @throws AppError UNAVAILABLE where Maven is missing or cannot fetch them.
 */
export async function findClassPath(options: ClassPathOptions): Promise<string> {
  const key = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12);
  const file = join(isWritable(options.sharedCache) ? options.sharedCache : options.ownCache, `neo4j-${key}.classpath`);
  return readClassPath(file) ?? (await resolveClassPath(file, options));
}

async function resolveClassPath(file: string, { mvn, logFile, say }: ClassPathOptions): Promise<string> {
  const fresh = `${file}.${randomUUID()}`;
  const maven = (timeoutMs: number, ...flags: string[]): Promise<Outcome> => {
    const args = ['-q', '-B', ...flags, '-f', POM, 'dependency:build-classpath', `-Dmdep.outputFile=${fresh}`];
    return run('sh', ['-c', RUN_MAVEN, mvn, ...args], timeoutMs);
  };
  try {
    let outcome = await maven(OFFLINE_TIMEOUT_MS, '-o');
    if (outcome.code === COMMAND_MISSING) {
      throw new AppError(
        'UNAVAILABLE',
        `The local Neo4j needs Maven, and "${mvn}" was not found: install it, or ${OWN_NEO4J}.`,
      );
    }
    if (outcome.code !== 0) {
      say('Fetching Neo4j with Maven: once, about a minute');
      outcome = await maven(DOWNLOAD_TIMEOUT_MS);
    }
    writeFileSync(logFile, outcome.output);
    const classPath = readClassPath(fresh);
    if (classPath === null) {
      throw new AppError(
        'UNAVAILABLE',
        `Maven could not fetch Neo4j (${logFile} says why): mend that, or ${OWN_NEO4J}.`,
      );
    }
    renameSync(fresh, file);
    return classPath;
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Null where the file is missing or any jar it names is gone. */
function readClassPath(file: string): string | null {
  if (!existsSync(file)) return null;
  const classPath = readFileSync(file, 'utf8').trim();
  return classPath !== '' && classPath.split(delimiter).every((jar) => existsSync(jar)) ? classPath : null;
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

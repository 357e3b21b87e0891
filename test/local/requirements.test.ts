import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findClassPath } from '../../src/local/class-path.ts';
import { makeFolder } from '../../src/local/folder.ts';
import { findJava } from '../../src/local/java.ts';
import { type Machine, THIS_MACHINE } from '../../src/local/machine.ts';
import { javaArguments, memoryShareMiB } from '../../src/local/server-settings.ts';
import { startLocal } from '../../src/local/start-local.ts';
import { throwAwayFolder } from './support.ts';

const folder = throwAwayFolder();
const said: string[] = [];
const say = (line: string) => said.push(line);
const refusal = (message: RegExp) => ({ code: 'UNAVAILABLE', message: expect.stringMatching(message) });
const startOn = async (machine: Partial<Machine>, home = join(folder, 'home')) =>
  startLocal({ home, say }, { ...THIS_MACHINE, ...machine });

/** A command in a folder of its own that does what the shell lines say. */
function command(path: string, ...lines: string[]): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${lines.join('\n')}\n`);
  chmodSync(file, 0o755);
  return file;
}

beforeEach(() => said.splice(0));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

it('says on Windows that it needs NEO4J_URI', async () => {
  await expect(startOn({ platform: 'win32' })).rejects.toMatchObject(
    refusal(/^The local Neo4j runs on Linux and macOS only.*NEO4J_URI/),
  );
});

it('asks for Java 17 or newer, or NEO4J_URI, where Java is missing, broken or too old', async () => {
  const wayOut =
    /install Java 17 or newer and point JAVA_HOME or PATH at it, or set NEO4J_URI to a Neo4j of your own\.$/;
  const missing = join(folder, 'no', 'java');
  const broken = command('broken/java', 'echo "Unable to locate a Java Runtime" >&2; exit 1');
  const old = command('old/java', 'echo \'openjdk version "11.0.2" 2019-01-15\' >&2');
  const ancient = command('ancient/java', 'echo \'java version "1.8.0_392"\' >&2');

  for (const java of [missing, broken, old, ancient])
    await expect(startOn({ java })).rejects.toMatchObject(refusal(wayOut));
  await expect(startOn({ java: old })).rejects.toMatchObject(refusal(/java" is Java 11:/));
  await expect(startOn({ java: ancient })).rejects.toMatchObject(refusal(/java" is Java 8:/));
  expect(await findJava(command('new/java', 'echo \'openjdk version "25" 2025-09-16\' >&2'))).toMatch(/new\/java$/);
});

it('prefers the Java of JAVA_HOME to that of the PATH, and says so where there is neither', async () => {
  const java = command('jdk/bin/java', 'echo \'openjdk version "21.0.1"\' >&2');
  vi.stubEnv('JAVA_HOME', join(folder, 'jdk'));
  expect(await findJava(null)).toBe(java);
  vi.stubEnv('JAVA_HOME', join(folder, 'no jdk'));
  expect(await findJava(null)).toMatch(/\/java$/);
  const sh = command('bin/sh', 'exec /bin/sh "$@"');
  vi.stubEnv('PATH', join(sh, '..'));
  await expect(findJava(null)).rejects.toMatchObject(refusal(/needs Java, and none was found/));
});

it('asks for Maven, or NEO4J_URI, where Maven is missing or fails', async () => {
  const cache = join(folder, 'empty cache');
  await expect(startOn({ cache, mvn: join(folder, 'no', 'mvn') })).rejects.toMatchObject(
    refusal(
      /^The local Neo4j needs Maven, and ".*mvn" was not found: install it, or set NEO4J_URI to a Neo4j of your own\.$/,
    ),
  );
  const mvn = command('failing/mvn', 'echo "the network is down"; exit 1');
  await expect(startOn({ cache, mvn })).rejects.toMatchObject(
    refusal(
      /^Maven could not fetch Neo4j \(.*maven\.log says why\): mend that, or set NEO4J_URI to a Neo4j of your own\.$/,
    ),
  );
  expect(readFileSync(join(folder, 'home', 'neo4j', 'logs', 'maven.log'), 'utf8')).toBe('the network is down\n');
});

it('asks Maven without the network first, and then not again while all jars are there', async () => {
  const jar = join(folder, 'a.jar');
  const calls = join(folder, 'calls');
  const mvn = command(
    'counting/mvn',
    `echo "$*" >> '${calls}'`,
    'case " $* " in *" -o "*) exit 1;; esac',
    `touch '${jar}'; for a in "$@"; do case "$a" in -Dmdep.outputFile=*) printf %s '${jar}' > "\${a#*=}";; esac; done`,
  );
  const cache = join(folder, 'cache');
  const find = (sharedCache: string) =>
    findClassPath({ mvn, sharedCache, ownCache: folder, logFile: join(folder, 'maven.log'), say });

  expect(await find(cache)).toBe(jar);
  expect(said).toEqual(['Fetching Neo4j with Maven: once, about a minute']);
  expect(await find(cache)).toBe(jar);
  expect(readFileSync(calls, 'utf8').trim().split('\n')).toHaveLength(2);
  rmSync(jar);
  expect(await find(cache)).toBe(jar);
  expect(existsSync(jar)).toBe(true);

  expect(await find(join(mvn, 'cannot be written to'))).toBe(jar);
  expect(readdirSync(folder)).toContainEqual(expect.stringMatching(/^neo4j-.*\.classpath$/));
});

it('does not make up a new password for a database that has one', async () => {
  const home = join(folder, 'lost');
  mkdirSync(join(makeFolder(home).data, 'databases', 'system'), { recursive: true });
  await expect(startOn({}, home)).rejects.toMatchObject(
    refusal(/holds a database but its password file is gone: put .*password back/),
  );
});

it('takes a share of the memory that leaves the rest of the machine alone', () => {
  expect([1024, 4096, 8192, 16_384, 65_536].map(memoryShareMiB)).toEqual([512, 512, 1024, 2048, 2048]);
  expect(THIS_MACHINE.memoryMiB).toBeGreaterThan(256);
});

it('quotes a class path with spaces, quotes and backslashes for the argument file', () => {
  expect(javaArguments('/a b/"c"\\d.jar', 512)).toContain('-cp\n"/a b/\\"c\\"\\\\d.jar"\n');
});

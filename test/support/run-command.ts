import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUN = `${ROOT}scripts/run.mjs`;

/** A command of ours as its users run it, on the test database. */
export interface Running {
  readonly child: ChildProcess;
  /** Standard output so far. */
  output(): string;
  errors(): string;
  /** Resolves with the first match on standard output; rejects where the command ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
}

export function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { npm = false }: { readonly npm?: boolean } = {},
): Running {
  const { uri, user, password, database } = inject('neo4j');
  const child = spawn(npm ? 'npm' : process.execPath, npm ? ['run', ...args] : [RUN, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      ...env,
    },
  });
  let output = '';
  let errors = '';
  const watchers = new Set<() => void>();
  child.stdout.on('data', (data) => {
    output += data;
    for (const watch of watchers) watch();
  });
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return {
    child,
    output: () => output,
    errors: () => errors,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const watch = () => {
          const match = pattern.exec(output);
          if (!match) return;
          watchers.delete(watch);
          resolve(match);
        };
        watchers.add(watch);
        watch();
        ended.then((code) => reject(new Error(`ended with ${code} before it said ${pattern}: ${output}${errors}`)));
      }),
  };
}

// Plain JavaScript without dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}/node_modules/.bangfu-lock`;

/** Installs dependencies where they are missing or the lockfile has changed since; those for development only where asked. */
export function ensureDependencies({ development = false } = {}) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`Bangfu needs Node 20 or newer; this is ${process.version}. Install a newer Node and try again.`);
    process.exit(1);
  }
  const hash = createHash('sha256')
    .update(readFileSync(`${root}/package-lock.json`))
    .digest('hex');
  const held = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (held === `${hash} all` || (!development && held === `${hash} production`)) return;
  // Where the tools of development are, they stay.
  const all = development || held.endsWith(' all') || existsSync(`${root}/node_modules/vitest`);
  console.log('Installing dependencies …');
  // What a package wants beside itself is among our own dependencies where it is used; the rest of it is a server we do not run.
  const npm = spawnSync(
    'npm',
    [
      'ci',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--omit=peer',
      ...(all ? [] : ['--omit=dev']),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (npm.status !== 0) {
    console.error('The dependencies could not be installed; see what npm says above, mend it and try again.');
    process.exit(1);
  }
  writeFileSync(stamp, `${hash} ${all ? 'all' : 'production'}`);
}

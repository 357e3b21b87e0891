import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { Folder } from './folder.ts';

export const USER = 'neo4j';
const OWNER_ONLY = 0o600;
const ITERATIONS = 1024;

/** The password of the local server, or null where none was made yet. */
export function readPassword(folder: Folder): string | null {
  return existsSync(folder.passwordFile) ? readFileSync(folder.passwordFile, 'utf8').trim() : null;
}

/**
 * The password of the local server, made up before its first start.
 * @throws AppError UNAVAILABLE where there is a database whose password is lost.
 */
export function ensurePassword(folder: Folder): string {
  const kept = readPassword(folder);
  if (kept === null && existsSync(join(folder.data, 'databases', 'system'))) {
    throw new AppError(
      'UNAVAILABLE',
      `${folder.root} holds a database but its password file is gone: put ${folder.passwordFile} back, or move ${folder.root} away to begin with an empty database.`,
    );
  }
  const password = kept ?? randomBytes(24).toString('base64url');
  if (kept === null) writeWhole(folder.passwordFile, password);
  const initial = join(folder.data, 'dbms', 'auth.ini');
  if (!existsSync(initial)) {
    mkdirSync(join(folder.data, 'dbms'), { recursive: true });
    writeWhole(initial, initialUser(password));
  }
  return password;
}

/**
 * The line that `neo4j-admin dbms set-initial-password` writes and the first start reads, without the two seconds
 * that the command takes: user, algorithm, iterated digest, salt, iterations, and no flags after the last colon.
 */
function initialUser(password: string): string {
  const salt = randomBytes(32);
  let digest = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let i = 1; i < ITERATIONS; i++) digest = createHash('sha256').update(digest).digest();
  return `${USER}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`;
}

/** A reader, or a start after a crash, sees the whole file or none. */
function writeWhole(file: string, text: string): void {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, text, { mode: OWNER_ONLY });
  renameSync(fresh, file);
}

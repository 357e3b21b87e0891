import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

const MAX_BYTES = 64 * 1024 * 1024;

export type ReadResult =
  | { readonly file: string; readonly value: unknown; readonly sha256: string }
  | { readonly fault: Fault };

/** Reads extraction files: a file, or every .json of a folder in order of name. */
export async function readFiles(paths: readonly string[]): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) results.push(fault(path, 'no such file or folder'));
    else if (found.isDirectory()) results.push(...(await readFolder(path)));
    else results.push(await readJson(path, found.size));
  }
  return results;
}

async function readFolder(folder: string): Promise<ReadResult[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) return [fault(folder, 'the folder holds no .json file')];
  return Promise.all(names.map(async (name) => readJson(join(folder, name), (await stat(join(folder, name))).size)));
}

async function readJson(file: string, size: number): Promise<ReadResult> {
  if (size > MAX_BYTES) return fault(file, `the file has ${size} bytes; at most ${MAX_BYTES} are read`);
  let bytes: Buffer;
  let text: string;
  try {
    bytes = await readFile(file);
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return fault(file, error instanceof TypeError ? 'the file is not UTF-8 text' : 'the file cannot be read');
  }
  try {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { file, value: JSON.parse(text) as unknown, sha256 };
  } catch (error) {
    return fault(file, `not JSON: ${(error as Error).message}`);
  }
}

const fault = (file: string, reason: string): ReadResult => ({ fault: { file, path: '', reason } });

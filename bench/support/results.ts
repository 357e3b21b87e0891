import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machine } from './machine.ts';

const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));

/** Writes a file of results. */
export function writeResult(file: string, text: string): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}${file}`, text);
}

/** Writes figures, with the machine they are of. */
export const writeFigures = (file: string, figures: object): void =>
  writeResult(file, `${JSON.stringify({ machine: machine(), ...figures }, null, 2)}\n`);

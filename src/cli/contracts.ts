import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { placeNamesSchema } from '../gazetteer/place-names-schema.ts';
import { SCHEMA } from '../graph/schema.ts';
import { printedSchema } from '../graphql/schema.ts';
import { extractionSchema } from '../model/extraction-schema.ts';
import { modelPage } from '../model/model-page.ts';

/** The files other programs rely on, each made from the code. */
export const CONTRACTS: Readonly<Record<string, () => string>> = {
  'schema.graphql': printedSchema,
  'extraction.schema.json': () => `${JSON.stringify(extractionSchema(), null, 2)}\n`,
  'place-names.schema.json': () => `${JSON.stringify(placeNamesSchema(), null, 2)}\n`,
  'model.md': modelPage,
  'constraints.cypher': () => `${SCHEMA.map(({ text }) => `${text};`).join('\n')}\n`,
};

const path = (name: string) => fileURLToPath(new URL(`../../schema/${name}`, import.meta.url));

/** Names of the contract files that differ from what the code says. */
export async function driftedContracts(): Promise<string[]> {
  const differs = await Promise.all(
    Object.entries(CONTRACTS).map(async ([name, make]) =>
      (await readFile(path(name), 'utf8').catch(() => '')) === make() ? [] : [name],
    ),
  );
  return differs.flat();
}

/** Writes the contract files; with --check only compares. */
export async function contractsCommand(argv: string[]): Promise<number> {
  const { values } = parseArgs({ args: argv, options: { check: { type: 'boolean' } } });
  const drifted = await driftedContracts();
  if (!values.check) await Promise.all(drifted.map((name) => writeFile(path(name), CONTRACTS[name]!())));
  for (const name of drifted)
    process.stdout.write(`schema/${name} ${values.check ? 'differs from the code' : 'written'}\n`);
  return values.check && drifted.length > 0 ? 1 : 0;
}

import { randomUUID } from 'node:crypto';
import { AppError } from '../../errors.ts';
import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';
import { type ImportAction, type ImportMark, type ImportSource, newestFirst, type Revert } from '../import-record.ts';
import type { ArticleDiff } from './article-diff.ts';

const latest = statement<ImportMark & { key: string }>(
  'latest imports of articles',
  cypher`
    UNWIND $keys AS key
    MATCH (i:Import {articleKey: key}) WHERE i.sort IS NOT NULL
    WITH key, i ORDER BY i.sort
    WITH key, collect(i)[0] AS i
    RETURN key, i.id AS id, i.sequence AS sequence`,
);
const create = statement(
  'record imports',
  cypher`UNWIND $rows AS row CREATE (i:Import) SET i = row, i.at = datetime()`,
);
const added = statement(
  'claims of imports',
  cypher`
    UNWIND $rows AS row
    MATCH (i:Import {id: row.import})
    UNWIND row.claims AS id
    MATCH (c:Claim {id: id})
    CREATE (i)-[:ADDED]->(c)`,
);

/** What is kept of an import besides what it changed. */
export interface ImportFacts extends ImportSource {
  readonly articleKey: string;
  readonly extractor: string | null;
  readonly extractorVersion: string | null;
  /** The extraction that the graph holds of the article from now on; null where it holds the article no more. */
  readonly document: string | null;
  /** Id of the import that is undone. */
  readonly reverts: string | null;
}

/** A change that was made, as it is to be recorded. */
export interface MadeImport {
  readonly facts: ImportFacts;
  readonly diff: ArticleDiff;
  /** The graph's version after it. */
  readonly sequence: number;
  /** The graph held the article before. */
  readonly before: boolean;
  readonly previous: ImportMark | null;
}

/** The newest import of an article; null where none was recorded. */
export const latestImport = async (transaction: Reader, key: string): Promise<ImportMark | null> =>
  (await latestImports(transaction, [key])).get(key) ?? null;

/** The newest import of each article of which one was recorded. */
export async function latestImports(transaction: Reader, keys: readonly string[]): Promise<Map<string, ImportMark>> {
  const rows = await transaction.run(latest, { keys });
  return new Map(rows.map(({ key, ...mark }) => [key, mark]));
}

/** @throws AppError CONFLICT where what is to be undone is not the article's newest import, and no force is used. */
export function checkRevert({ id, force }: Revert, newest: ImportMark | null, key: string): void {
  if (force || newest === null || newest.id === id) return;
  throw new AppError(
    'CONFLICT',
    `A later import of ${key} exists, ${newest.sequence}: revert that first, or use --force to lose what came since`,
  );
}

/** Writes the records of changes, in the transaction of the changes themselves. */
export async function recordImports(transaction: Reader, made: readonly MadeImport[]): Promise<ImportMark[]> {
  const rows = made.map(propsOf);
  await transaction.run(create, { rows });
  await transaction.run(added, {
    rows: made.map(({ diff }, i) => ({ import: rows[i]!.id, claims: diff.addedClaims.map(({ id }) => id) })),
  });
  return rows.map(({ id, sequence }) => ({ id, sequence }));
}

const propsOf = ({ facts, diff, sequence, before, previous }: MadeImport) => ({
  ...facts,
  id: `import:${randomUUID()}`,
  sequence,
  sort: newestFirst(sequence),
  action: actionOf(facts, before),
  previous: previous?.id ?? null,
  claimsAdded: diff.addedClaims.length,
  claimsRemoved: diff.removedClaims.length,
  claimsChanged: diff.changedClaims.length,
  mentionsAdded: diff.addedMentions.length,
  mentionsRemoved: diff.removedMentions.length,
  mentionsChanged: diff.changedMentions.length,
});

function actionOf({ reverts, document }: ImportFacts, before: boolean): ImportAction {
  if (reverts !== null) return 'REVERTED';
  if (document === null) return 'REMOVED';
  return before ? 'CHANGED' : 'CREATED';
}

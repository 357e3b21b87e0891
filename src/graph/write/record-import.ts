import { randomUUID } from 'node:crypto';
import { AppError } from '../../errors.ts';
import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';
import { type ImportAction, type ImportMark, type ImportSource, newestFirst, type Revert } from '../import-record.ts';
import type { ArticleDiff } from './article-diff.ts';

const latest = statement<ImportMark>(
  'latest import of article',
  cypher`
    MATCH (i:Import {articleKey: $key}) WHERE i.sort IS NOT NULL
    RETURN i.id AS id, i.sequence AS sequence ORDER BY i.sort LIMIT 1`,
);
const create = statement('record import', cypher`CREATE (i:Import) SET i = $props, i.at = datetime()`);
const added = statement(
  'claims of import',
  cypher`
    MATCH (i:Import {id: $import})
    UNWIND $claims AS id
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

/** The newest import of an article; null where none was recorded. */
export async function latestImport(transaction: Reader, key: string): Promise<ImportMark | null> {
  return (await transaction.run(latest, { key }))[0] ?? null;
}

/** @throws AppError CONFLICT where what is to be undone is not the article's newest import, and no force is used. */
export function checkRevert({ id, force }: Revert, newest: ImportMark | null, key: string): void {
  if (force || newest === null || newest.id === id) return;
  throw new AppError(
    'CONFLICT',
    `A later import of ${key} exists, ${newest.sequence}: revert that first, or use --force to lose what came since`,
  );
}

/** Writes the record of a change, in the transaction of the change itself; `sequence` is the graph's version after it. */
export async function recordImport(
  transaction: Reader,
  facts: ImportFacts,
  diff: ArticleDiff,
  { sequence, before, previous }: { sequence: number; before: boolean; previous: ImportMark | null },
): Promise<ImportMark> {
  const id = `import:${randomUUID()}`;
  const props = {
    ...facts,
    id,
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
  };
  await transaction.run(create, { props });
  await transaction.run(added, { import: id, claims: diff.addedClaims.map((claim) => claim.id) });
  return { id, sequence };
}

function actionOf({ reverts, document }: ImportFacts, before: boolean): ImportAction {
  if (reverts !== null) return 'REVERTED';
  if (document === null) return 'REMOVED';
  return before ? 'CHANGED' : 'CREATED';
}

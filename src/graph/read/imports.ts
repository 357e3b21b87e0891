import { cypher, type Fragment, type Statement, statement } from '../cypher.ts';
import type { ImportAction } from '../import-record.ts';
import { ORDERS } from './columns.ts';

/** A recorded import without its document. */
export interface ImportColumns {
  readonly id: string;
  readonly sequence: number;
  readonly at: string;
  readonly file: string | null;
  readonly sha256: string | null;
  readonly articleKey: string;
  readonly extractor: string | null;
  readonly extractorVersion: string | null;
  readonly action: ImportAction;
  readonly claimsAdded: number;
  readonly claimsRemoved: number;
  readonly claimsChanged: number;
  readonly mentionsAdded: number;
  readonly mentionsRemoved: number;
  readonly mentionsChanged: number;
  /** Id of the import of the same article before this one. */
  readonly previous: string | null;
  /** Id of the import that this one undid. */
  readonly reverts: string | null;
  readonly sort: string;
}

export type ImportRow = ImportColumns & { readonly parent: string };

const IMPORT_COLUMNS = cypher`i.id AS id, i.sequence AS sequence, toString(i.at) AS at, i.file AS file, i.sha256 AS sha256,
  i.articleKey AS articleKey, i.extractor AS extractor, i.extractorVersion AS extractorVersion, i.action AS action,
  i.claimsAdded AS claimsAdded, i.claimsRemoved AS claimsRemoved, i.claimsChanged AS claimsChanged,
  i.mentionsAdded AS mentionsAdded, i.mentionsRemoved AS mentionsRemoved, i.mentionsChanged AS mentionsChanged,
  i.previous AS previous, i.reverts AS reverts, i.sort AS sort`;

export interface ImportList {
  readonly ascending: Statement<ImportRow>;
  readonly descending: Statement<ImportRow>;
  readonly count: Statement<{ readonly parent: string; readonly count: number }>;
}

function importList(name: string, match: Fragment): ImportList {
  const pages = ORDERS.map((order) =>
    statement<ImportRow>(
      `${name} ${order.name}`,
      cypher`
        UNWIND $ids AS parent
        CALL (parent) {
          ${match}
          WHERE i.sort IS NOT NULL AND ($afterSort IS NULL OR i.sort ${order.after} $afterSort)
          RETURN i ORDER BY i.sort ${order.by} LIMIT $limit
        }
        RETURN parent, ${IMPORT_COLUMNS}`,
    ),
  );
  const count = statement<{ parent: string; count: number }>(
    `${name} count`,
    cypher`
      UNWIND $ids AS parent
      CALL (parent) { ${match} WHERE i.sort IS NOT NULL RETURN count(i) AS count }
      RETURN parent, count`,
  );
  return Object.freeze({ ascending: pages[0]!, descending: pages[1]!, count });
}

/** Newest first: the sort key falls as the sequence rises. */
export const allImports = importList('imports', cypher`MATCH (i:Import)`);
/** By the article's key, which outlives the article. */
export const importsOfArticle = importList('imports of articles', cypher`MATCH (i:Import {articleKey: parent})`);

export const importsById = statement<ImportColumns>(
  'imports by id',
  cypher`UNWIND $ids AS id MATCH (i:Import {id: id}) RETURN ${IMPORT_COLUMNS}`,
);
export const importBySequence = statement<ImportColumns>(
  'import by sequence',
  cypher`MATCH (i:Import {sequence: $sequence}) RETURN ${IMPORT_COLUMNS}`,
);
/** The import that brought each claim. */
export const importsOfClaims = statement<ImportColumns & { readonly claim: string }>(
  'imports of claims',
  cypher`UNWIND $ids AS claim MATCH (:Claim {id: claim})<-[:ADDED]-(i:Import) RETURN claim, ${IMPORT_COLUMNS}`,
);
export const documentOfImport = statement<{ document: string | null }>(
  'document of import',
  cypher`MATCH (i:Import {id: $id}) RETURN i.document AS document`,
);

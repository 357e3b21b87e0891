import type { Page, PageRequest } from '../paging.ts';
import { type Selected, selectedBelow } from '../selection.ts';

/** Of a connection: everything but cursors. */
const CONNECTION = ['edges', 'totalCount', 'pageInfo', 'pageInfo.hasNextPage', 'pageInfo.hasPreviousPage'];
/** Of an edge: what its row carries of the tie's qualifiers. */
const EDGE = ['node', 'modes', 'positions', 'purposes', 'instruments'];
/** Of the entity at its end: what names it, and what is read anew from its id. */
const NODE = ['id', 'type', 'name'];
const READ_ANEW = [
  ...['ties', 'tieCounts', 'claims', 'articles', 'assists', 'assistedBy', 'posted', 'postings', 'postedOfficials'],
  ...['fundedBy', 'funded', 'members', 'offices', 'partOf', 'parts', 'within', 'tiesInside'],
];

const withTypeNames = (prefix: string, names: readonly string[]) =>
  [...names, '__typename'].map((name) => prefix + name);
const BRIEF: ReadonlySet<string> = new Set([
  ...withTypeNames('', CONNECTION),
  'pageInfo.__typename',
  ...withTypeNames('edges.', EDGE),
  ...withTypeNames('edges.node.', [...NODE, ...READ_ANEW]),
]);

const BRIEF_ENTITY: ReadonlySet<string> = new Set(withTypeNames('', [...NODE, ...READ_ANEW]));

/** Whether a list is selected with no more than brief rows tell: names at its edges, no cursors, nothing of the ties. */
export function isBrief(selected: Selected): boolean {
  for (const path of selectedBelow(selected)) if (!BRIEF.has(path)) return false;
  return true;
}

/** Whether no more than its name is selected of an entity itself; below it, anything. */
export function isBriefEntity(selected: Selected): boolean {
  for (const path of selectedBelow(selected)) if (!path.includes('.') && !BRIEF_ENTITY.has(path)) return false;
  return true;
}

/** A first page, from rows in its order, for those who have not selected cursors. */
export function briefPage<R, E extends object>(
  rows: readonly R[],
  { size }: PageRequest,
  edgeOf: (row: R) => E,
  count: () => Promise<number>,
): Page<E> {
  const more = rows.length > size;
  return {
    edges: (more ? rows.slice(0, size) : rows).map(edgeOf),
    pageInfo: { hasNextPage: more, hasPreviousPage: false, startCursor: null, endCursor: null },
    count,
  };
}

import type { Page, PageRequest } from '../paging.ts';
import { type Selected, selectedBelow } from '../selection.ts';

const under = (prefix: string, names: readonly string[]) => [...names, '__typename'].map((name) => prefix + name);

/** Everything of a connection but cursors. */
const CONNECTION = [
  ...under('', ['edges', 'totalCount', 'pageInfo']),
  ...under('pageInfo.', ['hasNextPage', 'hasPreviousPage']),
];
/** Of an entity: what names it, and what is read anew from its id. */
const ENTITY = [
  ...['id', 'type', 'name'],
  ...['ties', 'tieCounts', 'claims', 'articles', 'assists', 'assistedBy', 'posted', 'postings', 'postedOfficials'],
  ...['fundedBy', 'funded', 'members', 'offices', 'partOf', 'parts', 'within', 'tiesInside'],
];
/** Of the edge of a tie: what its row carries of the tie's qualifiers, where it is asked to. */
const QUALIFIERS = ['modes', 'positions', 'purposes', 'instruments'];
const CLAIM = ['id', 'kind', 'since', 'until', 'subject', 'object', 'article', 'evidence', 'figures', 'roles'];

const BRIEF_ENTITY: ReadonlySet<string> = new Set(under('', ENTITY));
const BRIEF_TIE: ReadonlySet<string> = new Set(
  under('', ['id', 'kind', 'subject', 'object', 'claimCount', 'articleCount']),
);
const BRIEF_TIES: ReadonlySet<string> = new Set([
  ...CONNECTION,
  ...under('edges.', ['node', ...QUALIFIERS]),
  ...under('edges.node.', ENTITY),
]);
const TITLE: ReadonlySet<string> = new Set(under('', ['id', 'title']));
const BRIEF_CLAIMS: ReadonlySet<string> = new Set([
  ...CONNECTION,
  ...under('edges.', ['node']),
  ...under('edges.node.', CLAIM),
]);

type Judge = (selected: Selected) => boolean;

/** It is asked for every parent of a list, so what is known of a selection is kept. */
function judgedOnce(judge: (paths: ReadonlySet<string>) => boolean): Judge {
  const known = new WeakMap<ReadonlySet<string>, boolean>();
  return (selected) => {
    const paths = selectedBelow(selected);
    const judged = known.get(paths) ?? judge(paths);
    known.set(paths, judged);
    return judged;
  };
}

/**
 * Whether no more than some fields are selected so many levels down, at a place below a field; what is further down is the
 * matter of the fields in between.
 */
const selectsOnly = (allowed: ReadonlySet<string>, levels: number, prefix = ''): Judge =>
  judgedOnce((paths) => {
    for (const path of paths) {
      if (!path.startsWith(prefix)) continue;
      const name = path.slice(prefix.length);
      if (!allowed.has(name) && name.split('.').length <= levels) return false;
    }
    return true;
  });

/** Whether anything is selected at one of some places below a field. */
const selectsAny = (places: readonly string[]): Judge =>
  judgedOnce((paths) => places.some((place) => paths.has(place)));

/** Whether edges of ties are selected with qualifiers. */
export const showsQualifiers = selectsAny(QUALIFIERS.map((name) => `edges.${name}`));

/** What a brief list of claims carries of the article and the evidence of each. */
export const showsEvidence = selectsAny(['edges.node.evidence']);
const showsArticles = selectsAny(['edges.node.article']);
const areTitles = selectsOnly(TITLE, 1, 'edges.node.article.');
export const showsTitles: Judge = (selected) => showsArticles(selected) && areTitles(selected);
/** Whether no more than its title is selected of an article. */
export const isTitle = selectsOnly(TITLE, 1);

/** Whether a list of entities, by ties or by places, is selected with no more than brief rows tell. */
export const isBriefList = selectsOnly(BRIEF_TIES, 3);
export const isBriefClaimList = selectsOnly(BRIEF_CLAIMS, 3);

/** Whether no more than its name is selected of an entity itself; below it, anything. */
export const isBriefEntity = selectsOnly(BRIEF_ENTITY, 1);
/** Whether no more than their names is selected of entities at a place below (`nodes.`). */
export const briefEntitiesAt = (prefix: string): Judge => selectsOnly(BRIEF_ENTITY, 1, prefix);
/** Whether nothing of its claims is selected of ties at a place below (`ties.`). */
export const briefTiesAt = (prefix: string): Judge => selectsOnly(BRIEF_TIE, 1, prefix);

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

export const isFirstPage = ({ order, cursor }: PageRequest): boolean => order === 'ascending' && cursor === null;

import { cypher, type Fragment, statement } from '../cypher.ts';
import { type BriefEntity, briefColumns, type EntityColumns, entityColumns, tiesOfEntity } from './columns.ts';

/**
 * How well a name fits: 0 it is the text, 1 it begins with it, 2 it holds it, 3 it sounds like it, 4 its sound begins with
 * it, and from 5 on how many pieces of the text it lacks. With what follows it, the place of a hit in the list.
 */
export interface SearchColumns extends BriefEntity {
  readonly names?: EntityColumns['names'];
  readonly tier: number;
  /** Ties. */
  readonly degree: number;
  /** Digits of the division code; larger places come first. */
  readonly level: number;
  /** The key of the name that fits best. */
  readonly matched: string;
}

/** For every ask there is a row at least, as it tells from which tier on there was more than was fetched; null where there was not. */
export type SearchRow = { readonly n: number; readonly cutFrom: number | null } & (
  | SearchColumns
  | { readonly id: null }
);

/** Of `n` and its `key`; sounds are lists of words, read only where the text may be one. */
const TIER = cypher`
  CASE
    WHEN key IN ask.keys THEN 0
    WHEN any(sought IN ask.keys WHERE key STARTS WITH sought) THEN 1
    WHEN any(sought IN ask.keys WHERE key CONTAINS sought) THEN 2
    WHEN ask.sound IS NOT NULL AND (ask.sound IN n.pinyin OR ask.sound IN n.initials) THEN 3
    WHEN ask.sound IS NOT NULL AND any(sound IN n.pinyin + n.initials WHERE sound STARTS WITH ask.sound) THEN 4
    WHEN any(piece IN ask.pieces WHERE key CONTAINS piece)
      THEN 5 + size([piece IN ask.pieces WHERE NOT key CONTAINS piece])
  END`;

/** One that was merged into another has neither a name nor the label of a place. */
const WANTED = cypher`($types IS NULL OR e.type IN $types)
  AND ($within IS NULL OR CASE
    WHEN e.code IS NOT NULL AND $withinCode IS NOT NULL THEN e.code STARTS WITH $withinCode AND e.code <> $withinCode
    ELSE EXISTS { (e)-[:WITHIN*1..6]->(place) } OR EXISTS { (e)-[:LOCATED_IN]->()-[:WITHIN*0..6]->(place) }
  END)`;

const AFTER = cypher`$afterTier IS NULL OR tier > $afterTier OR (tier = $afterTier AND (
  degree < $afterDegree OR (degree = $afterDegree AND (
    level > $afterLevel OR (level = $afterLevel AND (
      e.name > $afterName OR (e.name = $afterName AND e.id > $afterId)))))))`;

/** From `e`, `tier` and `matched` to the rows of a page. */
const PAGE = cypher`
  WITH e, tier, matched, coalesce(size(e.code), 7) AS level, ${tiesOfEntity('e')} AS degree
  WHERE ${AFTER}
  WITH e, tier, degree, level, matched
  ORDER BY tier, degree DESC, level, e.name, e.id LIMIT $limit
  RETURN collect({e: e, tier: tier, degree: degree, level: level, matched: matched}) AS page`;
const rows = (columns: Fragment) => cypher`
  UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
  WITH ask, cutFrom, row, row.e AS e
  RETURN ask.n AS n, cutFrom, row.tier AS tier, row.degree AS degree, row.level AS level, row.matched AS matched, ${columns}`;

const names = (columns: Fragment) => cypher`
  UNWIND $asks AS ask
  CALL (ask) {
    UNWIND ask.lookups AS lookup
    CALL (lookup) {
      UNWIND lookup.plain AS query
      CALL db.index.fulltext.queryNodes(lookup.index, query, {limit: lookup.limit}) YIELD node
      RETURN collect(node) AS plain
    }
    CALL (lookup, plain) {
      UNWIND CASE WHEN lookup.plain = [] OR size(plain) = lookup.limit THEN [lookup.query] ELSE [] END AS query
      CALL db.index.fulltext.queryNodes(lookup.index, query, {limit: lookup.limit}) YIELD node
      RETURN collect(node) AS best
    }
    WITH lookup, CASE WHEN best = [] THEN plain ELSE best END AS found
    RETURN collect(found) AS lists, min(CASE WHEN size(found) = lookup.limit THEN lookup.tier END) AS cutFrom
  }
  OPTIONAL MATCH (place:Entity {id: $within})
  CALL (ask, lists, place) {
    UNWIND lists AS found
    UNWIND found AS n
    WITH DISTINCT n
    WITH n, n.key AS key
    WITH n, key, ${TIER} AS tier
    WHERE tier IS NOT NULL
    MATCH (n)-[:NAMES]->(e:Entity)
    WHERE ${WANTED}
    WITH e, min([tier, size(key), key]) AS best
    WITH e, best[0] AS tier, best[2] AS matched
    ${PAGE}
  }
  ${rows(columns)}`;
export const searchNames = statement<SearchRow>('search names', names(entityColumns('e')));
export const searchNamesInBrief = statement<SearchRow>('search names in brief', names(briefColumns('e')));

/** Divisions by their code or its beginning. */
export const searchCodes = statement<SearchRow>(
  'search codes',
  cypher`
    UNWIND $asks AS ask
    CALL (ask) {
      MATCH (e:Place) WHERE e.code IN ask.codes RETURN e, 0 AS tier
      UNION ALL
      MATCH (e:Place) WHERE e.code STARTS WITH ask.codePrefix RETURN e, 1 AS tier ORDER BY e.code LIMIT $cap
    }
    WITH ask, e, min(tier) AS tier
    WITH ask, collect({e: e, tier: tier}) AS found
    OPTIONAL MATCH (place:Entity {id: $within})
    CALL (found, place) {
      UNWIND found AS one
      WITH one.e AS e, one.tier AS tier, one.e.code AS matched, place
      WHERE ${WANTED}
      ${PAGE}
    }
    WITH ask, page, CASE WHEN size(found) >= $cap THEN 1 END AS cutFrom
    ${rows(entityColumns('e'))}`,
);

import { cypher, type Fragment } from '../cypher.ts';
import { INHERITED } from './inherited.ts';

/** Qualifiers of claim `c`: each of those asked for has one of the values, or a value with the part in it and without the other. */
export const qualified = (
  asked: Fragment,
): Fragment => cypher`all(q IN ${asked} WHERE any(k IN range(0, size(c.qualifierNames) - 1) WHERE
  c.qualifierNames[k] = q.name AND (q.among IS NULL OR c.qualifierValues[k] IN q.among)
  AND (q.part IS NULL OR c.qualifierValues[k] CONTAINS q.part)
  AND (q.lacks IS NULL OR NOT c.qualifierValues[k] CONTAINS q.lacks)))`;

/** Roles of claim `c`: each of those asked for is filled so. */
export const rolesFilled = (asked: Fragment): Fragment => cypher`all(r IN ${asked} WHERE r IN COLLECT {
  MATCH (c)-[f:ROLE]->(x) UNWIND [x.id, f.role + ' ' + x.id] AS filled RETURN filled })`;

const end = (
  by: Fragment,
  ids: Fragment,
  types: Fragment,
): Fragment => cypher`(${ids} IS NULL AND ${types} IS NULL OR any(x IN fillers
  WHERE ${by} AND (${ids} IS NULL OR x.id IN ${ids}) AND (${types} IS NULL OR x.type IN ${types})))`;

/**
 * Does claim `c` pass test `b`? It looks at what was read of the claim and at nothing else, as the planner takes seconds over
 * many questions inside each other. Never null, so that it can be denied.
 */
const PASSES = cypher`(b.kinds IS NULL OR c.kind IN b.kinds)
  AND (b.assertions IS NULL OR c.assertion IN b.assertions)
  AND (b.endings IS NULL OR c.ending IN b.endings)
  AND (b.dated IS NULL OR (c.since IS NOT NULL OR c.until IS NOT NULL) = b.dated)
  AND (b.from IS NULL OR CASE WHEN b.certain THEN c.fromLatest <= b.to AND c.toEarliest >= b.from
    ELSE c.fromEarliest <= b.to AND c.toLatest >= b.from END)
  AND (b.heldFrom IS NULL OR c.toLatest >= b.heldFrom) AND (b.heldTo IS NULL OR c.fromEarliest <= b.heldTo)
  AND (b.knownOn IS NULL OR c.recordedAt <= datetime(b.knownOn))
  AND (b.articles IS NULL OR any(id IN articles WHERE id IN b.articles))
  AND ${end(cypher`x.by = 'SUBJECT'`, cypher`b.subjects`, cypher`b.subjectTypes`)}
  AND ${end(cypher`x.by = 'OBJECT'`, cypher`b.objects`, cypher`b.objectTypes`)}
  AND ${end(cypher`true`, cypher`b.involved`, cypher`b.involvedTypes`)}
  AND (b.about IS NULL OR all(one IN b.about WHERE any(x IN fillers
    WHERE x.id = one.id OR (x.id IN one.groups AND x.by <> 'ROLE' AND c.kind IN [${INHERITED}]))))
  AND (b.within IS NULL OR b.within IN places)
  AND (b.qualifiers IS NULL OR ${qualified(cypher`b.qualifiers`)})
  AND (b.roles IS NULL OR all(r IN b.roles WHERE any(x IN fillers WHERE x.by = 'ROLE' AND (r = x.id OR r = x.role + ' ' + x.id))))
  AND (b.hasFigures IS NULL OR (size(figures) > 0) = b.hasFigures)
  AND (b.figure IS NULL OR any(g IN figures
    WHERE (b.figure.measures IS NULL OR g.measure IN b.figure.measures) AND (b.figure.unit IS NULL OR g.unit = b.figure.unit)
      AND b.figure.least <= g.value AND g.value <= b.figure.most))`;

/** Of the claims `c`, those that pass in one of the ways $ways: all of them where that is null. */
export const PASSING = cypher`
  WITH c,
    CASE WHEN $reads.articles THEN COLLECT { MATCH (c)-[:IN]->(x:Article) RETURN x.id } ELSE [] END AS articles,
    CASE WHEN $reads.fillers THEN COLLECT { MATCH (c)-[r:SUBJECT|OBJECT|ROLE]->(x)
      RETURN {id: x.id, type: x.type, by: type(r), role: r.role} } ELSE [] END AS fillers,
    CASE WHEN $reads.figures THEN COLLECT { MATCH (c)-[:HAS_FIGURE]->(g)
      RETURN {measure: g.measure, unit: g.unit, value: toFloat(g.value)} } ELSE [] END AS figures,
    CASE WHEN size($reads.places) > 0 THEN COLLECT {
      MATCH (c)-[:SUBJECT|OBJECT|ROLE]->()-[:LOCATED_IN*0..1]->()-[:WITHIN*0..6]->(p) WHERE p.id IN $reads.places
      RETURN DISTINCT p.id } ELSE [] END AS places
  WITH c WHERE $ways IS NULL OR any(way IN $ways WHERE all(b IN way WHERE (${PASSES}) = b.holds))`;

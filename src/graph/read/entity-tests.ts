import { claimKinds, kindSpec } from '../../model/kinds.ts';
import { ANY_TIE, cypher, type Fragment, identifier, join, type Statement, statement } from '../cypher.ts';
import { qualified, rolesFilled } from './claim-tests.ts';
import { insidePlace } from './columns.ts';

/** Kinds without a direction; fixed by the registry, so literals. */
export const SYMMETRIC = join(
  claimKinds.filter((kind) => kindSpec(kind).symmetric).map((kind) => cypher`'${identifier(kind)}'`),
  ', ',
);

/** First or last day an article reports on `e`. An article dated by a month or a year counts from its first day. */
const reported = (first: 'ASC' | 'DESC'): Fragment => cypher`COLLECT {
  MATCH (e)<-[:REFERS_TO]-(:Mention)-[:IN]->(a:Article) WHERE a.publishedOn IS NOT NULL
  RETURN left(a.publishedOn + '-01-01', 10) AS day ORDER BY day ${identifier(first)} LIMIT 1 }[0]`;
export const FIRST_REPORTED = reported('ASC');
export const LAST_REPORTED = reported('DESC');

/** How many articles mention `e`. */
export const ARTICLE_COUNT = cypher`COUNT { MATCH (e)<-[:REFERS_TO]-(:Mention)-[:IN]->(a:Article) RETURN DISTINCT a }`;

/** Is entity `e` what is asked for at all? One merged into another is not, that other one is: only what is shown has a sort key. */
export const ASKED = cypher`($types IS NULL OR e.type IN $types) AND e.sort IS NOT NULL`;

/** What `o` at the other end of a tie `t` must be, and how well the tie must be told. */
export const endFits = cypher`($otherTypes IS NULL OR o.type IN $otherTypes)
  AND ($others IS NULL OR o.id IN $others)
  AND t.articleCount >= $articles`;

/** A tie `t` of `near` to `o`, by what the tie itself tells. */
export const tieFits = (near: Fragment): Fragment => cypher`type(t) IN $kinds
  AND (type(t) IN [${SYMMETRIC}] OR CASE WHEN startNode(t) = ${near} THEN $forward ELSE $backward END)
  AND ${endFits}`;

const EVENTS = join(
  claimKinds.filter((kind) => kindSpec(kind).temporal === 'event').map((kind) => cypher`'${identifier(kind)}'`),
  ', ',
);

/** Claim `i` of tie `t` states that it began in the stretch asked for; what is only planned did so at most possibly. */
const BEGAN = cypher`($beganFrom IS NULL OR (t.since[i] <> '' AND CASE
    WHEN $certain THEN $beganFrom <= t.fromEarliest[i] AND t.fromLatest[i] <= $beganTo
    ELSE t.fromEarliest[i] <= $beganTo AND t.fromLatest[i] >= $beganFrom END))`;

/** Claim `i` of tie `t`, which is `c`, states that it ended then. */
const ENDED = cypher`($endedFrom IS NULL OR (CASE
    WHEN $certain THEN $endedFrom <= t.toEarliest[i] AND t.toLatest[i] <= $endedTo AND t.fromLatest[i] < 99999999
    ELSE t.toEarliest[i] <= $endedTo AND t.toLatest[i] >= $endedFrom END
    AND (t.until[i] <> '' OR (c.ending = 'ENDED' AND NOT type(t) IN [${EVENTS}]))))`;

/** From `a` to `b`, the ends of tie `t`, there are also ties of other kinds. */
const ALSO = cypher`($also IS NULL OR all(kind IN $also WHERE EXISTS { MATCH (a)-[u:${ANY_TIE}]-(b)
    WHERE type(u) = kind AND (kind IN [${SYMMETRIC}] OR startNode(u) = a) }))`;

/** Claim `i` of tie `t` held then, and where that is asked it tells of such help, and of both ends themselves, not of a group. */
const HELD = cypher`($modes IS NULL OR t.mode[i] IN $modes) AND (NOT $direct OR t.through[i] = '') AND ($from IS NULL OR CASE WHEN $certain THEN t.fromLatest[i] <= $to AND t.toEarliest[i] >= $from
  ELSE t.fromEarliest[i] <= $to AND t.toLatest[i] >= $from END) AND ${BEGAN}`;

/** The claims `c` of tie `t` that say what is asked; a total stated of a group is not its members' own. */
export const CLAIM_SAYS = cypher`
  WITH *, startNode(t) AS a, endNode(t) AS b WHERE ${ALSO}
  UNWIND range(0, size(t.claimIds) - 1) AS i
  WITH *, t.through[i] = '' AS own WHERE ${HELD}
  MATCH (c:Claim {id: t.claimIds[i]})
  WHERE ${ENDED}
    AND ${qualified(cypher`$qualifiers`)}
    AND ${rolesFilled(cypher`$roles`)}
    AND (NOT $counted OR EXISTS {
      MATCH (c)-[:HAS_FIGURE]->(g)
      WHERE ($measures IS NULL OR g.measure IN $measures) AND ($unit IS NULL OR g.unit = $unit)
        AND $least <= toFloat(g.value) AND toFloat(g.value) <= $most AND (own OR g.scope = 'EACH') })`;

/** Some claim of tie `t` is as asked. */
export const HELD_BY_ONE = cypher`CASE WHEN $from IS NULL AND $beganFrom IS NULL AND $modes IS NULL AND NOT $direct THEN true
  ELSE any(i IN range(0, size(t.claimIds) - 1) WHERE ${HELD}) END`;

/** Those of the entities $ids that pass one condition. */
export type EntityTest = Statement<{ readonly id: string }>;

const test = (name: string, holds: Fragment): EntityTest =>
  statement<{ id: string }>(
    `entities that ${name}`,
    cypher`UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE ${holds} RETURN id`,
  );

function tieTest(name: string, count: Fragment): EntityTest {
  return statement<{ id: string }>(
    `entities that have ${name}`,
    cypher`
      UNWIND $ids AS id
      MATCH (e:Entity {id: id})
      CALL (e) { ${count} }
      WITH id, n WHERE $min <= n AND n <= $max
      RETURN id`,
  );
}

const OWN = cypher`MATCH (e)-[t:${ANY_TIE}]-(o:Entity) WHERE ${tieFits(cypher`e`)}`;
const INSIDE = cypher`${insidePlace(cypher`e`, cypher`p`)} MATCH (p)-[t:${ANY_TIE}]-(o:Entity) WHERE ${tieFits(cypher`p`)}`;
const COUNT = cypher`RETURN count(DISTINCT t) AS n`;

/** Places are walked upward from what lies in them, as a province holds tens of thousands. */
export const WITHIN_PLACE = cypher`(EXISTS { MATCH (e)-[:WITHIN*1..6]->(p) WHERE p.id = $place }
  OR EXISTS { MATCH (e)-[:LOCATED_IN]->()-[:WITHIN*0..6]->(p) WHERE p.id = $place })`;

/** Every condition there is, each a text of its own: questions are made of them by sets of ids. */
export const ENTITY_TESTS = Object.freeze({
  among: test('are among', cypher`id IN $list`),
  mentioned: test('are mentioned', cypher`EXISTS { (e)<-[:REFERS_TO]-() }`),
  type: test('have a type', cypher`e.type IN $list`),
  group: test('are groups', cypher`e.isGroup`),
  unsure: test('are not told apart', cypher`coalesce(e.unsure, false)`),
  code: test('have a code', cypher`e.code STARTS WITH $code`),
  name: test('have a name', cypher`EXISTS { MATCH (e)<-[:NAMES]-(n) WHERE n.key = $key }`),
  namePart: test('have a name with a part', cypher`EXISTS { MATCH (e)<-[:NAMES]-(n) WHERE n.key CONTAINS $key }`),
  within: test('are within', WITHIN_PLACE),
  article: test(
    'are in an article',
    cypher`EXISTS { MATCH (e)<-[:REFERS_TO]-(:Mention)-[:IN]->(a) WHERE a.id = $article }`,
  ),
  articles: test('are in so many articles', cypher`any(n IN [${ARTICLE_COUNT}] WHERE $least <= n AND n <= $most)`),
  first: test('are first reported', cypher`any(day IN [${FIRST_REPORTED}] WHERE $after < day AND day < $before)`),
  last: test('are last reported', cypher`any(day IN [${LAST_REPORTED}] WHERE $after < day AND day < $before)`),
  ties: tieTest('ties', cypher`${OWN} AND ${HELD_BY_ONE} ${COUNT}`),
  tiesInside: tieTest('ties inside', cypher`${INSIDE} AND ${HELD_BY_ONE} ${COUNT}`),
  claims: tieTest('claims', cypher`${OWN} ${CLAIM_SAYS} ${COUNT}`),
  claimsInside: tieTest('claims inside', cypher`${INSIDE} WITH DISTINCT t ${CLAIM_SAYS} ${COUNT}`),
});
export type EntityTestName = keyof typeof ENTITY_TESTS;

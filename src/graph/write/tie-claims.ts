import type { TieClaim } from '../../model/derive-ties.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

/** What a tie needs of a claim, read through the projection. */
const TIE_CLAIM = cypher`
  c.id AS id, c.kind AS kind, s.id AS subject, o.id AS object, c.since AS since, c.until AS until, c.assertion AS assertion,
  c.fromEarliest AS fromEarliest, c.fromLatest AS fromLatest, c.toEarliest AS toEarliest, c.toLatest AS toLatest,
  c.sort AS sort, c.qualifierNames AS qualifierNames, c.qualifierValues AS qualifierValues, a.textSha256 AS source,
  COLLECT { MATCH (c)-[r:ROLE]->() RETURN r.role ORDER BY r.order } AS roleNames,
  COLLECT { MATCH (c)-[r:ROLE]->(e) RETURN e.id ORDER BY r.order } AS roleEntities`;

const byIds = statement<TieClaim>(
  'tie claims by id',
  cypher`
    UNWIND $ids AS id
    MATCH (c:Claim {id: id})-[:IN]->(a)
    MATCH (c)-[:SUBJECT]->(s)
    MATCH (c)-[:OBJECT]->(o)
    RETURN ${TIE_CLAIM}`,
);
const byEnds = statement<TieClaim>(
  'tie claims by ends',
  cypher`
    UNWIND $pairs AS pair
    MATCH (s:Entity {id: pair.subject})
    MATCH (o:Entity {id: pair.object})
    MATCH (s)<-[:SUBJECT]-(c:Claim {kind: pair.kind})-[:OBJECT]->(o)
    MATCH (c)-[:IN]->(a)
    RETURN ${TIE_CLAIM}`,
);
const all = statement<TieClaim>(
  'tie claims',
  cypher`
    MATCH (c:Claim)-[:IN]->(a)
    MATCH (c)-[:SUBJECT]->(s)
    MATCH (c)-[:OBJECT]->(o)
    RETURN ${TIE_CLAIM}`,
);
const groups = statement<{ member: string; group: string }>(
  'groups of entities',
  cypher`
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})<-[:SUBJECT]-(c:Claim {kind: 'MEMBER_OF'})-[:OBJECT]->(g:Entity {isGroup: true})
    WHERE c.assertion <> 'PLANNED' AND g <> e
    RETURN DISTINCT id AS member, g.id AS group`,
);
const members = statement<{ member: string; group: string }>(
  'members of groups',
  cypher`
    UNWIND $ids AS id
    MATCH (g:Entity {id: id, isGroup: true})<-[:OBJECT]-(c:Claim {kind: 'MEMBER_OF'})-[:SUBJECT]->(e:Entity)
    WHERE c.assertion <> 'PLANNED' AND g <> e
    RETURN DISTINCT e.id AS member, id AS group`,
);
const memberships = statement<{ member: string; group: string }>(
  'all members of groups',
  cypher`
    MATCH (e:Entity)<-[:SUBJECT]-(c:Claim {kind: 'MEMBER_OF'})-[:OBJECT]->(g:Entity {isGroup: true})
    WHERE c.assertion <> 'PLANNED' AND g <> e
    RETURN DISTINCT e.id AS member, g.id AS group`,
);
const touching = statement<{ id: string }>(
  'claims about entities',
  cypher`UNWIND $ids AS id MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim) RETURN DISTINCT c.id AS id`,
);

export const tieClaimsById = (transaction: Reader, ids: readonly string[]): Promise<TieClaim[]> =>
  transaction.run(byIds, { ids });
export const tieClaimsByEnds = (
  transaction: Reader,
  pairs: readonly { kind: ClaimKind; subject: string; object: string }[],
): Promise<TieClaim[]> => transaction.run(byEnds, { pairs });
export const allTieClaims = (reader: Reader): Promise<TieClaim[]> => reader.run(all);
export const claimsAbout = async (transaction: Reader, entities: readonly string[]): Promise<string[]> =>
  (await transaction.run(touching, { ids: entities })).map(({ id }) => id);

/** Direct members of each group among the entities. */
export async function membersOf(transaction: Reader, entities: readonly string[]): Promise<Map<string, string[]>> {
  return gather(await transaction.run(members, { ids: entities }), 'group', 'member');
}

/** Direct members of every group there is. */
export async function allMembers(reader: Reader): Promise<Map<string, string[]>> {
  return gather(await reader.run(memberships), 'group', 'member');
}

/** Groups each of the entities belongs to directly. */
export async function groupsOf(transaction: Reader, entities: readonly string[]): Promise<Map<string, string[]>> {
  return gather(await transaction.run(groups, { ids: entities }), 'member', 'group');
}

function gather(rows: readonly { member: string; group: string }[], by: 'group' | 'member', what: 'group' | 'member') {
  const gathered = new Map<string, string[]>();
  for (const row of rows) {
    const list = gathered.get(row[by]);
    if (list) list.push(row[what]);
    else gathered.set(row[by], [row[what]]);
  }
  for (const list of gathered.values()) list.sort();
  return gathered;
}

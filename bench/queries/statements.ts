import { claimKinds } from '../../src/model/kinds.ts';

/** Kinds of ties that paths and neighbourhoods of the mix go over. */
export const TRAVELLED = 'ASSISTS|POSTED_TO|HOLDS_OFFICE|MEMBER_OF|FUNDED';

// Statements that the limit sends as they are, and that stand in for features which the rival lacks.

export const SEARCH = `CALL db.index.fulltext.queryNodes('name_parts', '"' + $text + '"', {limit: 100}) YIELD node AS n
  MATCH (n)-[:NAMES]->(e:Entity)
  WITH e, min(CASE WHEN n.key = $text THEN 0 WHEN n.key STARTS WITH $text THEN 1 ELSE 2 END) AS tier
  WITH e, tier, COUNT { (e)-[:${claimKinds.join('|')}]-() } AS degree
  ORDER BY tier, degree DESC, e.name, e.id LIMIT 10
  RETURN e.name, e.type`;

export const PATH = `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
  MATCH p = shortestPath((a)-[:${TRAVELLED}*1..4]-(b))
  RETURN [t IN relationships(p) | type(t)] AS kinds, [n IN nodes(p) | n.name] AS names`;

export const NEAR = `MATCH (e:Entity {id: $id})
  CALL (e) { MATCH (e)-[:${TRAVELLED}]-(o:Entity) RETURN collect(DISTINCT o) AS found }
  CALL (found) {
    UNWIND found AS o
    WITH o, COUNT { (o)-[:${claimKinds.join('|')}]-() } AS degree ORDER BY degree DESC, o.name, o.id LIMIT 50
    RETURN collect(o) AS shown
  }
  WITH size(found) AS total, shown, [e] + shown AS these
  CALL (these) { UNWIND these AS n MATCH (n)-[t:${TRAVELLED}]->(m) WHERE m IN these RETURN collect(type(t)) AS kinds }
  RETURN [n IN shown | n.name] AS names, [n IN shown | n.type] AS types, kinds, total`;

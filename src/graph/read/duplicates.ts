import { AppError } from '../../errors.ts';
import { candidatesAmong } from '../../model/duplicates/candidates.ts';
import type { Candidate, Compared, Suggestion, Surroundings } from '../../model/duplicates/compared.ts';
import { scored } from '../../model/duplicates/score.ts';
import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';
import { ownNames } from './judgements.ts';

const PAGE = 10_000;
const MAX_MENTIONS = 200_000;
const BATCH = 500;

/** By the index on mentions: of the divisions, most are in no article. */
const mentioned = statement<Compared & { readonly mention: string }>(
  'entities to compare',
  cypher`
    MATCH (m:Mention) WHERE m.id > $after
    WITH m ORDER BY m.id LIMIT $limit
    MATCH (m)-[:REFERS_TO]->(e)
    WITH e, max(m.id) AS mention
    RETURN mention, e.id AS id, e.type AS type, e.isGroup AS isGroup, e.code AS code, e.name AS name, e.names AS names`,
);
const surroundings = statement<{
  id: string;
  owners: string[];
  articles: string[];
  beside: [string, string, string][];
}>(
  'surroundings of entities',
  cypher`
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    RETURN id,
      COLLECT { MATCH (e)<-[:REFERS_TO]-(m) MATCH (:Mention {id: m.owner})-[:REFERS_TO]->(o) RETURN DISTINCT o.id ORDER BY o.id LIMIT 50 } AS owners,
      COLLECT { MATCH (e)<-[:REFERS_TO]-(m)-[:IN]->(a) RETURN DISTINCT a.id ORDER BY a.id LIMIT 100 } AS articles,
      COLLECT {
        MATCH (e)<-[:SUBJECT|OBJECT|ROLE]-(c:Claim)-[r:SUBJECT|OBJECT|ROLE]->(x) WHERE x <> e
        WITH DISTINCT x.id AS other, c.kind AS kind, coalesce(r.role, type(r)) AS role
        RETURN [other, kind, role] ORDER BY other, kind, role LIMIT 300
      } AS beside`,
);
/** Pairs that editors judged different, by the entities that stand for them now; also by a mention split off. */
const judged = statement<{ id: string; other: string }>(
  'entities judged different',
  cypher`
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    MATCH (e)<-[:SAME_AS*0..1]-(x)<-[:BETWEEN]-(:Judgement {verdict: 'DIFFERENT'})-[:BETWEEN]->(y)
    OPTIONAL MATCH (y)<-[:BETWEEN]-(:Judgement {verdict: 'SAME'})-[:BETWEEN]->(given:Entity) WHERE y:Mention
    WITH id, coalesce(given, y) AS other
    OPTIONAL MATCH (other)-[:SAME_AS]->(canonical)
    RETURN id, coalesce(canonical, other).id AS other`,
);

/**
 * Likely duplicates, best first. Of the whole graph, so for as many mentions as can be compared while somebody waits.
 * @throws AppError LIMIT where there are more.
 */
export async function findDuplicates(reader: Reader, mostMentions = MAX_MENTIONS): Promise<Suggestion[]> {
  const entities = await readEntities(reader, mostMentions);
  const candidates = candidatesAmong(entities);
  const ids = [...new Set(candidates.flatMap(({ left, right }) => [left.id, right.id]))];
  const [around, apart] = await Promise.all([readSurroundings(reader, ids), readApart(reader, ids)]);
  const nameOf = await readNames(reader, around);
  return candidates
    .filter(({ left, right }) => !apart.has(`${left.id} ${right.id}`) && !apart.has(`${right.id} ${left.id}`))
    .flatMap((candidate) => scoreOf(candidate, around, nameOf) ?? [])
    .sort((a, b) => b.score - a.score || (a.left + a.right < b.left + b.right ? -1 : 1));
}

function scoreOf(
  candidate: Candidate,
  around: ReadonlyMap<string, Surroundings>,
  nameOf: (id: string) => string,
): Suggestion | null {
  const [left, right] = [around.get(candidate.left.id), around.get(candidate.right.id)];
  return left && right ? scored(candidate, { left, right, nameOf }) : null;
}

async function readEntities(reader: Reader, most: number): Promise<Compared[]> {
  const entities = new Map<string, Compared>();
  let after = '';
  for (let read = 0; read <= most; read += PAGE) {
    const rows = await reader.run(mentioned, { after, limit: PAGE });
    if (rows.length === 0) return [...entities.values()];
    for (const { mention, ...entity } of rows) {
      entities.set(entity.id, entity);
      if (mention > after) after = mention;
    }
  }
  throw new AppError('LIMIT', `There are more than ${most} mentions to compare; run npm run identity -- suggest --all`);
}

async function inBatches<R>(ids: readonly string[], run: (batch: readonly string[]) => Promise<R[]>): Promise<R[]> {
  const rows: R[] = [];
  for (let at = 0; at < ids.length; at += BATCH) rows.push(...(await run(ids.slice(at, at + BATCH))));
  return rows;
}

async function readSurroundings(reader: Reader, ids: readonly string[]): Promise<Map<string, Surroundings>> {
  const rows = await inBatches(ids, (batch) => reader.run(surroundings, { ids: batch }));
  return new Map(
    rows.map(({ id, owners, articles, beside }) => {
      const ties = new Map<string, Set<string>>();
      for (const [other, kind, role] of beside) ties.set(other, (ties.get(other) ?? new Set()).add(`${kind} ${role}`));
      return [id, { owners: new Set(owners), articles: new Set(articles), beside: ties }];
    }),
  );
}

async function readApart(reader: Reader, ids: readonly string[]): Promise<Set<string>> {
  const rows = await inBatches(ids, (batch) => reader.run(judged, { ids: batch }));
  return new Set(rows.map(({ id, other }) => `${id} ${other}`));
}

async function readNames(reader: Reader, around: ReadonlyMap<string, Surroundings>): Promise<(id: string) => string> {
  const ids = new Set([...around.values()].flatMap(({ owners, beside }) => [...owners, ...beside.keys()]));
  const rows = await inBatches([...ids], (batch) => reader.run(ownNames, { ids: batch }));
  const byId = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => byId.get(id) ?? id;
}

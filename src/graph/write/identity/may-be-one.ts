import { AppError } from '../../../errors.ts';
import type { ClusterMember } from '../../../model/canonical.ts';
import { cypher, statement } from '../../cypher.ts';
import type { Reader } from '../../database.ts';
import type { Cluster } from './clusters.ts';

export interface Objection {
  readonly id: string;
  readonly by: string;
  readonly reason: string;
}

const judgedDifferent = statement<Objection>(
  'judgements against a merge',
  cypher`
    UNWIND $left AS id
    MATCH (a:Entity {id: id})
    CALL (a) {
      MATCH (a)<-[:BETWEEN]-(j:Judgement {verdict: 'DIFFERENT'})-[:BETWEEN]->(b:Entity)
      WHERE b.id IN $right
      RETURN j
    }
    RETURN j.id AS id, j.by AS by, j.reason AS reason ORDER BY id LIMIT 1`,
);
/** A mention that was split off from one and given to the other says that the two differ. */
const splitOff = statement<Objection>(
  'splits against a merge',
  cypher`
    UNWIND $from AS id
    MATCH (a:Entity {id: id})
    CALL (a) {
      MATCH (a)<-[:BETWEEN]-(j:Judgement {verdict: 'DIFFERENT'})-[:BETWEEN]->(m:Mention)
      MATCH (m)<-[:BETWEEN]-(:Judgement {verdict: 'SAME'})-[:BETWEEN]->(b:Entity)
      WHERE b.id IN $into
      RETURN j
    }
    RETURN j.id AS id, j.by AS by, j.reason AS reason ORDER BY id LIMIT 1`,
);
const lyingIn = statement<{ inner: string; outer: string }>(
  'places inside each other',
  cypher`
    MATCH (a:Entity)-[:WITHIN|STATED_WITHIN*1..6]->(b:Entity)
    WHERE a.id IN $inner AND b.id IN $outer
    RETURN a.name AS inner, b.name AS outer LIMIT 1`,
);

const ids = ({ members }: Cluster) => members.map(({ id }) => id);
const codeOf = ({ members }: Cluster) => members.find(({ code }) => code !== null)?.code ?? null;
const named = ({ name, id }: ClusterMember) => `${name} (${id})`;

/** @throws AppError CONFLICT where something that is known says that the two cannot be one. */
export async function checkMayBeOne(reader: Reader, a: Cluster, b: Cluster): Promise<void> {
  const [left, right] = [a.canonical, b.canonical];
  const refuse = (why: string) => new AppError('CONFLICT', `${named(left)} and ${named(right)} ${why}`);
  if (left.id === right.id) throw new AppError('CONFLICT', `They are one entity already: ${named(left)}`);
  if (left.type !== right.type) throw refuse(`are of different types, ${left.type} and ${right.type}`);
  if (left.isGroup !== right.isGroup) throw refuse('cannot be one: one is a collective, the other is not');
  const codes = [codeOf(a), codeOf(b)];
  if (codes[0] !== null && codes[1] !== null) throw refuse(`are two divisions, ${codes[0]} and ${codes[1]}`);

  const [inner] = [
    ...(await reader.run(lyingIn, { inner: ids(a), outer: ids(b) })),
    ...(await reader.run(lyingIn, { inner: ids(b), outer: ids(a) })),
  ];
  if (inner) throw refuse(`are a place and a part of it: ${inner.inner} lies in ${inner.outer}`);

  const objection = await objectionTo(reader, a, b);
  if (objection) {
    const { by, reason, id } = objection;
    throw refuse(`were judged different by ${by} (${reason}); to merge them withdraw ${id} first`);
  }
}

/** The judgement that says that the two differ, where there is one. */
export async function objectionTo(reader: Reader, a: Cluster, b: Cluster): Promise<Objection | null> {
  const found = [
    ...(await reader.run(judgedDifferent, { left: ids(a), right: ids(b) })),
    ...(await reader.run(splitOff, { from: ids(a), into: ids(b) })),
    ...(await reader.run(splitOff, { from: ids(b), into: ids(a) })),
  ];
  return found[0] ?? null;
}

import { deriveTies, type Tie, tieKey } from '../../model/derive-ties.ts';
import { type ClaimKind } from '../../model/kinds.ts';
import { ANY_TIE, cypher, statement } from '../cypher.ts';
import type { Database, Reader } from '../database.ts';
import { tieId } from '../tie-id.ts';
import { projectClaims } from './project-claims.ts';
import { allMembers, allTieClaims } from './tie-claims.ts';
import { changeTies, countTies } from './write-ties.ts';

const stored = statement<{ kind: ClaimKind; subject: string; object: string; props: Record<string, unknown> }>(
  'stored ties',
  cypher`MATCH (s:Entity)-[t:${ANY_TIE}]->(o:Entity) RETURN type(t) AS kind, s.id AS subject, o.id AS object, t {.*} AS props`,
);
/** Claims whose projection is not exactly what their mentions mean. */
const misprojected = statement<{ id: string }>(
  'misprojected claims',
  cypher`
    MATCH (c:Claim)
    WITH c,
      COLLECT { MATCH (c)-[n:NAMES]->()-[:REFERS_TO]->(e) RETURN n.role + ' ' + e.id AS filler ORDER BY filler } AS meant,
      COLLECT { MATCH (c)-[r:SUBJECT|OBJECT|ROLE]->(e) RETURN coalesce(r.role, type(r)) + ' ' + e.id AS filler ORDER BY filler } AS held
    WHERE meant <> held
    RETURN c.id AS id`,
);

const miscounted = statement<{ id: string }>(
  'miscounted ties',
  cypher`
    MATCH (e:Entity)
    WHERE coalesce(e.tieCount, 0) <> COUNT { (e)-[:${ANY_TIE}]-() }
    RETURN e.id AS id`,
);

/** How the stored projections differ from what the claims say. */
export interface ProjectionDiff {
  readonly claims: readonly string[];
  readonly missing: readonly Tie[];
  readonly different: readonly Tie[];
  readonly surplus: readonly { readonly kind: ClaimKind; readonly subject: string; readonly object: string }[];
  /** Entities whose number of ties is not what is stored with them. */
  readonly miscounted: readonly string[];
  readonly ties: number;
}

/** Derives every tie anew from the claims and compares; changes nothing. */
export async function checkTies(reader: Reader): Promise<ProjectionDiff> {
  const claims = (await reader.run(misprojected)).map(({ id }) => id);
  const members = await allMembers(reader);
  const derived = deriveTies(await allTieClaims(reader), (group) => members.get(group) ?? []);
  const held = new Map((await reader.run(stored)).map((tie) => [tieKey(tie.kind, tie.subject, tie.object), tie]));
  const missing: Tie[] = [];
  const different: Tie[] = [];
  for (const [key, tie] of derived) {
    const twin = held.get(key);
    if (!twin) missing.push(tie);
    else if (!sameProps({ id: tieId(tie.kind, tie.subject, tie.object), ...tie.props }, twin.props))
      different.push(tie);
  }
  return {
    claims,
    missing,
    different,
    surplus: [...held].filter(([key]) => !derived.has(key)).map(([, tie]) => tie),
    miscounted: (await reader.run(miscounted)).map(({ id }) => id),
    ties: derived.size,
  };
}

/** Makes the projections what the claims say, and tells what had to change. */
export async function rebuildTies(db: Database): Promise<ProjectionDiff> {
  return db.write(async (transaction) => {
    await projectClaims(transaction, (await checkTies(transaction)).claims);
    const diff = await checkTies(transaction);
    await changeTies(transaction, { written: [...diff.missing, ...diff.different], gone: diff.surplus });
    await countTies(transaction, diff.miscounted);
    return diff;
  });
}

function sameProps(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]))
  );
}

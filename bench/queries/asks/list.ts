import type { Ask } from '../ask.ts';
import { nodesOf } from '../shape.ts';

/** The counties that are helped in one mode, by name, with how many there are. */
export const list: Ask = {
  name: 'a list filtered by an edge property, with its count',
  sample: `MATCH (c:County)<-[t:ASSISTS]-() UNWIND t.mode AS mode
    WITH mode, count(DISTINCT c) AS counties WHERE mode <> '' AND counties > 1
    RETURN mode ORDER BY counties DESC, mode LIMIT $most`,
  ours: `query List($mode: String!) {
    counties(where: { ties: [{ kinds: [ASSISTS], direction: BACKWARD, modes: [$mode] }] }, first: 20) {
      totalCount
      edges { node { name code } }
    }
  }`,
  rival: `query List($mode: String!) {
    countiesConnection(
      where: { assistedByConnection: { some: { edge: { mode: { includes: $mode } } } } }
      first: 20
      sort: [{ sort: ASC }]
    ) {
      aggregate { count { nodes } }
      edges { node { name code } }
    }
  }`,
  fromOurs: ({ counties }) => ({
    count: counties.totalCount,
    counties: nodesOf(counties).map(({ name, code }) => [name, code]),
  }),
  fromRival: ({ countiesConnection }) => ({
    count: countiesConnection.aggregate.count.nodes,
    counties: nodesOf(countiesConnection).map(({ name, code }) => [name, code]),
  }),
  async limit(run, variables) {
    const rows = await run(
      `MATCH (c:County) WHERE EXISTS { (c)<-[t:ASSISTS]-() WHERE $mode IN t.mode }
       WITH c ORDER BY c.sort WITH collect(c) AS found
       UNWIND found[..20] AS c RETURN size(found), c.name, c.code`,
      variables,
    );
    return { count: rows[0]?.[0] ?? 0, counties: rows.map(([, name, code]) => [name, code]) };
  },
};

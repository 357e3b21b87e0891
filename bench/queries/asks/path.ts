import type { Ask } from '../ask.ts';
import { PATH, TRAVELLED } from '../statements.ts';

/** A shortest way between two officials of at most four hops; which of several as short is told differs, so its length is compared. */
export const path: Ask = {
  name: 'shortest path',
  // Of those posted to a few counties: of all there are too many pairs to look at, and any forty of a whole nation lie far apart.
  sample: `MATCH (c:County)<-[:POSTED_TO]-(:Official) WITH DISTINCT c ORDER BY c.id LIMIT 10
    MATCH (c)<-[:POSTED_TO]-(o:Official) WITH DISTINCT o ORDER BY o.id LIMIT 40
    WITH collect(o) AS some UNWIND some AS a UNWIND some AS b
    WITH a, b WHERE a.id < b.id
    MATCH p = shortestPath((a)-[:${TRAVELLED}*1..4]-(b)) WHERE length(p) > 1
    RETURN a.id AS \`from\`, b.id AS to ORDER BY a.id, b.id LIMIT $most`,
  rivalByCypher: true,
  ours: `query Path($from: ID!, $to: ID!) {
    paths(from: [$from], to: [$to], first: 1, kinds: [ASSISTS, POSTED_TO, HOLDS_OFFICE, MEMBER_OF, FUNDED]) {
      paths { length hops { to { name } tie { kind } } }
    }
  }`,
  rival: `query Path($from: String!, $to: String!) { path(from: $from, to: $to) { kinds names } }`,
  fromOurs: ({ paths }) => paths.paths[0]?.length ?? null,
  fromRival: (data) => data.path?.kinds.length ?? null,
  async limit(run, variables) {
    const rows = await run(PATH, variables);
    return rows[0]?.[0].length ?? null;
  },
};

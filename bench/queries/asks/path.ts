import type { Ask } from '../ask.ts';
import { PATH, TRAVELLED } from '../statements.ts';

/** A shortest way between two officials of at most four hops; which of several as short is told differs, so its length is compared. */
export const path: Ask = {
  name: 'shortest path',
  sample: `MATCH (a:Official)-[:POSTED_TO]->(), (b:Official)-[:POSTED_TO]->()
    WHERE a.id < b.id AND EXISTS { (a)-[:${TRAVELLED}*2..4]-(b) }
    WITH a.id AS one, b.id AS other ORDER BY one, other LIMIT $most
    RETURN one AS \`from\`, other AS to`,
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

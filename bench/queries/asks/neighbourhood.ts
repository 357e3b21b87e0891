import type { Ask } from '../ask.ts';
import { NEAR, TRAVELLED } from '../statements.ts';

/** What is next to an entity, fifty at most and the best connected first, and the ties among them. */
export const neighbourhood: Ask = {
  name: 'a bounded neighbourhood',
  sample: `MATCH (e:Entity)-[t:${TRAVELLED}]-() WITH e.id AS id, count(t) AS ties ORDER BY ties DESC, id LIMIT $most RETURN id`,
  rivalByCypher: true,
  ours: `query Near($id: ID!) {
    neighbourhood(of: [$id], limit: 51, kinds: [ASSISTS, POSTED_TO, HOLDS_OFFICE, MEMBER_OF, FUNDED]) {
      nodes { name type }
      ties { kind }
      levels
    }
  }`,
  rival: `query Near($id: String!) { near(id: $id) { names types kinds total } }`,
  fromOurs: ({ neighbourhood: { nodes, ties, levels } }) => ({
    names: nodes
      .slice(1)
      .map(({ name }: any) => name)
      .sort(),
    kinds: ties.map(({ kind }: any) => kind).sort(),
    total: levels[1] ?? 0,
  }),
  fromRival: ({ near: { names, kinds, total } }) => ({ names: [...names].sort(), kinds: [...kinds].sort(), total }),
  async limit(run, variables) {
    const [row] = await run(NEAR, variables);
    const [names, , kinds, total] = row!;
    return { names: [...names].sort(), kinds: [...kinds].sort(), total };
  },
};

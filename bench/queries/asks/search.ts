import type { Ask } from '../ask.ts';
import { nodesOf } from '../shape.ts';
import { SEARCH } from '../statements.ts';

/**
 * Ten entities by part of a name. The rival and the limit look a phrase up in the same full-text index and put the exact name
 * first, then names that begin with it; ours ranks by more (sounds, code, connections), so that only the first is compared.
 */
export const search: Ask = {
  name: 'search',
  sample: `MATCH (c:County)<-[t:ASSISTS|POSTED_TO]-() WITH c, count(t) AS ties ORDER BY ties DESC, c.id
    RETURN DISTINCT c.name AS text LIMIT $most`,
  rivalByCypher: true,
  ours: `query Search($text: String!) { search(text: $text, first: 10) { edges { node { name type } } } }`,
  rival: `query Search($text: String!) { search(text: $text, first: 10) { name type } }`,
  fromOurs: (data) => nodesOf(data.search).map(({ name }) => name)[0],
  fromRival: (data) => data.search[0]?.name,
  async limit(run, variables) {
    const rows = await run(SEARCH, variables);
    return rows[0]?.[0];
  },
};

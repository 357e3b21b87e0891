import type { Variables } from '../queries/ask.ts';
import { TRAVELLED } from '../queries/statements.ts';

/** A question that only Bangfu is asked, to see how it does as the graph grows. */
export interface ScaleAsk {
  readonly name: string;
  readonly sample: string;
  readonly ours: string;
}

/** Three hops around the best connected bodies, bounded and saying so. */
const hub: ScaleAsk = {
  name: 'three hops around a hub',
  sample: `MATCH (e:Agency)-[t:${TRAVELLED}]-() WITH e.id AS id, count(t) AS ties ORDER BY ties DESC, id LIMIT $most RETURN id`,
  ours: `query Hub($id: ID!) {
    neighbourhood(of: [$id], depth: 3, limit: 300) { nodes { id name type } ties { id kind } levels cut { shown total reason } }
  }`,
};

/** How two people are connected who have nothing to do with each other, as far as is known. */
const strangers: ScaleAsk = {
  name: 'a way between two random officials',
  sample: `MATCH (o:Official) WHERE o.sort >= '' WITH o LIMIT 20000
    WITH o ORDER BY reverse(o.id) LIMIT 400 WITH collect(o.id) AS ids
    UNWIND range(0, size(ids) - 2, 2) AS i WITH ids, i LIMIT $most RETURN ids[i] AS \`from\`, ids[i + 1] AS to`,
  ours: `query Strangers($from: ID!, $to: ID!) {
    paths(from: [$from], to: [$to], first: 1, maxLength: 6, kinds: [ASSISTS, POSTED_TO, HOLDS_OFFICE, MEMBER_OF, FUNDED]) {
      paths { length hops { to { name } tie { kind } } } cut { reason }
    }
  }`,
};

export const EXPLORE_ASKS: readonly ScaleAsk[] = [hub, strangers];

export const bodyOf = ({ ours }: ScaleAsk, variables: Variables): string => JSON.stringify({ query: ours, variables });

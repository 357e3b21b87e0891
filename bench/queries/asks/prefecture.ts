import type { Ask } from '../ask.ts';
import { byColumn, modesOf, nodesOf } from '../shape.ts';

/** The counties of a prefecture, each with ten of those who help it and five of those posted to it. */
export const prefecture: Ask = {
  name: "a prefecture's counties with two lists each",
  sample: `MATCH (p:Prefecture)<-[:WITHIN]-(c:County)<-[t:ASSISTS|POSTED_TO]-()
    WHERE p.code IS NOT NULL
    WITH p.code AS code, count(t) AS ties ORDER BY ties DESC, code LIMIT $most RETURN code`,
  ours: `query Prefecture($code: DivisionCode!) {
    entity(code: $code) {
      name
      ... on Prefecture {
        parts(first: 20, types: [COUNTY]) {
          edges { node { name ... on County {
            assistedBy(first: 10) { edges { node { name } } }
            posted(first: 5) { edges { node { name } positions } }
          } } }
        }
      }
    }
  }`,
  rival: `query Prefecture($code: String!) {
    places(where: { code: { eq: $code } }) {
      name
      partsConnection(first: 20, where: { node: { type: { eq: "COUNTY" } } }, sort: [{ node: { sort: ASC } }]) {
        edges { node {
          name
          assistedByConnection(first: 10, sort: [{ node: { sort: ASC } }]) { edges { node { name } } }
          postedConnection(first: 5, sort: [{ node: { sort: ASC } }]) { edges { node { name } properties { position } } }
        } }
      }
    }
  }`,
  fromOurs: ({ entity: { name, parts } }) => ({
    name,
    counties: nodesOf(parts).map((county) => ({
      name: county.name,
      assisters: nodesOf(county.assistedBy).map((node) => node.name),
      posted: county.posted.edges.map(({ node, positions }: any) => [node.name, positions]),
    })),
  }),
  fromRival: ({ places: [{ name, partsConnection }] }) => ({
    name,
    counties: nodesOf(partsConnection).map((county) => ({
      name: county.name,
      assisters: nodesOf(county.assistedByConnection).map((node) => node.name),
      posted: county.postedConnection.edges.map(({ node, properties }: any) => [
        node.name,
        modesOf(properties.position),
      ]),
    })),
  }),
  async limit(run, variables) {
    const [counties, posted] = await Promise.all([
      run(
        `MATCH (p:Place {code: $code})
         CALL (p) { MATCH (p)<-[:WITHIN]-(c) WHERE c.type = 'COUNTY' RETURN c ORDER BY c.sort LIMIT 20 }
         OPTIONAL CALL (c) { MATCH (c)<-[t:ASSISTS]-(o) RETURN o ORDER BY o.sort, t.id LIMIT 10 }
         RETURN p.name, c.name, o.name`,
        variables,
      ),
      run(
        `MATCH (p:Place {code: $code})
         CALL (p) { MATCH (p)<-[:WITHIN]-(c) WHERE c.type = 'COUNTY' RETURN c ORDER BY c.sort LIMIT 20 }
         CALL (c) { MATCH (c)<-[t:POSTED_TO]-(o) RETURN o, t ORDER BY o.sort, t.id LIMIT 5 }
         RETURN c.name, o.name, t.position`,
        variables,
      ),
    ]);
    const postedTo = byColumn(posted, 0);
    return {
      name: counties[0]![0],
      counties: [...byColumn(counties, 1)].map(([name, rows]) => ({
        name,
        assisters: rows.flatMap((row) => (row[2] === null ? [] : [row[2]])),
        posted: (postedTo.get(name) ?? []).map((row) => [row[1], modesOf(row[2])]),
      })),
    };
  },
};

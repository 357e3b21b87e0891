import type { Ask } from '../ask.ts';
import { byColumn, nodesOf } from '../shape.ts';

const sorted = 'sort: [{ node: { sort: ASC } }]';

/** Four levels: the counties of a prefecture, who helps each, and whom else those help. */
export const nested: Ask = {
  name: 'a four-level nested one',
  sample: `MATCH (p:Prefecture)<-[:WITHIN]-(c:County)<-[t:ASSISTS]-(:Agency)
    WHERE p.code IS NOT NULL
    WITH p.code AS code, count(t) AS ties ORDER BY ties DESC, code LIMIT $most RETURN code`,
  ours: `query Nested($code: DivisionCode!) {
    entity(code: $code) {
      name
      ... on Prefecture {
        parts(first: 10, types: [COUNTY]) { edges { node {
          name
          ... on County {
            ties(kinds: [ASSISTS], direction: BACKWARD, types: [AGENCY], first: 5) { edges { node {
              name
              ... on Agency { assists(first: 5) { edges { node { name } } } }
            } } }
          }
        } } }
      }
    }
  }`,
  rival: `query Nested($code: String!) {
    places(where: { code: { eq: $code } }) {
      name
      partsConnection(first: 10, where: { node: { type: { eq: "COUNTY" } } }, ${sorted}) { edges { node {
        name
        assistedByConnection(first: 5, where: { node: { type: { eq: "AGENCY" } } }, ${sorted}) { edges { node {
          name
          assistsConnection(first: 5, ${sorted}) { edges { node { name } } }
        } } }
      } } }
    }
  }`,
  fromOurs: ({ entity: { name, parts } }) => ({
    name,
    counties: nodesOf(parts).map((county) => ({
      name: county.name,
      agencies: nodesOf(county.ties).map((agency) => ({
        name: agency.name,
        assists: nodesOf(agency.assists).map((node) => node.name),
      })),
    })),
  }),
  fromRival: ({ places: [{ name, partsConnection }] }) => ({
    name,
    counties: nodesOf(partsConnection).map((county) => ({
      name: county.name,
      agencies: nodesOf(county.assistedByConnection).map((agency) => ({
        name: agency.name,
        assists: nodesOf(agency.assistsConnection).map((node) => node.name),
      })),
    })),
  }),
  async limit(run, variables) {
    const rows = await run(
      `MATCH (p:Place {code: $code})
       CALL (p) { MATCH (p)<-[:WITHIN]-(c) WHERE c.type = 'COUNTY' RETURN c ORDER BY c.sort LIMIT 10 }
       OPTIONAL CALL (c) {
         MATCH (c)<-[t:ASSISTS]-(a) WHERE a.type = 'AGENCY' RETURN a ORDER BY a.sort, t.id LIMIT 5
       }
       RETURN p.name, c.name, a.id, a.name`,
      variables,
    );
    const ids = [...new Set(rows.map((row) => row[2]).filter((id) => id !== null))];
    const assists = await run(
      `UNWIND $ids AS id MATCH (a:Entity {id: id})
       CALL (a) { MATCH (a)-[t:ASSISTS]->(o) RETURN o ORDER BY o.sort, t.id LIMIT 5 }
       RETURN id, o.name`,
      { ids },
    );
    const byAgency = byColumn(assists, 0);
    return {
      name: rows[0]![0],
      counties: [...byColumn(rows, 1)].map(([name, agencies]) => ({
        name,
        agencies: agencies.flatMap((row) =>
          row[2] === null ? [] : [{ name: row[3], assists: (byAgency.get(row[2]) ?? []).map((one) => one[1]) }],
        ),
      })),
    };
  },
};

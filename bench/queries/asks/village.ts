import type { Ask } from '../ask.ts';
import { byColumn, nodesOf } from '../shape.ts';

const names = (connection: any) => nodesOf(connection).map((node) => node.name);

function levelsOfRival(place: any): unknown[] {
  const outer = place.withinConnection?.edges[0]?.node;
  return [{ name: place.name, assisters: names(place.assistedByConnection) }, ...(outer ? levelsOfRival(outer) : [])];
}

const LISTED = 'name assistedByConnection(first: 5, sort: [{ node: { sort: ASC } }]) { edges { node { name } } }';
const nested = (depth: number): string =>
  depth === 0 ? LISTED : `${LISTED} withinConnection(first: 1) { edges { node { ${nested(depth - 1)} } } }`;

/** A village and all that encloses it, up to the province, with five of those who help each. */
export const village: Ask = {
  name: 'a village up to its province, with assisters at each level',
  sample: `MATCH (v:Village)<-[t:ASSISTS|POSTED_TO]-() WHERE v.code IS NOT NULL AND EXISTS { (v)-[:WITHIN*4]->(:Province) }
    WITH v.id AS id, count(t) AS ties ORDER BY ties DESC, id LIMIT $most RETURN id`,
  ours: `query Village($id: ID!) {
    entity(id: $id) {
      name
      ... on Village {
        assistedBy(first: 5) { edges { node { name } } }
        within { name assistedBy(first: 5) { edges { node { name } } } }
      }
    }
  }`,
  rival: `query Village($id: String!) { places(where: { id: { eq: $id } }) { ${nested(4)} } }`,
  fromOurs: ({ entity }) =>
    [entity, ...entity.within].map(({ name, assistedBy }: any) => ({ name, assisters: names(assistedBy) })),
  fromRival: ({ places: [place] }) => levelsOfRival(place),
  async limit(run, variables) {
    const rows = await run(
      `MATCH path = (:Entity {id: $id})-[:WITHIN*0..6]->(e)
       WITH e, length(path) AS depth
       OPTIONAL CALL (e) { MATCH (e)<-[t:ASSISTS]-(o) RETURN o ORDER BY o.sort, t.id LIMIT 5 }
       RETURN depth, e.name, o.name`,
      variables,
    );
    return [...byColumn(rows, 0)]
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, level]) => ({
        name: level[0]![1],
        assisters: level.flatMap((row) => (row[2] === null ? [] : [row[2]])),
      }));
  },
};

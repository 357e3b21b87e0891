import type { Ask } from '../ask.ts';
import { modesOf } from '../shape.ts';

/** A county by its code, with ten of those who help it. */
export const county: Ask = {
  name: 'a county with its assisters',
  sample: `MATCH (c:County)<-[t:ASSISTS]-() WHERE c.code IS NOT NULL
    WITH c.code AS code, count(t) AS ties ORDER BY ties DESC, code LIMIT $most RETURN code`,
  ours: `query County($code: DivisionCode!) {
    entity(code: $code) { name ... on County { assistedBy(first: 10) { edges { node { name type } modes } } } }
  }`,
  rival: `query County($code: String!) {
    places(where: { code: { eq: $code } }) {
      name
      assistedByConnection(first: 10, sort: [{ node: { sort: ASC } }]) { edges { node { name type } properties { mode } } }
    }
  }`,
  fromOurs: ({ entity: { name, assistedBy } }) => ({
    name,
    assisters: assistedBy.edges.map(({ node, modes }: any) => [node.name, node.type, modes]),
  }),
  fromRival: ({ places: [{ name, assistedByConnection }] }) => ({
    name,
    assisters: assistedByConnection.edges.map(({ node, properties }: any) => [
      node.name,
      node.type,
      modesOf(properties.mode),
    ]),
  }),
  async limit(run, variables) {
    const rows = await run(
      `MATCH (c:Place {code: $code})
       CALL (c) { MATCH (c)<-[t:ASSISTS]-(o) RETURN o, t ORDER BY o.sort, t.id LIMIT 10 }
       RETURN c.name, o.name, o.type, t.mode`,
      variables,
    );
    return { name: rows[0]![0], assisters: rows.map(([, name, type, mode]) => [name, type, modesOf(mode)]) };
  },
};

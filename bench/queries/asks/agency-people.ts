import type { Ask } from '../ask.ts';
import { byColumn, modesOf, nodesOf } from '../shape.ts';

/** Twenty of those who hold office in an agency, each with where they were posted. */
export const agencyPeople: Ask = {
  name: "an agency's people with their postings",
  sample: `MATCH (a:Agency)<-[:HOLDS_OFFICE]-(o:Official)
    WITH a, count(o) AS people, sum(COUNT { (o)-[:POSTED_TO]->() }) AS postings
    ORDER BY postings DESC, people DESC, a.id LIMIT $most RETURN a.id AS id`,
  ours: `query People($id: ID!) {
    entity(id: $id) {
      name
      ties(kinds: [HOLDS_OFFICE], direction: BACKWARD, first: 20) {
        edges { node { name ... on Official { postings(first: 5) { edges { node { name } positions } } } } }
      }
    }
  }`,
  rival: `query People($id: String!) {
    entities(where: { id: { eq: $id } }) {
      name
      officersConnection(first: 20, sort: [{ node: { sort: ASC } }]) {
        edges { node {
          name type
          postingsConnection(first: 5, sort: [{ node: { sort: ASC } }]) { edges { node { name } properties { position } } }
        } }
      }
    }
  }`,
  fromOurs: ({ entity: { name, ties } }) => ({
    name,
    people: nodesOf(ties).map((person) => ({
      name: person.name,
      postings: (person.postings?.edges ?? []).map(({ node, positions }: any) => [node.name, positions]),
    })),
  }),
  fromRival: ({ entities: [{ name, officersConnection }] }) => ({
    name,
    people: nodesOf(officersConnection).map((person) => ({
      name: person.name,
      postings: (person.type === 'OFFICIAL' ? person.postingsConnection.edges : []).map(({ node, properties }: any) => [
        node.name,
        modesOf(properties.position),
      ]),
    })),
  }),
  async limit(run, variables) {
    const rows = await run(
      `MATCH (a:Entity {id: $id})
       CALL (a) { MATCH (a)<-[t:HOLDS_OFFICE]-(o) RETURN o, t ORDER BY o.sort, t.id LIMIT 20 }
       OPTIONAL CALL (o) { MATCH (o)-[t:POSTED_TO]->(p) WHERE o:Official RETURN p, t AS p2 ORDER BY p.sort, t.id LIMIT 5 }
       RETURN a.name, o.id, o.name, p.name, p2.position`,
      variables,
    );
    return {
      name: rows[0]![0],
      people: [...byColumn(rows, 1).values()].map((postings) => ({
        name: postings[0]![2],
        postings: postings.flatMap((row) => (row[3] === null ? [] : [[row[3], modesOf(row[4])]])),
      })),
    };
  },
};

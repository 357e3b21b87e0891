import type { Ask } from '../ask.ts';
import { byColumn, nodesOf } from '../shape.ts';

const byStart = (a: any, b: any) => a[0] - b[0] || a[1] - b[1];

/** Twenty claims that an entity is the subject of, in order, with their articles and evidence. */
export const claims: Ask = {
  name: 'claims of an entity with evidence',
  sample: `MATCH (e:Entity)<-[:SUBJECT]-(c:Claim)
    WITH e.id AS id, count(c) AS claims ORDER BY claims DESC, id LIMIT $most RETURN id`,
  ours: `query Claims($id: ID!) {
    claims(where: { subject: $id }, first: 20) {
      edges { node { kind since object { name } article { title } evidence { start end } } }
    }
  }`,
  rival: `query Claims($id: String!) {
    claims(where: { subject: { some: { id: { eq: $id } } } }, limit: 20, sort: [{ sort: ASC }]) {
      kind since object { name } article { title } evidence { start end }
    }
  }`,
  fromOurs: (data) =>
    nodesOf(data.claims).map(({ kind, since, object, article, evidence }) => ({
      kind,
      since,
      object: object.name,
      article: article.title,
      evidence: evidence.map(({ start, end }: any) => [start, end]).sort(byStart),
    })),
  fromRival: (data) =>
    data.claims.map(({ kind, since, object, article, evidence }: any) => ({
      kind,
      since,
      object: object[0].name,
      article: article[0].title,
      evidence: evidence.map(({ start, end }: any) => [start, end]).sort(byStart),
    })),
  async limit(run, variables) {
    const rows = await run(
      `MATCH (:Entity {id: $id})<-[:SUBJECT]-(c:Claim)
       WITH c ORDER BY c.sort LIMIT 20
       MATCH (c)-[:OBJECT]->(o) MATCH (c)-[:IN]->(a) MATCH (c)-[:SUPPORTED_BY]->(v)
       RETURN c.id, c.kind, c.since, o.name, a.title, v.start, v.end`,
      variables,
    );
    return [...byColumn(rows, 0).values()].map((spans) => ({
      kind: spans[0]![1],
      since: spans[0]![2],
      object: spans[0]![3],
      article: spans[0]![4],
      evidence: spans.map((row) => [row[5], row[6]]).sort(byStart),
    }));
  },
};

import { cypher, statement } from '../../cypher.ts';
import type { Reader } from '../../database.ts';
import { createFigures } from '../write-claims.ts';
import type { BulkRows } from './bulk-rows.ts';

/** Every claim has one subject and one object, so both are named and projected in the statement that makes it. */
const create = statement(
  'create claims of articles',
  cypher`
    UNWIND $rows AS row
    MATCH (a:Article {id: row.article})
    MATCH (s:Mention {id: row.subject.mention})-[:REFERS_TO]->(subject)
    MATCH (o:Mention {id: row.object.mention})-[:REFERS_TO]->(object)
    CREATE (c:Claim)-[:IN]->(a)
    CREATE (c)-[:NAMES {role: 'SUBJECT', order: row.subject.order, as: row.subject.as}]->(s), (c)-[:SUBJECT]->(subject)
    CREATE (c)-[:NAMES {role: 'OBJECT', order: row.object.order, as: row.object.as}]->(o), (c)-[:OBJECT]->(object)
    SET c = row.props, c.recordedAt = datetime()`,
);
const roles = statement(
  'name and project roles',
  cypher`
    UNWIND $rows AS row
    MATCH (c:Claim {id: row.claim})
    MATCH (m:Mention {id: row.mention})-[:REFERS_TO]->(e)
    CREATE (c)-[:NAMES {role: row.role, order: row.order, as: row.as}]->(m), (c)-[:ROLE {role: row.role, order: row.order}]->(e)`,
);
const evidence = statement(
  'create evidence of articles',
  cypher`
    UNWIND $rows AS row
    MATCH (a:Article {id: row.article})
    CREATE (v:Evidence {id: row.id, start: row.start, end: row.end})-[:IN]->(a)`,
);
const support = statement(
  'support claims of articles',
  cypher`
    UNWIND $rows AS row
    MATCH (c:Claim {id: row.claim})
    MATCH (v:Evidence {id: row.evidence})
    CREATE (c)-[:SUPPORTED_BY {order: row.order}]->(v)`,
);

/** New claims about mentions that are there, with their projection. */
export async function createAllClaims(transaction: Reader, claims: BulkRows['claims']): Promise<void> {
  await transaction.run(create, {
    rows: claims.map(({ article, fillers, figures: _figures, evidence: _evidence, ...props }) => ({
      article,
      props,
      subject: fillers.find(({ role }) => role === 'SUBJECT')!,
      object: fillers.find(({ role }) => role === 'OBJECT')!,
    })),
  });
  await transaction.run(roles, {
    rows: claims.flatMap(({ id, fillers }) =>
      fillers.filter(({ role }) => role !== 'SUBJECT' && role !== 'OBJECT').map((filler) => ({ claim: id, ...filler })),
    ),
  });
  await createFigures(transaction, claims);
  const spans = claims.flatMap(({ id, article, evidence: list }) =>
    list.map((span, order) => ({ claim: id, order, article, ...span })),
  );
  const once = new Map(spans.map((span) => [span.id, span]));
  await transaction.run(evidence, {
    rows: [...once.values()].map(({ id, article, start, end }) => ({ id, article, start, end })),
  });
  await transaction.run(support, { rows: spans.map(({ claim, order, id }) => ({ claim, order, evidence: id })) });
}

import type { ClaimRow } from '../article-plan.ts';
import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

const create = statement(
  'create claims',
  cypher`
    MATCH (a:Article {id: $article})
    UNWIND $rows AS row
    CREATE (c:Claim)-[:IN]->(a)
    SET c = row.props, c.recordedAt = datetime()`,
);
const name = statement(
  'name fillers of claims',
  cypher`
    UNWIND $rows AS row
    MATCH (c:Claim {id: row.claim})
    MATCH (m:Mention {id: row.mention})
    CREATE (c)-[:NAMES {role: row.role, order: row.order, as: row.as}]->(m)`,
);
const figures = statement(
  'create figures',
  cypher`
    UNWIND $rows AS row
    MATCH (c:Claim {id: row.claim})
    CREATE (c)-[:HAS_FIGURE]->(f:Figure)
    SET f = row.props`,
);
const evidence = statement(
  'support claims',
  cypher`
    MATCH (a:Article {id: $article})
    UNWIND $rows AS row
    MATCH (c:Claim {id: row.claim})
    MERGE (v:Evidence {id: row.id})
    ON CREATE SET v.start = row.start, v.end = row.end
    MERGE (v)-[:IN]->(a)
    CREATE (c)-[:SUPPORTED_BY {order: row.order}]->(v)`,
);
const update = statement(
  'update claims',
  cypher`UNWIND $rows AS row MATCH (c:Claim {id: row.props.id}) SET c += row.props`,
);
const unname = statement(
  'delete fillers of claims',
  cypher`UNWIND $ids AS id MATCH (:Claim {id: id})-[n:NAMES]->() DELETE n`,
);
const remove = statement(
  'delete claims',
  cypher`
    UNWIND $ids AS id
    MATCH (c:Claim {id: id})
    OPTIONAL MATCH (c)-[:HAS_FIGURE]->(f:Figure)
    DETACH DELETE f, c`,
);
const unusedEvidence = statement(
  'delete unused evidence',
  cypher`MATCH (v:Evidence)-[:IN]->(:Article {id: $article}) WHERE NOT EXISTS { (v)<-[:SUPPORTED_BY]-() } DETACH DELETE v`,
);

export async function createClaims(transaction: Reader, article: string, rows: readonly ClaimRow[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction.run(create, { article, rows: rows.map(propsOf) });
  await transaction.run(name, { rows: rows.flatMap(fillersOf) });
  await createFigures(transaction, rows);
  await transaction.run(evidence, {
    article,
    rows: rows.flatMap(({ id, evidence }) => evidence.map((span, order) => ({ claim: id, order, ...span }))),
  });
}

/** What the claims state in numbers. */
export async function createFigures(transaction: Reader, rows: readonly ClaimRow[]): Promise<void> {
  await transaction.run(figures, {
    rows: rows.flatMap(({ id, figures }) => figures.map((props) => ({ claim: id, props }))),
  });
}

/** Claims that stay the same claims: their ids tell what they say. */
export async function updateClaims(transaction: Reader, rows: readonly ClaimRow[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction.run(update, { rows: rows.map(propsOf) });
  await transaction.run(unname, { ids: rows.map(({ id }) => id) });
  await transaction.run(name, { rows: rows.flatMap(fillersOf) });
}

const propsOf = ({ fillers: _fillers, figures: _figures, evidence: _evidence, ...props }: ClaimRow) => ({ props });
const fillersOf = ({ id, fillers }: ClaimRow) => fillers.map((filler) => ({ claim: id, ...filler }));

export async function deleteClaims(transaction: Reader, article: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run(remove, { ids });
  await transaction.run(unusedEvidence, { article });
}

import neo4j, { type Plan } from 'neo4j-driver';
import type { Connection } from '../../src/config.ts';

/** The operators of the plan that Neo4j makes for a statement. */
export async function explain(connection: Connection, text: string): Promise<string[]> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  const session = driver.session({ database: connection.database });
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`);
    const walk = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(walk)];
    return summary.plan ? walk(summary.plan as Plan) : [];
  } finally {
    await session.close();
    await driver.close();
  }
}

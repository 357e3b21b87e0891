import neo4j, { type Plan } from 'neo4j-driver';
import type { Connection } from '../../src/config.ts';

/** Tells the operators of the plan that Neo4j makes for a statement. */
export interface Explainer {
  explain(text: string): Promise<string[]>;
  close(): Promise<void>;
}

export function openExplainer({ uri, user, password, database }: Connection): Explainer {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const walk = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(walk)];
  return {
    async explain(text) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database });
      return summary.plan ? walk(summary.plan as Plan) : [];
    },
    close: () => driver.close(),
  };
}

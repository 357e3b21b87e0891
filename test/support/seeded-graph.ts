import { openGazetteer } from '../../src/cli/open-gazetteer.ts';
import { seedArticles, seedDivisions } from '../../src/cli/seed.ts';
import { cypher, statement } from '../../src/graph/cypher.ts';
import { openTestGraph, type TestGraph } from './test-graph.ts';

const pristine = statement<{ pristine: boolean }>(
  'is pristine in test',
  cypher`MATCH (g:Graph {id: 'graph'}) WHERE g.version = g.seededVersion RETURN true AS pristine`,
);
const setPristine = statement(
  'set pristine in test',
  cypher`MATCH (g:Graph {id: 'graph'}) SET g.seededVersion = g.version`,
);

/** The test database with the division table and the bundled articles; seeded anew only where another test changed it. */
export async function openSeededGraph(articlesDir: string | null = null): Promise<TestGraph> {
  const graph = await openTestGraph(articlesDir, { keep: async (db) => (await db.run(pristine)).length > 0 });
  const { db } = graph;
  if ((await db.run(pristine)).length === 0) {
    const gazetteer = openGazetteer();
    await seedDivisions(db, gazetteer, () => () => {});
    await seedArticles(db, gazetteer, articlesDir, () => () => {});
    await db.write((transaction) => transaction.run(setPristine));
  }
  return graph;
}

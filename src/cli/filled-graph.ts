import type { Config } from '../config.ts';
import { settleGraph } from '../graph/write/graph-lock.ts';
import { type GraphSession, openReached } from './graph-session.ts';
import { openGazetteer } from './open-gazetteer.ts';
import { progressOn } from './progress.ts';
import type { Reached } from './reach-database.ts';
import { seedArticles, seedTaught } from './seed.ts';

/** The graph with the division table and the bundled articles, which are written where it lacks them. */
export async function openFilledGraph(config: Config, reaching: Promise<Reached>): Promise<GraphSession> {
  const gazetteer = openGazetteer();
  const progress = progressOn(process.stdout);
  const graph = await openReached(await reaching, async (db, indexSearch) => {
    await seedTaught(db, gazetteer, progress);
    await indexSearch();
    await seedArticles(db, gazetteer, config.articlesDir, progress);
  });
  // A writer that was killed before it settled its version leaves that to who comes next; nobody waits for it.
  void settleGraph(graph.db).catch(() => {});
  return graph;
}

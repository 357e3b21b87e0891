import type { Config } from '../config.ts';
import { settleGraph } from '../graph/write/graph-lock.ts';
import { type GraphSession, openGraph } from './graph-session.ts';
import { gazetteerOf } from './open-gazetteer.ts';
import { progressOn } from './progress.ts';
import { seedArticles, seedDivisions } from './seed.ts';
import type { Serving } from './serve-graph.ts';

/** Database → data → HTTP. Resolves when it serves; the result stops everything that was started. */
export async function start(config: Config, say: (line: string) => void): Promise<() => Promise<void>> {
  await checkTrustedDocuments(config);
  const graph = await openGraph(config, say);
  try {
    const gazetteer = await gazetteerOf(graph.db);
    const progress = progressOn(process.stdout);
    await seedDivisions(graph.db, gazetteer, progress);
    await seedArticles(graph.db, gazetteer, config.articlesDir, progress);
    // A writer that was killed before it settled its version leaves that to who comes next; nobody waits for it.
    void settleGraph(graph.db).catch(() => {});
    const serving = await serve(config, graph, say);
    const way = config.trustedDocuments === null ? 'open it in a browser for GraphiQL' : 'trusted documents only';
    say(`Bangfu is ready: ${serving.url} (${way})`);
    return async () => {
      await serving.close();
      await graph.close();
    };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** In this process, or by several that it starts. A process that only starts others need not know how to answer. */
async function serve(config: Config, { db, connection }: GraphSession, say: (line: string) => void): Promise<Serving> {
  if (config.workers > 1) {
    const { startWorkers } = await import('./workers.ts');
    return startWorkers(config.workers, connection, say);
  }
  const { serveGraph } = await import('./serve-graph.ts');
  return serveGraph(config, db, say);
}

/** A fault in them is told before anything is started. */
async function checkTrustedDocuments({ trustedDocuments }: Config): Promise<void> {
  if (trustedDocuments === null) return;
  const { buildSchema } = await import('../graphql/schema.ts');
  const { readTrustedDocuments } = await import('../http/documents/read-trusted-documents.ts');
  readTrustedDocuments(trustedDocuments, buildSchema());
}

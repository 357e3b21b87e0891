import type { Config } from '../config.ts';
import type { GraphSession } from './graph-session.ts';
import { preparePlans } from './prepare-plans.ts';
import { type Reached, reachDatabase } from './reach-database.ts';
import type { Serving } from './serve-graph.ts';

/** Database → data → HTTP. Resolves when it serves; the result stops everything that was started. */
export async function start(config: Config, say: (line: string) => void): Promise<() => Promise<void>> {
  await checkTrustedDocuments(config);
  const graph = await openFilled(config, reachDatabase(config, say));
  try {
    const serving = await serve(config, graph, say);
    const way = config.trustedDocuments === null ? 'open it in a browser for GraphiQL' : 'trusted documents only';
    say(`Bangfu is ready: ${serving.url} (${way})`);
    // Where it fails, whoever asks is told why.
    preparePlans(graph.db).catch(() => {});
    return async () => {
      await serving.close();
      await graph.close();
    };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** While the database starts, the code is loaded, the schema made and the division table read: seconds, together. */
async function openFilled(config: Config, reaching: Promise<Reached>): Promise<GraphSession> {
  // A failure shows where it is awaited.
  reaching.catch(() => {});
  try {
    const { openFilledGraph } = await import('./filled-graph.ts');
    if (config.workers === 1) {
      await import('./serve-graph.ts');
      (await import('../graphql/schema.ts')).buildSchema();
    }
    return await openFilledGraph(config, reaching);
  } catch (error) {
    await reaching.then(
      ({ stop }) => stop(),
      () => {},
    );
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

import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { ChangeFeed } from '../feed/change-feed.ts';
import { changesIn } from '../feed/change-source.ts';
import type { Database } from '../graph/database.ts';
import { buildSchema } from '../graphql/schema.ts';
import { createApp } from '../http/create-app.ts';
import { readTrustedDocuments } from '../http/documents/read-trusted-documents.ts';
import { createJitExecute } from '../http/jit-execute.ts';
import { Loaders } from '../loaders/loaders.ts';
import { SharedReads } from '../loaders/shared-reads.ts';
import { ArticleTexts } from '../texts/article-texts.ts';

/** Something that answers at a URL. */
export interface Serving {
  readonly url: string;
  /** Lets requests under way finish first. */
  close(): Promise<void>;
}

/** Serves a graph that is there: schema → HTTP. */
export async function serveGraph(config: Config, db: Database, say: (line: string) => void): Promise<Serving> {
  const schema = buildSchema();
  const reads = new SharedReads(db);
  const texts = new ArticleTexts(config.articlesDir);
  const feed = new ChangeFeed(changesIn(db), {
    onFault: (error) => say(`Changes cannot be read, and are tried again: ${(error as Error).message}`),
  });
  const app = await createApp({
    schema,
    createContext: () => ({ loaders: new Loaders(reads), texts, feed }),
    ping: () => db.ping(),
    logLevel: config.logLevel,
    execute: createJitExecute(),
    ...(config.trustedDocuments && { trusted: readTrustedDocuments(config.trustedDocuments, schema) }),
    ...(config.cacheMiB > 0 && { cache: { graphVersion: () => reads.graphVersion(), maxMiB: config.cacheMiB } }),
  });
  const url = await app.listen({ port: config.port, host: config.host }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new AppError('UNAVAILABLE', `Port ${config.port} is taken; set PORT to another, or stop what uses it`)
      : error;
  });
  return { url: `${url}/graphql`, close: () => app.close() };
}

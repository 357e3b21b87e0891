import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { inject, onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { ChangeFeed, type FeedOptions } from '../../src/feed/change-feed.ts';
import { changesIn } from '../../src/feed/change-source.ts';
import { openDatabase } from '../../src/graph/database.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { createApp } from '../../src/http/create-app.ts';
import { Loaders } from '../../src/loaders/loaders.ts';
import { SharedReads } from '../../src/loaders/shared-reads.ts';
import { ArticleTexts } from '../../src/texts/article-texts.ts';

export interface FeedClient {
  iterate(operation: { query: string; variables?: Record<string, unknown> }): AsyncIterableIterator<any>;
}

export interface FeedServer {
  readonly url: string;
  readonly feed: ChangeFeed;
  webSocket(): FeedClient;
  eventStream(): FeedClient;
  stop(): Promise<void>;
}

/** A server of its own on the test database: with its own connections and its own feed. */
export async function serveFeed(options: FeedOptions = {}, port = 0): Promise<FeedServer> {
  const db = openDatabase(inject('neo4j'));
  const feed = new ChangeFeed(changesIn(db), { pollMs: 30, ...options });
  const reads = new SharedReads(db);
  const texts = new ArticleTexts(null);
  const app = await createApp({
    schema: buildSchema(),
    createContext: () => ({ loaders: new Loaders(reads), texts, feed }),
    ping: () => db.ping(),
    logLevel: 'silent',
  });
  const base = await app.listen({ port, host: '127.0.0.1' });
  let stopped: Promise<void> | null = null;
  const stop = () => {
    stopped ??= app.close().then(() => db.close());
    return stopped;
  };
  onTestFinished(stop);
  const url = `${base}/graphql`;
  return {
    url,
    feed,
    stop,
    webSocket() {
      const client = createWsClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
      onTestFinished(async () => client.dispose());
      return client;
    },
    eventStream() {
      const client = createSseClient({ url, retryAttempts: 0 });
      onTestFinished(() => client.dispose());
      return client;
    },
  };
}

/** Reads until the given number of results came. */
export async function received(results: AsyncIterableIterator<any>, count: number): Promise<any[]> {
  const list: any[] = [];
  while (list.length < count) {
    const { done, value } = await results.next();
    if (done) break;
    list.push(value.errors ? value : value.data.changes);
  }
  return list;
}

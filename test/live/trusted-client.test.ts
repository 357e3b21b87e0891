import { fileURLToPath } from 'node:url';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { ask } from '../../examples/client/ask.ts';
import { PostedDocument, WhoHelpsDocument } from '../../examples/client/generated/graphql.ts';
import { ChangeFeed } from '../../src/feed/change-feed.ts';
import { changesIn } from '../../src/feed/change-source.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { createApp } from '../../src/http/create-app.ts';
import { readTrustedDocuments } from '../../src/http/documents/read-trusted-documents.ts';
import { Loaders } from '../../src/loaders/loaders.ts';
import { SharedReads } from '../../src/loaders/shared-reads.ts';
import { ArticleTexts } from '../../src/texts/article-texts.ts';
import { openSeededGraph } from '../support/seeded-graph.ts';

const FILE = fileURLToPath(new URL('../../examples/client/generated/persisted-documents.json', import.meta.url));

const graph = await openSeededGraph();
afterAll(() => graph.db.close());

it('the example of a client asks a server that trusts the documents of its generator', async () => {
  const reads = new SharedReads(graph.db);
  const texts = new ArticleTexts(null);
  const feed = new ChangeFeed(changesIn(graph.db));
  const app = await createApp({
    schema: buildSchema(),
    createContext: () => ({ loaders: new Loaders(reads), texts, feed }),
    ping: () => graph.db.ping(),
    logLevel: 'silent',
    trusted: readTrustedDocuments(FILE, buildSchema()),
    // The first time, the database has to plan every statement.
    limits: { operationMs: 60_000 },
  });
  onTestFinished(() => app.close());
  const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  const { entity } = await ask(url, WhoHelpsDocument);
  expect(entity).toMatchObject({ name: '麻城市', assistedBy: { totalCount: expect.any(Number) } });
  expect((await ask(url, PostedDocument)).entity).toMatchObject({ postedOfficials: { edges: expect.any(Array) } });
  await expect(ask(url, Object.assign(PostedDocument, { __meta__: { hash: '0'.repeat(64) } }))).rejects.toThrow(
    /PERSISTED_QUERY_NOT_FOUND/,
  );
});

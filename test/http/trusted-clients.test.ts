import { createHash } from 'node:crypto';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { type DocumentNode, parse, print } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readTrustedDocuments } from '../../src/http/documents/read-trusted-documents.ts';
import { folderOf } from '../support/test-graph.ts';
import { testApp, testSchema } from './test-app.ts';

const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');
const ECHO = gql`
  query Echo($text: String) {
    echo(text: $text)
    self {
      name
    }
  }
`;
const OTHER = gql`
  query Other {
    hello
  }
`;
const cache = new InMemoryCache();

/** A server that trusts what is in a file; none: any document. It tells how many requests came. */
async function serve(file: unknown) {
  const folder = file && (await folderOf({ 'documents.json': file }));
  const trusted = folder ? readTrustedDocuments(`${folder}/documents.json`, testSchema) : undefined;
  const { app, lines } = await testApp({ logLevel: 'info', ...(trusted && { trusted }) });
  const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  return { url, requests: () => lines.filter(({ msg }) => msg === 'request').length };
}

function apolloClient(uri: string): ApolloClient {
  const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({ uri }));
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  onTestFinished(() => client.stop());
  return client;
}

describe('Apollo Client', () => {
  /** As its tool writes it: of documents as the client sends them, with `__typename` at every level. */
  const manifestOf = async (...documents: DocumentNode[]) => ({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: await Promise.all(
      documents.map(async (document) => {
        const body = print(cache.transformDocument(document));
        return { id: await sha256(body), name: 'Echo', type: 'query', body };
      }),
    ),
  });

  it('asks for trusted documents, with the manifest of its tool', async () => {
    const { url, requests } = await serve(await manifestOf(ECHO));
    const client = apolloClient(url);
    const { data } = await client.query<any>({ query: ECHO, variables: { text: '帮扶' } });
    expect(data.echo).toBe('帮扶');
    expect(requests()).toBe(1);
    await expect(client.query({ query: OTHER })).rejects.toThrow(/None of the trusted|trusted documents only/);
  });

  it('lets the server learn documents where any may come', async () => {
    const { url, requests } = await serve(null);
    const client = apolloClient(url);
    for (const [text, count] of [
      ['one', 2],
      ['two', 3],
    ] as const) {
      const { data } = await client.query<any>({ query: ECHO, variables: { text } });
      expect(data.echo).toBe(text);
      expect(requests()).toBe(count);
    }
  });
});

describe('urql', () => {
  it('asks for trusted documents, by the hash that GraphQL Code Generator puts on them', async () => {
    const text = print(ECHO);
    const hash = await sha256(text);
    const { url, requests } = await serve({ [hash]: text });
    const generateHash = async (text: string, document: any) => document.__meta__?.hash ?? sha256(text);
    const exchanges = [persistedExchange({ enforcePersistedQueries: true, generateHash }), fetchExchange];
    // It asks by GET, which takes a header that no page of another site can send.
    const client = new Client({ url, exchanges, fetchOptions: { headers: { 'apollo-require-preflight': '1' } } });
    const document = Object.assign(parse(text), { __meta__: { hash } });
    const { data } = await client.query(document, { text: '帮扶' }).toPromise();
    expect(data?.echo).toBe('帮扶');
    expect(requests()).toBe(1);
    const { error } = await client.query(OTHER, {}).toPromise();
    expect(error?.graphQLErrors[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

import type { TypedDocumentString } from './generated/graphql.ts';

/**
 * Asks for a trusted document by its id, which GraphQL Code Generator has put beside it; the text stays at home. By GET, so that
 * whatever lies between may keep the answer, and ask whether it is still good.
 */
export async function ask<Result, Variables>(
  endpoint: string,
  document: TypedDocumentString<Result, Variables>,
  variables?: Variables,
): Promise<Result> {
  const url = new URL(endpoint);
  url.searchParams.set('documentId', `sha256:${document.__meta__?.hash}`);
  if (variables) url.searchParams.set('variables', JSON.stringify(variables));
  // The second header says that this is no page of another site.
  const headers = { accept: 'application/graphql-response+json', 'apollo-require-preflight': '1' };
  const { data, errors } = (await (await fetch(url, { headers })).json()) as {
    data?: Result;
    errors?: { message: string; extensions: { code: string } }[];
  };
  if (errors) throw new Error(`${errors[0]!.extensions.code}: ${errors[0]!.message}`);
  return data!;
}

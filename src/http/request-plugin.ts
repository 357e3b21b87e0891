import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { ClientErrorCode } from '../graphql/errors.ts';
import { knowsGraphqlMediaType } from './accept.ts';
import type { FaultLog } from './fault-log.ts';
import type { RequestScope } from './request-scope.ts';

/** What each request needs besides execution. One listener serves all requests, and none of its hooks is per field. */
export function requestPlugin<C>(faults: FaultLog): ApolloServerPlugin<RequestScope<C>> {
  const listener: GraphQLRequestListener<RequestScope<C>> = {
    async didResolveOperation({ contextValue, operation, operationName, schema }) {
      contextValue.request.operationName = operationName;
      if (operation?.operation === OperationTypeNode.SUBSCRIPTION) {
        throw refusal(
          'BAD_REQUEST',
          'A subscription is answered as text/event-stream, or over a WebSocket; accept that, or connect to it.',
        );
      }
      if (operation && !schema.getRootType(operation.operation)) {
        throw refusal('GRAPHQL_VALIDATION_FAILED', `The schema has no ${operation.operation} operations.`);
      }
    },
    async didEncounterErrors({ contextValue, errors }) {
      for (const error of errors) faults.claim(error, contextValue.request.id);
    },
    async willSendResponse({ request, response, contextValue, operation }) {
      contextValue.request.keepsAnswer =
        operation?.operation === OperationTypeNode.QUERY &&
        response.body.kind === 'single' &&
        response.body.singleResult.errors === undefined;
      if (response.http.status !== 400 || response.body.kind !== 'single') return;
      if (knowsGraphqlMediaType(request.http?.headers.get('accept'))) return;
      // GraphQL over HTTP, "application/json": a well-formed request is answered with 200, whatever became of it.
      const malformed = response.body.singleResult.errors?.some(({ extensions }) => extensions?.code === 'BAD_REQUEST');
      if (!malformed) response.http.status = 200;
    },
  };
  return { requestDidStart: async () => listener };
}

function refusal(code: ClientErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

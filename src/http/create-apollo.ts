import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { createErrorFormatter } from '../graphql/errors.ts';
import { documentLimits } from '../graphql/limits.ts';
import { createGateway, type Execute } from './executor.ts';
import type { FaultLog } from './fault-log.ts';
import type { Limits } from './limits.ts';
import { requestPlugin } from './request-plugin.ts';
import type { RequestScope } from './request-scope.ts';

interface ApolloDeps {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  readonly limits: Limits;
  readonly faults: FaultLog;
  readonly log: FastifyBaseLogger;
  readonly formatError: ReturnType<typeof createErrorFormatter>;
}

/**
 * Apollo Server as this product uses it. Two defaults are relied on: documents parsed and validated, and persisted
 * queries, are each kept in a least-recently-used cache of 30 MiB.
 */
export async function createApollo<C>(deps: ApolloDeps): Promise<ApolloServer<RequestScope<C>>> {
  const { schema, execute, limits, faults, log, formatError } = deps;
  const apollo = new ApolloServer<RequestScope<C>>({
    gateway: createGateway(schema, execute, limits),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    parseOptions: { maxTokens: limits.maxTokens },
    validationRules: [documentLimits(limits)],
    formatError,
    plugins: [
      requestPlugin(faults),
      // Costs a hook per field.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // An API key in the environment would switch these on; nothing leaves this machine.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

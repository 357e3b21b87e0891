import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { NODE_TYPES } from './node-types.ts';
import { ArticlesResolver } from './queries/articles.ts';
import { ClaimsResolver } from './queries/claims.ts';
import { EntityQueryResolver } from './queries/entity.ts';
import { NodeResolver } from './queries/node.ts';
import { AgencyResolver } from './types/agency.ts';
import { ArticleConnectionResolver, ArticleResolver } from './types/article.ts';
import { ClaimConnectionResolver, ClaimResolver, ClaimRoleResolver } from './types/claim.ts';
import { EnterpriseResolver } from './types/enterprise.ts';
import { EntityResolver } from './types/entity.ts';
import { EvidenceResolver } from './types/evidence.ts';
import { OfficialResolver } from './types/official.ts';
import { PlaceConnectionResolver, PlaceResolver } from './types/place.ts';
import {
  AssistanceConnectionResolver,
  FundingConnectionResolver,
  FundingEdgeResolver,
  PostingConnectionResolver,
  PostingEdgeResolver,
  TieConnectionResolver,
  TieResolver,
} from './types/tie.ts';

let built: GraphQLSchema | null = null;

/** The schema; built once for a process, as its decorators share one store. */
export function buildSchema(): GraphQLSchema {
  built ??= buildSchemaSync({
    resolvers: [
      NodeResolver,
      EntityQueryResolver,
      ClaimsResolver,
      ArticlesResolver,
      EntityResolver,
      PlaceResolver,
      AgencyResolver,
      EnterpriseResolver,
      OfficialResolver,
      TieResolver,
      ClaimResolver,
      ClaimRoleResolver,
      EvidenceResolver,
      ArticleResolver,
      PostingEdgeResolver,
      FundingEdgeResolver,
      TieConnectionResolver,
      AssistanceConnectionResolver,
      PostingConnectionResolver,
      FundingConnectionResolver,
      ClaimConnectionResolver,
      ArticleConnectionResolver,
      PlaceConnectionResolver,
    ],
    orphanedTypes: Object.values(NODE_TYPES) as never[],
    validate: false,
  });
  return built;
}

/** The schema in SDL, in an order that does not depend on how the code is laid out. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;

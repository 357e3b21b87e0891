import 'reflect-metadata';
import { type GraphQLSchema, isAbstractType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type ResolverData } from 'type-graphql';
import { NODE_TYPES } from './node-types.ts';
import { ArticlesResolver } from './queries/articles.ts';
import { ChangesResolver } from './queries/changes.ts';
import { ClaimCountsResolver } from './queries/claim-counts.ts';
import { ClaimsResolver } from './queries/claims.ts';
import { DuplicatesResolver } from './queries/duplicates.ts';
import { EntityListResolvers } from './queries/entities.ts';
import { EntityQueryResolver } from './queries/entity.ts';
import { ExploreResolver } from './queries/explore.ts';
import { FiguresResolver } from './queries/figures.ts';
import { FundingQueryResolver } from './queries/funding.ts';
import { ImportsResolver } from './queries/imports.ts';
import { InterlockConnectionResolver, InterlockEdgeResolver, InterlocksResolver } from './queries/interlocks.ts';
import { NodeResolver } from './queries/node.ts';
import { PatternsResolver } from './queries/patterns.ts';
import { SearchResolver } from './queries/search.ts';
import { TiesResolver } from './queries/ties.ts';
import { TemporalChangeConnectionResolver, TimelineResolver } from './queries/timeline.ts';
import { AgencyResolver } from './types/agency.ts';
import { ArticleConnectionResolver, ArticleCoverageResolver, ArticleResolver } from './types/article.ts';
import { ChangeConnectionResolver, ChangeResolver } from './types/change.ts';
import { ClaimConnectionResolver, ClaimResolver, ClaimRoleResolver, FigureResolver } from './types/claim.ts';
import { ClaimGroupConnectionResolver, ClaimGroupResolver } from './types/claim-group.ts';
import { DisagreementConnectionResolver, DisagreementResolver } from './types/disagreement.ts';
import { DuplicateConnectionResolver, DuplicateResolver } from './types/duplicate.ts';
import { EnterpriseResolver } from './types/enterprise.ts';
import { EntityResolver } from './types/entity.ts';
import { EntityConnectionResolver, TypedConnectionResolvers } from './types/entity-connections.ts';
import { EntityIdentityResolver } from './types/entity-identity.ts';
import { EvidenceResolver } from './types/evidence.ts';
import { FigureConnectionResolver } from './types/figure-connection.ts';
import {
  FigureLeftOutConnectionResolver,
  FundingSumConnectionResolver,
  FundingSumResolver,
} from './types/funding-sum.ts';
import {
  ArticleImportsResolver,
  ClaimImportResolver,
  ImportConnectionResolver,
  ImportResolver,
} from './types/import.ts';
import { JudgedResolver, JudgementConnectionResolver, JudgementResolver } from './types/judgement.ts';
import {
  JudgementMentionResolver,
  MentionConnectionResolver,
  MentionResolver,
  OccurrenceConnectionResolver,
  OccurrenceResolver,
} from './types/mention.ts';
import { typeNameOf } from './types/node.ts';
import { OfficialResolver } from './types/official.ts';
import { HopResolver } from './types/path.ts';
import { PatternConnectionResolver, PatternMatchResolver, PatternMatchTieResolver } from './types/pattern.ts';
import { PlaceConnectionResolver, PlaceResolver } from './types/place.ts';
import { PlaceTiesResolver } from './types/place-ties.ts';
import {
  AssistanceConnectionResolver,
  FundingConnectionResolver,
  FundingEdgeResolver,
  PostingConnectionResolver,
  PostingEdgeResolver,
  TieConnectionResolver,
  TieResolver,
} from './types/tie.ts';
import { TieListConnectionResolver } from './types/tie-list.ts';

/** Demanded of a schema with subscriptions. Ours bring streams of their own, and have no topics. */
const NO_TOPICS = {
  publish: () => {},
  subscribe(): never {
    throw new TypeError('No subscription has a topic');
  },
};

let built: GraphQLSchema | null = null;

/** The schema; built once for a process, as its decorators share one store. */
export function buildSchema(): GraphQLSchema {
  if (built) return built;
  built = buildSchemaSync({
    resolvers: [
      NodeResolver,
      SearchResolver,
      ExploreResolver,
      HopResolver,
      EntityQueryResolver,
      ClaimsResolver,
      ClaimCountsResolver,
      ClaimGroupResolver,
      ClaimGroupConnectionResolver,
      ArticlesResolver,
      ImportsResolver,
      ImportResolver,
      ImportConnectionResolver,
      ArticleImportsResolver,
      ClaimImportResolver,
      FiguresResolver,
      FundingQueryResolver,
      FundingSumResolver,
      FundingSumConnectionResolver,
      FigureLeftOutConnectionResolver,
      FigureConnectionResolver,
      FigureResolver,
      DisagreementResolver,
      DisagreementConnectionResolver,
      EntityResolver,
      EntityIdentityResolver,
      MentionResolver,
      MentionConnectionResolver,
      OccurrenceResolver,
      OccurrenceConnectionResolver,
      JudgementResolver,
      JudgementMentionResolver,
      JudgementConnectionResolver,
      JudgedResolver,
      DuplicatesResolver,
      DuplicateResolver,
      DuplicateConnectionResolver,
      PlaceResolver,
      PlaceTiesResolver,
      AgencyResolver,
      EnterpriseResolver,
      OfficialResolver,
      TieResolver,
      TiesResolver,
      PatternsResolver,
      PatternConnectionResolver,
      PatternMatchResolver,
      PatternMatchTieResolver,
      TieListConnectionResolver,
      ClaimResolver,
      ClaimRoleResolver,
      EvidenceResolver,
      ArticleResolver,
      ArticleCoverageResolver,
      PostingEdgeResolver,
      FundingEdgeResolver,
      TieConnectionResolver,
      AssistanceConnectionResolver,
      PostingConnectionResolver,
      FundingConnectionResolver,
      ClaimConnectionResolver,
      ArticleConnectionResolver,
      PlaceConnectionResolver,
      ...(EntityListResolvers as never[]),
      ...(TypedConnectionResolvers as never[]),
      EntityConnectionResolver,
      InterlocksResolver,
      InterlockEdgeResolver,
      InterlockConnectionResolver,
      TimelineResolver,
      TemporalChangeConnectionResolver,
      ChangesResolver,
      ChangeResolver,
      ChangeConnectionResolver,
    ],
    orphanedTypes: Object.values(NODE_TYPES) as never[],
    validate: false,
    pubSub: NO_TOPICS,
    container: { get: resolverOf },
  });
  simplify(built);
  passArguments();
  return built;
}

/** Columns that things of every type have; they are given as they are. */
const STORED = ['id', 'type', 'name', 'names', 'isGroup', 'code', 'unsure'];

/**
 * Takes out what type-graphql puts in and we have no use for: a promise around every type that is told, where compiled code
 * would not wait; and around inherited fields a resolver that makes an object of a class for each of them.
 */
function simplify(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeNameOf;
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) continue;
    const fields = type.getFields();
    for (const name of STORED) if (fields[name]) fields[name].resolve = undefined;
  }
}

/**
 * Gives resolvers their arguments as graphql-js has made them. type-graphql would make objects of classes from them for each
 * call, and look for the classes in all that is known: for lists of lists that is more work than the lists.
 */
function passArguments(): void {
  for (const param of getMetadataStorage().params) {
    if (param.kind !== 'args' && param.kind !== 'arg') continue;
    const { kind } = param;
    const name = kind === 'arg' ? param.name : '';
    const resolver = ({ args }: ResolverData) => (kind === 'args' ? args : args[name]);
    Object.assign(param, { kind: 'custom', resolver, options: {} });
  }
}

const resolvers = new Map<unknown, object>();

/** The one object of a class of resolvers. */
function resolverOf(type: new () => object): object {
  let resolver = resolvers.get(type);
  if (resolver === undefined) {
    resolver = new type();
    resolvers.set(type, resolver);
  }
  return resolver;
}

/** The schema in SDL, in an order that does not depend on how the code is laid out. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;

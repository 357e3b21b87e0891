import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { BriefClaimRow } from '../../graph/read/claims.ts';
import type { BriefClaim, BriefEntity, ClaimColumns } from '../../graph/read/columns.ts';
import { type ClaimKind, kindSpec } from '../../model/kinds.ts';
import { fillTemplate } from '../../model/sentence.ts';
import type { Assertion, Bound, Ending, Scope } from '../../model/values.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { AssertionEnum, BoundEnum, ClaimKindEnum, EndingEnum, LanguageEnum, ScopeEnum } from '../enums.ts';
import { isBriefEntity, isTitle } from '../lists/brief-page.ts';
import { DateTime, Decimal, PartialDate } from '../scalars.ts';
import { Article } from './article.ts';
import { Entity } from './entity.ts';
import { Evidence, type EvidenceValue } from './evidence.ts';
import { Node } from './node.ts';

/** A claim as resolvers get it where little is selected: everything else of it by id. */
export interface BriefClaimValue {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly since: string | null;
  readonly until: string | null;
  readonly articleId: string;
  readonly subject: BriefEntity;
  readonly object: BriefEntity;
  /** Where the list has carried them. */
  readonly title?: string | null;
  readonly evidence?: readonly EvidenceValue[] | null;
}

export interface ClaimValue extends BriefClaimValue {
  readonly ending: Ending;
  readonly assertion: Assertion;
  readonly qualifiers: readonly Qualifier[];
  readonly recordedAt: string;
}

export const briefClaim = (row: BriefClaim): BriefClaimValue => ({
  id: row.claim,
  kind: row.claimKind,
  since: row.since,
  until: row.until,
  articleId: row.article,
  subject: { id: row.subject, type: row.subjectType, name: row.subjectName },
  object: { id: row.object, type: row.objectType, name: row.objectName },
});

/** With what its list carried. */
export const carryingClaim = ({ title, evidence, ...row }: BriefClaimRow): BriefClaimValue => ({
  ...briefClaim(row),
  title,
  evidence: evidence?.map(([id, start, end]) => ({ id, start, end, article: row.article })),
});

export const claimValue = (row: ClaimColumns): ClaimValue => ({
  ...briefClaim(row),
  ending: row.ending,
  assertion: row.assertion,
  qualifiers: row.qualifierNames.map((name, i) => ({ name, value: row.qualifierValues[i]! })),
  recordedAt: row.recordedAt,
});

@ObjectType({ simpleResolvers: true })
export class Qualifier {
  @Field(() => String)
  name: string;
  @Field(() => String)
  value: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A stated number: what it measures, its unit and how it bounds the true value. Never added to another.',
})
export class Figure {
  @Field(() => String, { description: 'What is measured: 资金, 人次, 户数 …' })
  measure: string;
  @Field(() => Decimal, { description: 'In the unit as such: 1300余万元 is 13000000 元.' })
  value: string;
  @Field(() => String)
  unit: string;
  @Field(() => BoundEnum)
  bound: Bound;
  @Field(() => ScopeEnum)
  scope: Scope;
  @Field(() => PartialDate, { nullable: true })
  since: string | null;
  @Field(() => PartialDate, { nullable: true })
  until: string | null;
}

@Resolver(() => Figure)
export class FigureResolver {
  @FieldResolver(() => Claim, { description: 'The claim that states it.' })
  async claim(@Root() figure: { readonly claim: string }, @Ctx() { loaders }: Context) {
    return claimValue((await loaders.claim.load(figure.claim))!);
  }
}

@ObjectType({ simpleResolvers: true })
export class ClaimRole {
  @Field(() => String, { description: 'SUBJECT, OBJECT, SENDER, BROKER, COORDINATOR …' })
  role: string;
  @Field(() => String, {
    nullable: true,
    description: 'The name used in the evidence; null where it is carried from context.',
  })
  mention: string | null;
}

@Resolver(() => ClaimRole)
export class ClaimRoleResolver {
  @FieldResolver(() => Entity)
  entity(@Root() role: { readonly entity: string }, @Ctx() { loaders }: Context) {
    return loaders.entity.load(role.entity);
  }
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'What one article says.' })
export class Claim extends Node {
  @Field(() => ClaimKindEnum)
  kind: ClaimKind;
  @Field(() => [Qualifier], { description: "Mode, position, purpose … in the article's own terms, by name." })
  qualifiers: readonly Qualifier[];
  @Field(() => PartialDate, {
    nullable: true,
    description: 'Beginning as stated; equal to until for what happened on one date.',
  })
  since: string | null;
  @Field(() => PartialDate, { nullable: true })
  until: string | null;
  @Field(() => EndingEnum)
  ending: Ending;
  @Field(() => AssertionEnum)
  assertion: Assertion;
  @Field(() => DateTime, { description: 'When the graph learnt it.' })
  recordedAt: string;
}

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => Entity)
  subject(@Root() { subject }: BriefClaimValue, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return isBriefEntity(info) ? subject : loaders.entity.load(subject.id);
  }

  @FieldResolver(() => Entity)
  object(@Root() { object }: BriefClaimValue, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return isBriefEntity(info) ? object : loaders.entity.load(object.id);
  }

  @FieldResolver(() => [ClaimRole], { description: 'Every role filler, subject and object included.' })
  roles(@Root() claim: BriefClaimValue, @Ctx() { loaders }: Context) {
    return loaders.roles.load(claim.id);
  }

  @FieldResolver(() => [Figure])
  figures(@Root() claim: BriefClaimValue, @Ctx() { loaders }: Context) {
    return loaders.figures.load(claim.id);
  }

  @FieldResolver(() => Article)
  article(
    @Root() { articleId, title }: BriefClaimValue,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return title && isTitle(info) ? { id: articleId, title } : loaders.article.load(articleId);
  }

  @FieldResolver(() => [Evidence], { description: 'Where the article says it. At least one.' })
  evidence(@Root() claim: BriefClaimValue, @Ctx() { loaders }: Context) {
    return claim.evidence ?? loaders.evidenceOf.load(claim.id);
  }

  @FieldResolver(() => String, { description: "The claim in words, made from its kind's template." })
  async sentence(
    @Root() claim: ClaimValue,
    @Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'ZH' }) language: 'ZH' | 'EN' | null,
    @Ctx() { loaders }: Context,
  ): Promise<string> {
    const roles = await loaders.roles.load(claim.id);
    const names = await Promise.all(
      roles.map(async ({ role, entity }) => [role, (await loaders.entity.load(entity))!.name] as const),
    );
    const named = (role: string) =>
      names
        .filter(([of]) => of === role)
        .map(([, name]) => name)
        .join(language !== 'EN' ? '、' : ', ');
    const template = kindSpec(claim.kind).sentence[language !== 'EN' ? 'zh' : 'en'];
    return fillTemplate(template, {
      ...Object.fromEntries(claim.qualifiers.map(({ name, value }) => [name, value])),
      ...Object.fromEntries(names.map(([role]) => [role, named(role)])),
      subject: named('SUBJECT'),
      object: named('OBJECT'),
    });
  }
}

@ObjectType({ simpleResolvers: true })
export class ClaimEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Claim)
  node: ClaimValue;
}
export const { Connection: ClaimConnection, ConnectionResolver: ClaimConnectionResolver } = connectionOf(
  'Claim',
  () => ClaimEdge,
);

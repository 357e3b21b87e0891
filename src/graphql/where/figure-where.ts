import { Field, ID, InputType } from 'type-graphql';
import { AppError } from '../../errors.ts';
import { EVERY_CLAIM } from '../../graph/read/claim-test.ts';
import { type FigureRow, figuresFrom } from '../../graph/read/figures.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import type { Bound, Scope } from '../../model/values.ts';
import type { Certainty } from '../args.ts';
import { BoundEnum, CertaintyEnum, ClaimKindEnum, ScopeEnum } from '../enums.ts';
import { heldBoth } from '../held.ts';
import { Decimal, PartialDate } from '../scalars.ts';
import { claimQuestion } from './claim-condition.ts';
import { ClaimWhere } from './claim-where.ts';

@InputType({ description: 'Which figures: those of claims that pass all conditions.' })
export class FigureWhere {
  @Field(() => [ClaimKindEnum], { nullable: true })
  kinds?: ClaimKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Entity in any role of the claim.' })
  about?: string | null;
  @Field(() => ID, { nullable: true })
  subject?: string | null;
  @Field(() => ID, { nullable: true })
  object?: string | null;
  @Field(() => ID, { nullable: true })
  article?: string | null;
  @Field(() => ID, { nullable: true, description: 'The object is this place, inside it, or located in it.' })
  within?: string | null;
  @Field(() => [String], { nullable: true, description: 'Measures such as 资金, 人次, 户数.' })
  measures?: string[] | null;
  @Field(() => String, { nullable: true })
  unit?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Stated values of at least this.' })
  min?: string | null;
  @Field(() => Decimal, { nullable: true })
  max?: string | null;
  @Field(() => [BoundEnum], { nullable: true, description: 'Only exact ones, say.' })
  bounds?: Bound[] | null;
  @Field(() => [ScopeEnum], { nullable: true })
  scopes?: Scope[] | null;
  @Field(() => ClaimWhere, { nullable: true, description: 'What the claim that states it must be besides.' })
  claim?: ClaimWhere | null;
  @Field(() => PartialDate, { nullable: true, description: 'Held or happened at some time in [since, until].' })
  since?: string | null;
  @Field(() => PartialDate, { nullable: true })
  until?: string | null;
  @Field(() => PartialDate, { nullable: true })
  asOf?: string | null;
  @Field(() => CertaintyEnum, { nullable: true, defaultValue: 'POSSIBLE' })
  certainty?: Certainty | null;
}

/** More figures than this are not compared or added at once. */
export const MAX_FIGURES = 10_000;

/**
 * The figures a condition chooses, all of them.
 * @throws AppError LIMIT where there are too many to be exact.
 */
export async function readFigures(loaders: Loaders, where: FigureWhere): Promise<FigureRow[]> {
  const { kinds = null, about = null, subject = null, object = null, article = null, within = null } = where;
  const asked = where.claim ? (await claimQuestion(loaders, where.claim)).params : EVERY_CLAIM;
  const params = {
    kinds,
    about,
    subject,
    object,
    article,
    within,
    bounds: where.bounds ?? null,
    scopes: where.scopes ?? null,
    ...asked,
    measures: where.measures ?? null,
    unit: where.unit ?? null,
    least: where.min ? Number(where.min) : null,
    most: where.max ? Number(where.max) : null,
    ...heldBoth(where),
    limit: MAX_FIGURES + 1,
  };
  const anchor = object ?? subject ?? about;
  const rows = await (article
    ? loaders.run(figuresFrom.article, { ...params, start: article })
    : anchor
      ? loaders.run(figuresFrom.about, { ...params, start: anchor })
      : kinds?.length === 1
        ? loaders.run(figuresFrom.kind, { ...params, start: kinds[0] })
        : loaders.run(figuresFrom.all, { ...params, start: '' }));
  if (rows.length > MAX_FIGURES) {
    throw new AppError(
      'LIMIT',
      `More than ${MAX_FIGURES} figures pass; narrow the question by about, object, within, kinds or dates`,
    );
  }
  return rows;
}

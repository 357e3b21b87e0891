import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CodePoints } from '../../model/code-points.ts';
import { coverage } from '../../model/coverage.ts';
import type { Span } from '../../model/extraction.ts';

@ObjectType({ simpleResolvers: true, description: 'How much of an article is evidence of a claim.' })
export class Coverage {
  @Field(() => Int, { description: 'Characters of the text, in Unicode code points.' })
  characters: number;
  @Field(() => Int, { description: 'Those that are evidence of at least one claim.' })
  charactersInEvidence: number;
  @Field(() => Float, { description: 'The part that is evidence, from 0 to 1.' })
  share: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Lines with letters or digits; null where the text is not at hand.',
  })
  paragraphs: number | null;
  @Field(() => Int, { nullable: true, description: 'Those of them with some evidence.' })
  paragraphsWithEvidence: number | null;
}

/** `evidence` comes in the order in which it begins. */
export function coverageOf(evidence: readonly Span[], characters: number, text: CodePoints | null): Coverage {
  let charactersInEvidence = 0;
  let covered = 0;
  for (const { start, end } of evidence) {
    charactersInEvidence += Math.max(0, end - Math.max(start, covered));
    covered = Math.max(covered, end);
  }
  const lines = text && coverage({ claims: [{ evidence }] }, text.slice(0, text.length));
  return {
    characters,
    charactersInEvidence,
    share: characters === 0 ? 0 : charactersInEvidence / characters,
    paragraphs: lines?.length ?? null,
    paragraphsWithEvidence: lines?.filter(({ inEvidence }) => inEvidence > 0).length ?? null,
  };
}

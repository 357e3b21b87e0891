import { ArgsType, Field, ID, Int, registerEnumType } from 'type-graphql';
import type { ClaimKind } from '../model/kinds.ts';
import type { Certainty } from './args.ts';
import { CertaintyEnum, ClaimKindEnum } from './enums.ts';
import { PartialDate } from './scalars.ts';

const StructureEnum = { INCLUDE: 'INCLUDE', EXCLUDE: 'EXCLUDE', PRICED: 'PRICED' } as const;
registerEnumType(StructureEnum, {
  name: 'PathStructure',
  description: 'What becomes of hops that only say where something belongs (LOCATED_IN, PART_OF).',
  valuesConfig: {
    INCLUDE: { description: 'They are hops like any other.' },
    EXCLUDE: { description: 'No path runs over them.' },
    PRICED: {
      description:
        'One costs as much as three other hops, so that ways through a province do not crowd out telling ones.',
    },
  },
});

const PreferenceEnum = { LENGTH: 'LENGTH', EVIDENCE: 'EVIDENCE' } as const;
registerEnumType(PreferenceEnum, {
  name: 'PathPreference',
  description: 'Which paths come first.',
  valuesConfig: {
    LENGTH: { description: 'Short ones: every hop costs 1.' },
    EVIDENCE: { description: 'Well-told ones: a hop that only one independent article tells of costs 1 more.' },
  },
});

@ArgsType()
export class PathArgs {
  @Field(() => [ID], { description: 'One to 10 entities.' })
  from: string[];
  @Field(() => [ID], { description: 'One to 10 entities.' })
  to: string[];
  @Field(() => [ClaimKindEnum], {
    nullable: true,
    description: 'Only over ties of these kinds; of all where not given.',
  })
  kinds?: ClaimKind[] | null;
  @Field(() => Int, { nullable: true, defaultValue: 4, description: 'Most hops of a path, at most 8.' })
  maxLength?: number | null;
  @Field(() => PartialDate, { nullable: true, description: 'Only over ties that held on this date.' })
  asOf?: string | null;
  @Field(() => CertaintyEnum, { nullable: true, defaultValue: 'POSSIBLE' })
  certainty?: Certainty | null;
  @Field(() => [ID], { nullable: true, description: 'Entities that no path may pass, at most 100.' })
  avoid?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Entities that every path must pass, all of them in whatever order; at most 5.',
  })
  via?: string[] | null;
  @Field(() => Int, { nullable: true, defaultValue: 5, description: 'Most paths of the answer, at most 50.' })
  first?: number | null;
  @Field(() => StructureEnum, { nullable: true, defaultValue: 'PRICED' })
  structure?: keyof typeof StructureEnum | null;
  @Field(() => PreferenceEnum, { nullable: true, defaultValue: 'LENGTH' })
  prefer?: keyof typeof PreferenceEnum | null;
}

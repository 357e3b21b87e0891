import { registerEnumType } from 'type-graphql';
import { CHANGE_KINDS } from '../graph/change-record.ts';
import { IMPORT_ACTIONS } from '../graph/import-record.ts';
import { CLAIM_ORDERS } from '../graph/read/claim-search.ts';
import { TIE_ORDERS } from '../graph/read/tie-search.ts';
import { ENTITY_TYPES, entityTypes } from '../model/entity-types.ts';
import { claimKinds, kindSpec } from '../model/kinds.ts';
import { ASSERTIONS, BOUNDS, ENDINGS, SCOPES } from '../model/values.ts';

const enumOf = <T extends string>(values: readonly T[]): { readonly [K in T]: K } =>
  Object.freeze(Object.fromEntries(values.map((value) => [value, value]))) as { readonly [K in T]: K };

const describe = <T extends string>(values: readonly T[], doc: (value: T) => string) =>
  Object.fromEntries(values.map((value) => [value, { description: doc(value) }])) as Record<T, { description: string }>;

export const EntityTypeEnum = enumOf(entityTypes);
registerEnumType(EntityTypeEnum, {
  name: 'EntityType',
  valuesConfig: describe(entityTypes, (type) => ENTITY_TYPES[type].doc),
});

export const ClaimKindEnum = enumOf(claimKinds);
registerEnumType(ClaimKindEnum, {
  name: 'ClaimKind',
  valuesConfig: describe(claimKinds, (kind) => kindSpec(kind).doc),
});

export const DirectionEnum = enumOf(['FORWARD', 'BACKWARD', 'BOTH'] as const);
registerEnumType(DirectionEnum, {
  name: 'Direction',
  description: 'FORWARD: the entity is the subject. BACKWARD: it is the object.',
});

export const OrderDirectionEnum = enumOf(['ASC', 'DESC'] as const);
registerEnumType(OrderDirectionEnum, { name: 'OrderDirection', description: 'Ascending or descending.' });

export const TieOrderEnum = enumOf(TIE_ORDERS);
registerEnumType(TieOrderEnum, {
  name: 'TieOrder',
  description: 'What a list of ties is sorted by; equals by the names of the ends.',
  valuesConfig: {
    NAME: { description: 'The ends in their natural order: divisions by code, all else by name.' },
    SINCE: { description: 'Earliest stated beginning; what has none comes last both ways.' },
    CLAIMS: { description: 'Number of claims.' },
    ARTICLES: { description: 'Number of independent articles.' },
  },
});

export const ClaimOrderEnum = enumOf(CLAIM_ORDERS);
registerEnumType(ClaimOrderEnum, {
  name: 'ClaimOrder',
  description: 'What a list of claims is sorted by.',
  valuesConfig: {
    TEXT: { description: 'Articles by date, and the place in the text.' },
    TIME: {
      description: 'The day it can have begun, or where only an end is stated, that; undated ones come last both ways.',
    },
    RECORDED: { description: 'When the graph learnt it.' },
  },
});

export const CertaintyEnum = enumOf(['CERTAIN', 'POSSIBLE'] as const);
registerEnumType(CertaintyEnum, {
  name: 'Certainty',
  description: 'CERTAIN: true on that date whatever the stated precision leaves open. POSSIBLE: not excluded.',
});

export const EndingEnum = enumOf(ENDINGS);
registerEnumType(EndingEnum, {
  name: 'Ending',
  description: "ENDED; ONGOING as of the article's date; UNKNOWN: the article does not say.",
});

export const AssertionEnum = enumOf(ASSERTIONS);
registerEnumType(AssertionEnum, {
  name: 'Assertion',
  description: 'REPORTED as fact; PLANNED for later; QUOTED from a speaker; INFERRED from context rather than stated.',
});

export const BoundEnum = enumOf(BOUNDS);
registerEnumType(BoundEnum, {
  name: 'Bound',
  description: 'EXACT, APPROXIMATE (约), AT_LEAST (余, 多, 以上), JUST_UNDER (近), AT_MOST (不超过).',
});

export const ScopeEnum = enumOf(SCOPES);
registerEnumType(ScopeEnum, { name: 'Scope', description: 'TOTAL: for all together. EACH: for every single one.' });

export const ImportActionEnum = enumOf(IMPORT_ACTIONS);
registerEnumType(ImportActionEnum, {
  name: 'ImportAction',
  description:
    'What became of the article. CREATED, CHANGED, REMOVED; REVERTED: put back to what it was before an earlier import.',
});

export const ChangeKindEnum = enumOf(CHANGE_KINDS);
registerEnumType(ChangeKindEnum, {
  name: 'ChangeKind',
  description:
    'IMPORT, REMOVAL, REVERT: of one article. MERGE, KEEP_APART, SPLIT, WITHDRAWAL: an editor judged who is who, or took that back. GAZETTEER: divisions or names of them came.',
});

export const VerdictEnum = enumOf(['SAME', 'DIFFERENT', 'UNSURE'] as const);
registerEnumType(VerdictEnum, {
  name: 'Verdict',
  description: 'SAME: one and the same. DIFFERENT: not the same. UNSURE: one of several, and which is not known.',
});

export const LanguageEnum = enumOf(['ZH', 'EN'] as const);
registerEnumType(LanguageEnum, { name: 'Language', description: 'Language of a sentence made from a template.' });

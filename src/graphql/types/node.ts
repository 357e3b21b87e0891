import { Field, ID, InterfaceType } from 'type-graphql';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.ts';

const BY_PREFIX: Readonly<Record<string, string>> = {
  tie: 'Tie',
  claim: 'Claim',
  article: 'Article',
  change: 'Change',
  evidence: 'Evidence',
  import: 'Import',
  mention: 'Mention',
  judgement: 'Judgement',
};

/** The GraphQL type of anything that has an id. */
export function typeNameOf(value: { readonly id: string; readonly type?: EntityType }): string {
  return BY_PREFIX[value.id.slice(0, value.id.indexOf(':'))] ?? ENTITY_TYPES[value.type!].label;
}

@InterfaceType({ resolveType: typeNameOf, description: 'Anything with a global id.' })
export abstract class Node {
  @Field(() => ID, { description: 'Stable global id.' })
  id: string;
}

import { ObjectType } from 'type-graphql';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.ts';
import { Entity } from './entity.ts';

const entity = (type: EntityType) =>
  ({ implements: Entity, simpleResolvers: true, description: ENTITY_TYPES[type].doc }) as const;

@ObjectType(entity('PROJECT'))
export class Project extends Entity {}
@ObjectType(entity('EVENT'))
export class Event extends Entity {}
@ObjectType(entity('PROGRAMME'))
export class Programme extends Entity {}
@ObjectType(entity('AWARD'))
export class Award extends Entity {}

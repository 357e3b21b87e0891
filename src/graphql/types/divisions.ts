import { ObjectType } from 'type-graphql';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.ts';
import { Place } from './place.ts';

const place = (type: EntityType) =>
  ({ implements: Place, simpleResolvers: true, description: ENTITY_TYPES[type].doc }) as const;

@ObjectType(place('PROVINCE'))
export class Province extends Place {}
@ObjectType(place('PREFECTURE'))
export class Prefecture extends Place {}
@ObjectType(place('COUNTY'))
export class County extends Place {}
@ObjectType(place('TOWNSHIP'))
export class Township extends Place {}
@ObjectType(place('VILLAGE'))
export class Village extends Place {}
@ObjectType(place('LOCALE'))
export class Locale extends Place {}

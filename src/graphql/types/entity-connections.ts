import { type ClassType, Field, ObjectType } from 'type-graphql';
import type { EntityColumns } from '../../graph/read/columns.ts';
import { ENTITY_TYPES, type EntityType, entityTypes } from '../../model/entity-types.ts';
import { connectionOf } from '../connection.ts';
import { NODE_TYPES } from '../node-types.ts';
import { Entity } from './entity.ts';

/** Connection and edge of one type of node, named as Relay has it. */
function entityConnection(name: string, type: () => ClassType) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field(() => String)
    cursor: string;
    @Field(() => type())
    node: EntityColumns;
  }
  return connectionOf(name, () => Edge);
}

export const { Connection: EntityConnection, ConnectionResolver: EntityConnectionResolver } = entityConnection(
  'Entity',
  () => Entity as ClassType,
);

const made = entityTypes.map(
  (type) => [type, entityConnection(ENTITY_TYPES[type].label, () => NODE_TYPES[type])] as const,
);

/** The connection of each entity type. */
export const TYPED_CONNECTIONS = Object.fromEntries(made.map(([type, { Connection }]) => [type, Connection])) as Record<
  EntityType,
  ClassType
>;
export const TypedConnectionResolvers = made.map(([, { ConnectionResolver }]) => ConnectionResolver);

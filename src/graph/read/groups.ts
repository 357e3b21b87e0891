import { cypher, statement } from '../cypher.ts';

export const groupsOfMembers = statement<{ member: string; group: string }>(
  'groups that entities belong to',
  cypher`UNWIND $ids AS id MATCH (e:Entity {id: id})-[:MEMBER_OF]->(g:Entity {isGroup: true}) RETURN e.id AS member, g.id AS group`,
);

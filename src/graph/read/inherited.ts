import { claimKinds, kindSpec } from '../../model/kinds.ts';
import { cypher, identifier, join } from '../cypher.ts';

/** Kinds that hold for the members of a group; fixed by the registry, so a literal. */
export const INHERITED = join(
  claimKinds.filter((kind) => kindSpec(kind).inherited).map((kind) => cypher`'${identifier(kind)}'`),
  ', ',
);

import type { FieldNode } from 'graphql';
import type { BriefEntity } from '../graph/read/columns.ts';
import type { FirstList, Loaders } from '../loaders/loaders.ts';
import { isBriefEntity } from './lists/brief-page.ts';
import type { Selected } from './selection.ts';

interface Learnt extends FirstList {
  /** Whether it was asked for twice with the same parameters, so that no variable is among them. */
  readonly sure: boolean;
}

/**
 * What a document asks first of the entity that it begins with, as it was seen to. Documents are kept parsed, so from its
 * third execution on the entity and its first list are read in one statement.
 */
const learnt = new WeakMap<FieldNode, Learnt>();

/** The entity that a field refers to by id or code; `read` tells it alone. */
export async function entityWithFirstList<E extends BriefEntity>(
  loaders: Loaders,
  reference: string,
  info: Selected,
  read: () => Promise<E | null>,
): Promise<BriefEntity | null> {
  const node = info.fieldNodes[0]!;
  if (info.fieldNodes.length > 1 || !isBriefEntity(info)) return read();
  const known = learnt.get(node);
  const found = known?.sure ? await loaders.entityWith(known, reference) : null;
  if (found !== null) return found;
  const entity = await read();
  if (entity !== null && !known?.sure)
    loaders.watchLists(entity.id, (first) => learnt.set(node, { ...first, sure: known?.params === first.params }));
  return entity;
}

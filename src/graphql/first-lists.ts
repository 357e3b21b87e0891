import type { FieldNode } from 'graphql';
import type { BriefEntity } from '../graph/read/columns.ts';
import { enclosingInBrief } from '../graph/read/places.ts';
import type { FirstList, Loaders } from '../loaders/loaders.ts';
import { isBriefEntity } from './lists/brief-page.ts';
import type { Selected } from './selection.ts';

interface Learnt {
  /** Asked for the last time, in order. */
  readonly told: FirstList[];
  /** The one to be read with the entity, once it was asked for twice with the same parameters, so that no variable is among them. */
  list: FirstList | null;
}

/**
 * What a document asks of the entity that it begins with, as it was seen to. Documents are kept parsed, so from its third
 * execution on the entity and its first list are read in one statement.
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
  const found = known?.list ? await loaders.entityWith(known.list, reference) : null;
  if (found !== null) return found;
  const entity = await read();
  if (entity !== null && !known?.list) learn(loaders, entity.id, node, known?.told ?? []);
  return entity;
}

/** Of several lists the first; but what is asked of the places around an entity is often asked of the entity too, and goes out with that once they are known. */
function learn(loaders: Loaders, id: string, node: FieldNode, before: readonly FirstList[]): void {
  const now: Learnt = { told: [], list: null };
  learnt.set(node, now);
  loaders.watchLists(id, (asked) => {
    now.told.push(asked);
    const again = before.some(({ list, params }) => list === asked.list && params === asked.params);
    if (again && (now.list === null || asked.list === enclosingInBrief)) now.list = asked;
  });
}

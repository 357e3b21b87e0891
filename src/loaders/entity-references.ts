import type { EntityColumns } from '../graph/read/columns.ts';
import { entitiesByOldId, entitiesByTypedName } from '../graph/read/entities.ts';
import { type EntityType, entityTypes } from '../model/entity-types.ts';
import { normaliseName } from '../model/normalise-name.ts';
import { inKeyOrder } from './batch.ts';
import { NO_PARAMS } from './params-key.ts';
import type { SharedReads } from './shared-reads.ts';

/**
 * Entities by what people refer to them with: an id, that of one merged into another too, or where nothing has that id, a
 * type and a name, `agency:住房和城乡建设部`, if only one entity of the type goes by it.
 */
export async function entitiesByReference(
  reads: SharedReads,
  references: readonly string[],
): Promise<(EntityColumns | null)[]> {
  const byId = (await reads.of(entitiesByOldId, NO_PARAMS, references, ({ asked }) => asked)).flat();
  const known = new Set(byId.map(({ asked }) => asked));
  const names = references.filter((reference) => !known.has(reference)).flatMap(typedName);
  const byName = names.length === 0 ? [] : await reads.run(entitiesByTypedName, { names });
  return inKeyOrder(references, [...byId, ...byName], ({ asked }) => asked);
}

function typedName(asked: string): { readonly asked: string; readonly type: EntityType; readonly key: string }[] {
  const at = asked.indexOf(':');
  const type = entityTypes.find((known) => known.toLowerCase() === asked.slice(0, at));
  const key = normaliseName(asked.slice(at + 1));
  return type === undefined || key === '' ? [] : [{ asked, type, key }];
}

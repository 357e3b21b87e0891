import type { ChangeColumns, ChangeFilter } from '../graph/read/changes.ts';

/** Whether a change is asked for. One whose lists were cut passes, as it may bear on anything. */
export function passes(change: ChangeColumns, { kinds, articles, entities, within }: ChangeFilter): boolean {
  return (
    (kinds === null || kinds.includes(change.kind)) &&
    (articles === null || (change.articleKey !== null && articles.includes(change.articleKey))) &&
    (entities === null || change.cut || change.entities.some((id) => entities.includes(id))) &&
    (within === null || change.cut || change.places.some((id) => within.includes(id)))
  );
}

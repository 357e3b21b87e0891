import { groupsOfMembers } from '../../graph/read/groups.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { byKey } from '../../model/group-by.ts';

/** The groups each of the entities belongs to, as a function. */
export async function groupsOfEntities(
  loaders: Loaders,
  ids: readonly string[],
): Promise<(id: string) => readonly string[]> {
  const memberships = byKey(await loaders.run(groupsOfMembers, { ids }), ({ member }) => member);
  return (id) => (memberships.get(id) ?? []).map(({ group }) => group);
}

import { groupsOfMembers } from '../../graph/read/groups.ts';
import type { Loaders } from '../../loaders/loaders.ts';

/** The groups each of the entities belongs to, as a function. */
export async function groupsOfEntities(
  loaders: Loaders,
  ids: readonly string[],
): Promise<(id: string) => readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { member, group } of await loaders.run(groupsOfMembers, { ids })) {
    const list = groups.get(member);
    if (list) list.push(group);
    else groups.set(member, [group]);
  }
  return (id) => groups.get(id) ?? [];
}

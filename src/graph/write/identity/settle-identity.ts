import type { Touched } from '../../change-record.ts';
import type { Reader } from '../../database.ts';
import { ChangeScope } from '../change-scope.ts';
import { claimsNaming, projectClaims } from '../project-claims.ts';
import { TieRefresh } from '../refresh-ties.ts';
import { deleteOrphans, refreshNames } from '../write-entities.ts';
import { referentsOf } from '../write-mentions.ts';
import { clustersOf, setCanonical } from './clusters.ts';
import { mentionsAstray, referMentions } from './refer-mentions.ts';
import { settlePlaces } from './settle-places.ts';
import { showEntities } from './show-entities.ts';

/** What a change of judgements moved, and what that bore on. */
export interface Moved {
  readonly mentions: number;
  readonly claims: number;
  readonly touched: Touched;
}

/**
 * After judgements about the entities have changed: makes anew what follows from them, and nothing else. `entities` holds
 * every member of every cluster as it was or is.
 */
export async function settleIdentity(transaction: Reader, entities: readonly string[]): Promise<Moved> {
  const clusters = await clustersOf(transaction, entities);
  const ids = [...new Set([...clusters.values()].flatMap(({ members }) => members.map(({ id }) => id)))];
  const once = new Map([...clusters.values()].map((cluster) => [cluster.canonical.id, cluster]));
  const scope = new ChangeScope(transaction);
  await scope.add(ids);
  await setCanonical(transaction, once.values());

  const mentions = await mentionsAstray(transaction, ids);
  const claims = await claimsNaming(transaction, mentions);
  const ties = new TieRefresh(transaction);
  await ties.before(claims);
  await referMentions(transaction, mentions);
  await projectClaims(transaction, claims);
  await ties.after(claims);

  await settlePlaces(transaction, ids);
  const named = [...new Set([...ids, ...(await referentsOf(transaction, mentions))])];
  await showEntities(transaction, named);
  await refreshNames(transaction, named);
  await scope.add([...named, ...ties.ends()]);
  await scope.addClaims(claims);
  await deleteOrphans(transaction, named);
  return { mentions: mentions.length, claims: claims.length, touched: scope.touched() };
}

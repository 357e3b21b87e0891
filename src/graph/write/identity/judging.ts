import { AppError } from '../../../errors.ts';
import type { Database, Reader } from '../../database.ts';
import { lockGraph } from '../graph-lock.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { type Act, checkAct } from './judgements.ts';
import type { Moved } from './settle-identity.ts';

/** What came of an act: the judgements it recorded or withdrew, and what moved. */
export interface Outcome extends Moved {
  readonly judgements: readonly string[];
  /** Id of the entity that now stands for what was judged; null where nothing is left of it. */
  readonly canonical: string | null;
}

export const NOTHING_MOVED: Moved = { mentions: 0, claims: 0 };

/** One act in one transaction, after all other writers. */
export async function judging(
  db: Database,
  act: Act,
  work: (transaction: Reader) => Promise<Outcome>,
): Promise<Outcome> {
  checkAct(act);
  return db.write(async (transaction) => {
    await lockGraph(transaction);
    return work(transaction);
  });
}

/** The cluster of an entity that must be there. */
export async function clusterOf(transaction: Reader, id: string): Promise<Cluster> {
  const cluster = (await clustersOf(transaction, [id])).get(id);
  if (!cluster) throw new AppError('NOT_FOUND', `There is no entity "${id}"`);
  return cluster;
}

/** The entity that stands for this one now; null where it is gone. */
export async function canonicalNow(transaction: Reader, id: string): Promise<string | null> {
  return (await clustersOf(transaction, [id])).get(id)?.canonical.id ?? null;
}

export const membersOf = ({ members }: Cluster): string[] => members.map(({ id }) => id);

import { AppError } from '../../../errors.ts';
import { type ChangeKind, type Touched } from '../../change-record.ts';
import type { Database, Reader } from '../../database.ts';
import { advanceVersion, writeGraph } from '../graph-lock.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { type Act, checkAct } from './judgements.ts';

/** What came of an act: the judgements it recorded or withdrew, and what moved. */
export interface Outcome {
  readonly judgements: readonly string[];
  /** Id of the entity that now stands for what was judged; null where nothing is left of it. */
  readonly canonical: string | null;
  readonly mentions: number;
  readonly claims: number;
}

/** The same, and what it bore on. */
type Effect = Outcome & { readonly touched: Touched };

/** One act in one transaction, after all other writers, and recorded as a change. */
export async function judging(
  db: Database,
  kind: ChangeKind,
  act: Act,
  work: (transaction: Reader) => Promise<Effect>,
): Promise<Outcome> {
  checkAct(act);
  return writeGraph(db, async (transaction) => {
    const { touched, ...outcome } = await work(transaction);
    const { judgements, claims } = outcome;
    await advanceVersion(transaction, { kind, judgements, touched, claimsChanged: claims });
    return outcome;
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

import { AppError } from '../../../errors.ts';
import type { Database } from '../../database.ts';
import { ChangeScope } from '../change-scope.ts';
import { clustersOf } from './clusters.ts';
import { type Act, endJudgements, liveJudgement, liveJudgementsOn, recordJudgement } from './judgements.ts';
import { canonicalNow, clusterOf, judging, membersOf, type Outcome } from './judging.ts';
import { checkMayBeOne, objectionTo } from './may-be-one.ts';
import { settleIdentity } from './settle-identity.ts';

const inOrder = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);

/** Judges that two entities are one. */
export function mergeEntities(db: Database, a: string, b: string, act: Act): Promise<Outcome> {
  return judging(db, 'MERGE', act, async (transaction) => {
    const [left, right] = [await clusterOf(transaction, a), await clusterOf(transaction, b)];
    await checkMayBeOne(transaction, left, right);
    const judgement = await recordJudgement(transaction, 'SAME', inOrder(a, b), act);
    const moved = await settleIdentity(transaction, [...membersOf(left), ...membersOf(right)]);
    return { judgements: [judgement], canonical: await canonicalNow(transaction, a), ...moved };
  });
}

/** Judges that two entities are not one, whatever they have in common: they are neither merged nor proposed. */
export function keepApart(db: Database, a: string, b: string, act: Act): Promise<Outcome> {
  return judging(db, 'KEEP_APART', act, async (transaction) => {
    const [left, right] = [await clusterOf(transaction, a), await clusterOf(transaction, b)];
    if (a === b) throw new AppError('INVALID_INPUT', 'An entity cannot differ from itself; expected two entities');
    if (left.canonical.id === right.canonical.id)
      throw new AppError('CONFLICT', `They were merged into ${left.canonical.id}; withdraw the judgement that says so`);
    const known = await objectionTo(transaction, left, right);
    if (known) throw new AppError('CONFLICT', `They were judged different by ${known.by} already: ${known.id}`);
    const judgement = await recordJudgement(transaction, 'DIFFERENT', inOrder(a, b), act);
    const scope = new ChangeScope(transaction);
    await scope.add([...membersOf(left), ...membersOf(right)]);
    return { judgements: [judgement], canonical: left.canonical.id, mentions: 0, claims: 0, touched: scope.touched() };
  });
}

/** Withdraws what an editor judged; the two judgements that gave a mention to another entity go together. */
export function withdraw(db: Database, id: string, act: Act): Promise<Outcome> {
  return judging(db, 'WITHDRAWAL', act, async (transaction) => {
    const { left, right } = await liveJudgement(transaction, id);
    const onMention = left.startsWith('mention:') ? await liveJudgementsOn(transaction, left) : null;
    const judgements = onMention?.map((one) => one.id) ?? [id];
    const ends = onMention?.map((one) => one.right) ?? [left, right];
    const before = await clustersOf(transaction, ends);
    await endJudgements(transaction, judgements, act);
    const moved = await settleIdentity(transaction, [...before.values()].flatMap(membersOf));
    return { judgements, canonical: await canonicalNow(transaction, ends[0]!), ...moved };
  });
}

import { AppError } from '../../../errors.ts';
import { cypher, statement } from '../../cypher.ts';
import type { Reader } from '../../database.ts';
import { judgementId } from '../../judgement-id.ts';

/** Who judges, and why. */
export interface Act {
  readonly by: string;
  readonly reason: string;
}

export type EditorVerdict = 'SAME' | 'DIFFERENT';

/** An editor's judgement of two things: two entities, or a mention (left) and an entity (right). */
export interface HeldJudgement {
  readonly id: string;
  readonly verdict: EditorVerdict;
  readonly by: string;
  readonly reason: string;
  readonly left: string;
  readonly right: string;
}

type Nullable<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: T[P] | null };

const earlier = statement<{ count: number }>(
  'earlier judgements of a pair',
  cypher`MATCH (j:Judgement {left: $left}) WHERE j.right = $right AND j.verdict = $verdict RETURN count(j) AS count`,
);
/** Live judgements are tied to what they are of, withdrawn ones know it by id alone: the history outlives its entities. */
const record = statement(
  'record judgement',
  cypher`
    CREATE (j:Judgement {id: $id, pair: $pair, verdict: $verdict, method: 'EDITOR', candidates: [], by: $by, reason: $reason,
      at: datetime(), left: $left, right: $right})
    WITH j
    CALL (j) { MATCH (m:Mention {id: $left}) CREATE (j)-[:BETWEEN]->(m) }
    CALL (j) { MATCH (l:Entity {id: $left}) CREATE (j)-[:BETWEEN]->(l) }
    CALL (j) { MATCH (r:Entity {id: $right}) CREATE (j)-[:BETWEEN]->(r) }`,
);
const byId = statement<Nullable<HeldJudgement, 'left' | 'right'> & { readonly withdrawnBy: string | null }>(
  'judgement to withdraw',
  cypher`
    MATCH (j:Judgement {id: $id})
    RETURN j.id AS id, j.verdict AS verdict, j.by AS by, j.reason AS reason, j.left AS left, j.right AS right,
      j.withdrawnBy AS withdrawnBy`,
);
const liveOn = statement<HeldJudgement>(
  'live judgements on a mention',
  cypher`
    MATCH (j:Judgement {left: $mention})
    WHERE j.withdrawnAt IS NULL
    RETURN j.id AS id, j.verdict AS verdict, j.by AS by, j.reason AS reason, j.left AS left, j.right AS right ORDER BY j.id`,
);
const end = statement(
  'withdraw judgements',
  cypher`
    UNWIND $ids AS id
    MATCH (j:Judgement {id: id})
    SET j.withdrawnAt = datetime(), j.withdrawnBy = $by, j.withdrawnReason = $reason
    WITH j
    MATCH (j)-[r:BETWEEN]->()
    DELETE r`,
);

const MAX_WORDS = 2000;

/** @throws AppError INVALID_INPUT where it is not said who judges and why. */
export function checkAct({ by, reason }: Act): void {
  if (by.trim() === '' || reason.trim() === '')
    throw new AppError('INVALID_INPUT', 'A judgement says who makes it and why; expected both');
  if (by.length + reason.length > MAX_WORDS)
    throw new AppError('LIMIT', `Who and why have ${by.length + reason.length} characters; at most ${MAX_WORDS}`);
  if (by === 'import')
    throw new AppError('INVALID_INPUT', '"import" is the name of imports; expected the name of a person');
}

export async function recordJudgement(
  transaction: Reader,
  verdict: EditorVerdict,
  [left, right]: readonly [left: string, right: string],
  act: Act,
): Promise<string> {
  const [row] = await transaction.run(earlier, { left, right, verdict });
  const id = judgementId(verdict, left, right, row!.count);
  const pair = judgementId(verdict, left, right, 0);
  await transaction.run(record, { id, pair, verdict, left, right, ...act });
  return id;
}

/** What an editor judged and nobody has withdrawn. */
export async function liveJudgement(transaction: Reader, id: string): Promise<HeldJudgement> {
  const [found] = await transaction.run(byId, { id });
  if (!found) throw new AppError('NOT_FOUND', `There is no judgement "${id}"`);
  const { left, right, withdrawnBy, ...rest } = found;
  if (left === null || right === null)
    throw new AppError('INVALID_INPUT', `"${id}" is what an import concluded; to differ, split off its mention`);
  if (withdrawnBy !== null) throw new AppError('CONFLICT', `"${id}" was withdrawn already, by ${withdrawnBy}`);
  return { ...rest, left, right };
}

export const liveJudgementsOn = (transaction: Reader, mention: string): Promise<HeldJudgement[]> =>
  transaction.run(liveOn, { mention });

export async function endJudgements(transaction: Reader, ids: readonly string[], act: Act): Promise<void> {
  await transaction.run(end, { ids, ...act });
}

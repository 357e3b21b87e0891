import type { Reader } from '../graph/database.ts';
import { type JudgementColumns, judgementsOfEntity, latestJudgements, ownNames } from '../graph/read/judgements.ts';
import { idGiven } from './id-given.ts';
import type { Asked } from './identity.ts';

/** What editors judged: of one entity, oldest first; else the latest of all. */
export async function identityList(reader: Reader, { words, limit, json }: Asked): Promise<string> {
  const judgements = words[0]
    ? await reader.run(judgementsOfEntity.ascending, {
        ids: [await idGiven(reader, words[0])],
        afterSort: null,
        afterId: null,
        limit,
      })
    : await reader.run(latestJudgements, { limit });
  if (json) return JSON.stringify(judgements, null, 2);
  return (await judgementLines(reader, judgements)).join('\n') || 'Editors have judged nothing.';
}

/** A judgement in three lines for a person. */
export async function judgementLines(reader: Reader, judgements: readonly JudgementColumns[]): Promise<string[]> {
  const ids = [...new Set(judgements.flatMap(({ judged }) => judged))];
  const names = new Map((await reader.run(ownNames, { ids })).map(({ id, name }) => [id, name]));
  return judgements.flatMap((judgement) => {
    const { id, verdict, by, at, reason, mention, judged, withdrawnAt, withdrawnBy, withdrawnReason } = judgement;
    const things = [
      ...(mention === null ? [] : [mention]),
      ...judged.map((one) => `${names.get(one) ?? '?'} (${one})`),
    ];
    const ended =
      withdrawnAt === null ? [] : [`  withdrawn ${moment(withdrawnAt)} by ${withdrawnBy}: ${withdrawnReason}`];
    return [`${id}  ${moment(at)}  ${verdict}`, `  ${things.join(' – ')}`, `  ${by}: ${reason}`, ...ended];
  });
}

const moment = (at: string) => at.replace('T', ' ').slice(0, 19);

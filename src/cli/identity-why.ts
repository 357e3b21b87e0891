import { AppError } from '../errors.ts';
import type { Reader } from '../graph/database.ts';
import { articlesById } from '../graph/read/articles.ts';
import { entitiesByOldId } from '../graph/read/entities.ts';
import { formerIds, judgementsOfEntity, judgementsOfMentions } from '../graph/read/judgements.ts';
import { type MentionRow, mentionsOfEntity } from '../graph/read/mentions.ts';
import { idGiven } from './id-given.ts';
import type { Asked } from './identity.ts';
import { judgementLines } from './identity-list.ts';

const PAGE = 500;

/** Why an entity is what it is: what was merged into it, and for each mention who judged that it means this entity. */
export async function identityWhy(reader: Reader, { words, json }: Asked): Promise<string> {
  if (words.length !== 1) throw new AppError('INVALID_INPUT', 'why takes one entity');
  const id = await idGiven(reader, words[0]!);
  const [entity] = await reader.run(entitiesByOldId, { ids: [id] });
  if (!entity) throw new AppError('NOT_FOUND', `There is no entity "${id}"`);
  const former = (await reader.run(formerIds, { ids: [entity.id] })).map((row) => row.id);
  const start = { ids: [entity.id], afterSort: null, afterId: null, limit: PAGE };
  const edited = await reader.run(judgementsOfEntity.ascending, start);
  const mentions = await allMentions(reader, entity.id);
  const judgements = await reader.run(judgementsOfMentions, { ids: mentions.map((mention) => mention.id) });
  const { asked: _asked, ...columns } = entity;
  if (json) return JSON.stringify({ entity: columns, formerIds: former, edited, mentions, judgements }, null, 2);

  const titles = await reader.run(articlesById, { ids: [...new Set(mentions.map(({ article }) => article))] });
  const titleOf = new Map(titles.map((article) => [article.id, article.title]));
  return [
    `${entity.name}  ${entity.type}  ${entity.id}`,
    ...(id === entity.id ? [] : [`  ${id} was merged into it`]),
    `  names: ${entity.names.join('、')}`,
    ...(former.length > 0 ? [`  ids that lead here: ${former.join(' ')}`] : []),
    ...(await judgementLines(reader, edited)),
    ...mentions.flatMap((mention) => [
      `${mention.name}  ${mention.id}`,
      `  in ${titleOf.get(mention.article)} (${mention.article}), ${mention.starts.length} times`,
      ...judgements
        .filter((judgement) => judgement.mention === mention.id && judgement.withdrawnAt === null)
        .map(({ verdict, by, method, reason }) => `  ${verdict}  ${by}, ${method}: ${reason}`),
    ]),
  ].join('\n');
}

async function allMentions(reader: Reader, entity: string): Promise<MentionRow[]> {
  const mentions: MentionRow[] = [];
  for (let last: MentionRow | undefined; ; last = mentions.at(-1)) {
    const after = { afterSort: last?.mentionSort ?? null, afterId: last?.id ?? null };
    const rows = await reader.run(mentionsOfEntity.ascending, { ids: [entity], limit: PAGE, ...after });
    mentions.push(...rows);
    if (rows.length < PAGE) return mentions;
  }
}

import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/graph/cypher.ts';
import type { Params, Reader } from '../../src/graph/database.ts';
import { allArticles } from '../../src/graph/read/articles.ts';
import { Loaders } from '../../src/loaders/loaders.ts';
import { SharedReads } from '../../src/loaders/shared-reads.ts';

/** A database that knows every entity but `none`, and two parts of each; it remembers what it was asked. */
function fakeReader() {
  const sent: { name: string; params: Params }[] = [];
  const reader: Reader = {
    run: async <R>({ name }: Statement<R>, params: Params = {}) => {
      sent.push({ name, params });
      const ids = (params.ids ?? (params.parents as { id: string }[]).map(({ id }) => id)) as string[];
      if (name === 'broken') throw new Error('broken');
      const known = ids.filter((id) => id !== 'none').reverse();
      return known.flatMap((id) => [1, 2].map((n) => ({ id, asked: id, claim: id, parent: id, n }))) as R[];
    },
  };
  return { loaders: new Loaders(new SharedReads(reader)), sent };
}
const list: Statement<{ parent: string; n: number }> = { name: 'a list', text: '' };

describe('Loaders', () => {
  it('makes one statement of many loads of one level, each id asked once', async () => {
    const { loaders, sent } = fakeReader();
    const ids = Array.from({ length: 50 }, (_, i) => `e${i}`);
    const loaded = await Promise.all([...ids, ...ids].map((id) => loaders.entity.load(id)));
    expect(loaded.map((row) => row?.id)).toEqual([...ids, ...ids]);
    expect(sent).toEqual([{ name: 'entities by id', params: { ids } }]);
  });

  it('does so for every question there is', async () => {
    const questions = [
      'entity',
      'entityByAnyId',
      'article',
      'claim',
      'evidence',
      'roles',
      'figures',
      'evidenceOf',
      'enclosing',
    ] as const;
    for (const question of questions) {
      const { loaders, sent } = fakeReader();
      await Promise.all(['a', 'b', 'c'].map((id) => loaders[question].load(id)));
      expect(sent.map(({ params }) => params)).toEqual([{ ids: ['a', 'b', 'c'] }]);
    }
  });

  it('asks again for nothing that it has', async () => {
    const { loaders, sent } = fakeReader();
    await loaders.entity.load('a');
    await loaders.entity.load('a');
    loaders.entity.prime('b', { id: 'b' } as never);
    await loaders.entity.load('b');
    expect(sent).toHaveLength(1);
  });

  it('gives null for what is not there, and no rows', async () => {
    const { loaders } = fakeReader();
    expect(await loaders.entity.load('none')).toBeNull();
    expect(await loaders.figures.load('none')).toEqual([]);
  });

  it('gives each parent its own rows of a list', async () => {
    const { loaders, sent } = fakeReader();
    const rows = await Promise.all(['a', 'none', 'b'].map((id) => loaders.list(list, { limit: 3 }, id)));
    expect(rows.map((of) => of.map(({ parent, n }) => `${parent}${n}`))).toEqual([['a1', 'a2'], [], ['b1', 'b2']]);
    expect(sent).toEqual([{ name: 'a list', params: { limit: 3, ids: ['a', 'none', 'b'] } }]);
  });

  it('hands along what parents hold, in one statement as well', async () => {
    const { loaders, sent } = fakeReader();
    const parents = ['a', 'b'].map((id) => ({ id, held: [`claim of ${id}`] }));
    await Promise.all(parents.map((parent) => loaders.list(list, { limit: 3 }, parent)));
    expect(sent).toEqual([{ name: 'a list', params: { limit: 3, parents } }]);
  });

  it('keeps lists apart that are asked with other parameters or by another statement', async () => {
    const { loaders, sent } = fakeReader();
    await Promise.all([
      loaders.list(list, { limit: 3 }, 'a'),
      loaders.list(list, { limit: 4 }, 'a'),
      loaders.list(allArticles.count, { limit: 3 }, 'a'),
      loaders.list(list, { limit: 3 }, 'b'),
    ]);
    expect(sent.map(({ name, params }) => [name, params.limit, params.ids])).toEqual([
      ['a list', 3, ['a', 'b']],
      ['a list', 4, ['a']],
      ['articles count', 3, ['a']],
    ]);
  });

  it('asks for a thousand at a time at most', async () => {
    const { loaders, sent } = fakeReader();
    await Promise.all(Array.from({ length: 1001 }, (_, i) => loaders.entity.load(`e${i}`)));
    expect(sent.map(({ params }) => (params.ids as string[]).length)).toEqual([1000, 1]);
  });

  it('fails every load of a statement that fails', async () => {
    const { loaders } = fakeReader();
    const broken = { ...list, name: 'broken' };
    const loads = await Promise.allSettled(['a', 'b'].map((id) => loaders.list(broken, {}, id)));
    expect(loads.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

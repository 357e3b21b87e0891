import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import {
  type Cursor,
  compareText,
  decodeCursor,
  encodeCursor,
  MAX_PAGE,
  pageRequest,
  toPage,
} from '../../src/graphql/paging.ts';

const anyText = fc.string({
  unit: fc.constantFrom(...'麻城市𠮷🏮\uffeea "\\\n\u0000', '\ud842', '\udfb7'),
  maxLength: 8,
});

describe('a cursor', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyText, anyText, (sort, id) => {
        const text = encodeCursor({ sort, id });
        expect(text).toMatch(/^[\w-]+$/);
        expect(decodeCursor(text)).toEqual({ sort, id });
      }),
    );
  });

  it('is refused where it is none of ours, as the caller’s fault and nothing else', () => {
    const garbage = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
      fc.array(fc.jsonValue(), { maxLength: 3 }).map((list) => Buffer.from(JSON.stringify(list)).toString('base64url')),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        try {
          const { sort, id } = decodeCursor(text);
          expect([typeof sort, typeof id]).toEqual(['string', 'string']);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
          expect(error).toMatchObject({ code: 'INVALID_INPUT' });
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', '0', 'null', '[]', '["a"]', '["a",1]', '["a","b","c"]', '{"sort":"a","id":"b"}', 'not JSON'])(
    'is refused for %j',
    (json) => {
      expect(() => decodeCursor(Buffer.from(json).toString('base64url'))).toThrow(
        expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringContaining('is no cursor') }),
      );
    },
  );
});

describe('the request of a page', () => {
  const cursor = { sort: '421181', id: 'county:421181' };
  const text = encodeCursor(cursor);
  const start = { limit: 21, afterSort: null, afterId: null };

  it.each([
    ['nothing', {}, { order: 'ascending', size: 20, cursor: null, params: start }],
    ['nulls', { first: null, after: null, last: null, before: null }, { order: 'ascending', size: 20, cursor: null }],
    ['first', { first: 5 }, { order: 'ascending', size: 5, params: { ...start, limit: 6 } }],
    ['first 0', { first: 0 }, { order: 'ascending', size: 0, params: { ...start, limit: 1 } }],
    ['the largest first', { first: MAX_PAGE }, { size: MAX_PAGE }],
    [
      'first and after',
      { first: 5, after: text },
      { order: 'ascending', cursor, params: { limit: 6, afterSort: '421181', afterId: 'county:421181' } },
    ],
    ['after alone', { after: text }, { order: 'ascending', size: 20, cursor }],
    ['last', { last: 5 }, { order: 'descending', size: 5, cursor: null }],
    ['last beside the default of first', { first: 20, last: 5 }, { order: 'descending', size: 5 }],
    ['last beside no first', { first: null, last: 5 }, { order: 'descending', size: 5 }],
    [
      'last and before',
      { last: 5, before: text },
      { order: 'descending', cursor, params: { limit: 6, afterSort: '421181', afterId: 'county:421181' } },
    ],
    ['last 0', { last: 0 }, { order: 'descending', size: 0 }],
  ])('for %s', (_, args, expected) => {
    expect(pageRequest(args)).toMatchObject(expected);
  });

  it.each([
    ['first and last', { first: 5, last: 5 }, 'INVALID_INPUT', 'Both first and last are given'],
    ['last and after', { last: 5, after: text }, 'INVALID_INPUT', 'last goes with before'],
    ['before without last', { before: text }, 'INVALID_INPUT', 'before goes with last'],
    ['first and before', { first: 5, before: text }, 'INVALID_INPUT', 'before goes with last'],
    ['after and before', { after: text, before: text }, 'INVALID_INPUT', 'before goes with last'],
    ['a negative first', { first: -1 }, 'INVALID_INPUT', 'first is -1; expected 0 to 100'],
    ['a negative last', { last: -1 }, 'INVALID_INPUT', 'last is -1; expected 0 to 100'],
    ['too large a first', { first: 101 }, 'LIMIT', 'first is 101; at most 100'],
    ['too large a last', { last: 101 }, 'LIMIT', 'last is 101; at most 100'],
    ['a cursor that is none', { after: 'x' }, 'INVALID_INPUT', '"x" is no cursor'],
    ['an empty cursor', { last: 1, before: '' }, 'INVALID_INPUT', '"" is no cursor'],
    ['last and an empty after', { last: 1, after: '' }, 'INVALID_INPUT', 'last goes with before'],
  ])('is refused for %s', (_, args, code, message) => {
    expect(() => pageRequest(args)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});

describe('compareText', () => {
  const points = (text: string) => [...text].map((point) => point.codePointAt(0)!);

  it('puts what lies outside the basic plane behind all of it', () => {
    expect(['𠮷', '\uffee', '麻', 'a', '麻城', ''].sort(compareText)).toEqual(['', 'a', '麻', '麻城', '\uffee', '𠮷']);
  });

  it('compares code point by code point', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [left, right] = [points(a), points(b)];
        const at = left.findIndex((point, i) => point !== right[i]);
        const expected = at === -1 ? left.length - right.length : left[at]! - (right[at] ?? Number.NEGATIVE_INFINITY);
        expect(Math.sign(compareText(a, b))).toBe(Math.sign(expected));
        expect(Math.sign(compareText(b, a))).toBe(-Math.sign(expected) + 0);
      }),
    );
  });
});

describe('a page', () => {
  const compare = (a: Cursor, b: Cursor) => compareText(a.sort, b.sort) || compareText(a.id, b.id);
  const rows = fc
    .uniqueArray(fc.record({ sort: fc.constantFrom('麻', '𠮷', '麻城', 'a'), id: fc.string({ maxLength: 2 }) }), {
      selector: ({ sort, id }) => `${sort} ${id}`,
      maxLength: 30,
    })
    .map((list) => list.sort(compare));
  const size = fc.nat(8);
  const count = () => Promise.resolve(0);

  /** What the database answers: the rows behind the cursor in the order asked for, one more than the page. */
  function fetched(all: readonly Cursor[], { order, cursor, params }: ReturnType<typeof pageRequest>): Cursor[] {
    const sign = order === 'ascending' ? 1 : -1;
    return all
      .filter((row) => cursor === null || sign * compare(row, cursor) > 0)
      .sort((a, b) => sign * compare(a, b))
      .slice(0, params.limit);
  }
  const pageOf = (all: readonly Cursor[], args: Parameters<typeof pageRequest>[0]) => {
    const request = pageRequest(args);
    return toPage(
      fetched(all, request),
      request,
      (row) => row,
      (node, cursor) => ({ cursor, node }),
      count,
    );
  };

  it('forward is the next rows of the list, and knows whether there are more', () => {
    fc.assert(
      fc.property(rows, size, fc.nat(30), (all, first, skipped) => {
        const at = Math.min(skipped, all.length);
        const after = at === 0 ? null : encodeCursor(all[at - 1]!);
        const { edges, pageInfo } = pageOf(all, { first, after });
        expect(edges.map(({ node }) => node)).toEqual(all.slice(at, at + first));
        expect(pageInfo.hasNextPage).toBe(at + first < all.length);
        expect(pageInfo.hasPreviousPage).toBe(at > 0);
      }),
    );
  });

  it('backward is the rows before, still in ascending order', () => {
    fc.assert(
      fc.property(rows, size, fc.nat(30), (all, last, skipped) => {
        const at = Math.max(all.length - skipped, 0);
        const before = at === all.length ? null : encodeCursor(all[at]!);
        const { edges, pageInfo } = pageOf(all, { last, before });
        expect(edges.map(({ node }) => node)).toEqual(all.slice(Math.max(at - last, 0), at));
        expect(pageInfo.hasPreviousPage).toBe(at - last > 0);
        expect(pageInfo.hasNextPage).toBe(at < all.length);
      }),
    );
  });

  it('leads on by its own cursors, from either end, until every row was seen once', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 8 }), (all, step) => {
        const forward: Cursor[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const { edges, pageInfo } = pageOf(all, { first: step, after });
          forward.push(...edges.map(({ node }) => node));
          [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
        }
        expect(forward).toEqual(all);
        const backward: Cursor[] = [];
        for (let before: string | null = null, more = true; more; ) {
          const { edges, pageInfo } = pageOf(all, { last: step, before });
          backward.unshift(...edges.map(({ node }) => node));
          [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
        }
        expect(backward).toEqual(all);
      }),
    );
  });

  it('goes on where it was when its last row is gone', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => ({ sort: '麻', id }));
    const { pageInfo } = pageOf(all, { first: 2 });
    const rest = pageOf(
      all.filter(({ id }) => id !== 'b'),
      { first: 2, after: pageInfo.endCursor },
    );
    expect(rest.edges.map(({ node }) => node.id)).toEqual(['c', 'd']);
  });

  it('has no cursors where it is empty, and counts only when asked', () => {
    let counted = 0;
    const page = toPage(
      [],
      pageRequest({}),
      (row: Cursor) => row,
      (_, cursor) => ({ cursor }),
      async () => ++counted,
    );
    expect(page).toMatchObject({ edges: [], pageInfo: { startCursor: null, endCursor: null, hasNextPage: false } });
    expect(counted).toBe(0);
  });
});

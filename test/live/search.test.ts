import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ANY_TIE, cypher, statement } from '../../src/graph/cypher.ts';
import { compareText } from '../../src/graphql/paging.ts';
import { normaliseName } from '../../src/model/normalise-name.ts';
import { searchText } from '../../src/model/search-text.ts';
import { openSeededGraph } from '../support/seeded-graph.ts';

const graph = await openSeededGraph();
beforeEach(() => {
  graph.sent.length = 0;
});
afterAll(() => graph.db.close());

const SEARCH = `query($text: String!, $types: [EntityType!], $within: ID, $first: Int, $after: String) {
  search(text: $text, types: $types, within: $within, first: $first, after: $after) {
    edges { cursor score matched node { id type name ... on Place { code } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    cut { shown total reason }
  } }`;

interface Found {
  edges: {
    cursor: string;
    score: number;
    matched: string;
    node: { id: string; type: string; name: string; code?: string };
  }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  cut: { shown: number; total: number; reason: string } | null;
}
const search = async (text: string, more: Record<string, unknown> = {}): Promise<Found> =>
  (await graph.query(SEARCH, { text, ...more })).search;
const first = async (text: string, more: Record<string, unknown> = {}) => {
  const [edge] = (await search(text, { first: 1, ...more })).edges;
  return edge && [edge.node.name, edge.matched];
};

describe('search', () => {
  it('finds an entity by any of its names', async () => {
    expect(await first('湟中区')).toEqual(['湟中区', '湟中区']);
    expect(await first('湟中县')).toEqual(['湟中区', '湟中县']);
    expect(await first('大通县')).toEqual(['大通回族土族自治县', '大通县']);
    expect(await first('住房和城乡建设部')).toEqual(['住房和城乡建设部', '住房和城乡建设部']);
    expect(await first(' 麻 城 市 ')).toEqual(['麻城市', '麻城市']);
  });

  it('finds it by part of a name, by two characters and by one', async () => {
    expect(await first('湟中', { types: ['COUNTY'] })).toEqual(['湟中区', expect.stringContaining('湟中')]);
    expect((await search('桥垸')).edges.map(({ node }) => node.name)).toContain('石桥垸村');
    for (const { node, matched } of (await search('垸', { types: ['VILLAGE', 'TOWNSHIP'] })).edges)
      expect([node.name, matched.includes('垸')]).toEqual([node.name, true]);
  });

  it('finds it by traditional characters, pinyin, initials and division code', async () => {
    expect(await first('湟中區')).toEqual(['湟中区', '湟中区']);
    expect(await first('住房和城鄉建設部')).toEqual(['住房和城乡建设部', '住房和城乡建设部']);
    expect(await first('machengshi')).toEqual(['麻城市', '麻城市']);
    expect(await first('Máchéng shì')).toEqual(['麻城市', '麻城市']);
    expect(await first('mcs')).toEqual(['麻城市', '麻城市']);
    expect(await first("xi'anshi")).toEqual(['西安市', '西安市']);
    expect((await search('shanxian', { types: ['COUNTY'] })).edges.map(({ node }) => node.name)).toContain('单县');
    expect(await first('421181')).toEqual(['麻城市', '421181']);
    expect(await first('421181000000')).toEqual(['麻城市', '421181']);
    expect(await first('420000')).toEqual(['湖北省', '42']);
    const codes = (await search('4211', { first: 100 })).edges.map(({ node }) => node.code);
    expect(codes[0]).toBe('4211');
    expect(codes.every((code) => code?.startsWith('4211'))).toBe(true);
  });

  it('keeps to types and to what lies in a place, at any depth', async () => {
    const counties = await search('县', { types: ['COUNTY'], within: 'province:63', first: 100 });
    expect(counties.edges.length).toBeGreaterThan(20);
    for (const { node } of counties.edges) {
      if (node.code) expect(node.code.slice(0, 2)).toBe('63');
      expect(node.type).toBe('COUNTY');
    }
    const towns = await search('镇', { within: 'county:421181', first: 100 });
    expect(towns.edges.length).toBeGreaterThan(10);
    for (const { node } of towns.edges) if (node.code) expect(node.code).toMatch(/^421181\d+/);
    expect((await search('麻城市', { within: 'county:421181' })).edges.map(({ node }) => node.id)).not.toContain(
      'county:421181',
    );
    expect((await search('村', { types: [] })).edges).toEqual([]);
    await expect(search('村', { within: 'county:000000' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['县', '村', '局'])('ranks what shares the suffix %s: better connected first among equals', async (text) => {
    const { edges } = await search(text, { first: 100 });
    expect(edges.length).toBeGreaterThan(5);
    expect(edges.every(({ matched }) => matched.includes(text))).toBe(true);
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  it('says where too many names match to rank them all', async () => {
    const { cut, edges } = await search('镇', { types: ['TOWNSHIP'], first: 100 });
    expect(cut).toEqual({ shown: edges.length, total: 1000, reason: expect.stringContaining('Give more of the name') });
    expect((await search('镇', { types: ['TOWNSHIP'] })).cut).toBeNull();
  });

  it('asks for loose hits only where the better ones do not fill the page', async () => {
    await search('湟中区的村');
    expect(graph.sent).toEqual(['search names', 'search names']);
    graph.sent.length = 0;
    // Two characters are one piece, which every hit has.
    await search('湟中');
    expect(graph.sent).toEqual(['search names']);
    graph.sent.length = 0;
    await search('湟中', { first: 1 });
    expect(graph.sent).toEqual(['search names']);
    graph.sent.length = 0;
    await search('4211', { within: 'province:42' });
    expect(graph.sent.sort()).toEqual(['entities by old id', 'search codes', 'search names']);
  });
});

interface Row {
  id: string;
  name: string;
  names: string[];
  type: string;
  code: string | null;
  degree: number;
  sounds: string[];
}
const everything = statement<Row>(
  'everything with its names in test',
  cypher`
    MATCH (e:Entity) WHERE NOT EXISTS { (e)-[:SAME_AS]->() }
    RETURN e.id AS id, e.name AS name, e.names AS names, e.type AS type, e.code AS code, COUNT { (e)-[:${ANY_TIE}]-() } AS degree,
      reduce(all = [], list IN COLLECT { MATCH (n:Name)-[:NAMES]->(e) RETURN n.pinyin + n.initials } | all + list) AS sounds`,
);

/** The whole ranked list, by looking at every name there is. */
function ranked(rows: readonly Row[], text: string): string[] {
  const { keys, pieces, sound, codes, codePrefix } = searchText(text);
  const tierOf = ({ names, sounds, code }: Row) => {
    const tiers = names.map((name) => {
      if (keys.includes(name)) return 0;
      if (keys.some((key) => name.startsWith(key))) return 1;
      if (keys.some((key) => name.includes(key))) return 2;
      const lacking = pieces.filter((piece) => !name.includes(piece)).length;
      return lacking === pieces.length ? 99 : 5 + lacking;
    });
    if (sound !== null && sounds.includes(sound)) tiers.push(3);
    if (sound !== null && sounds.some((one) => one.startsWith(sound))) tiers.push(4);
    if (code !== null && codes.includes(code)) tiers.push(0);
    if (code !== null && codePrefix !== null && code.startsWith(codePrefix)) tiers.push(1);
    return Math.min(...tiers);
  };
  return rows
    .map((row) => ({ ...row, tier: tierOf(row), level: row.code?.length ?? 7 }))
    .filter(({ tier }) => tier < 99)
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        b.degree - a.degree ||
        a.level - b.level ||
        compareText(a.name, b.name) ||
        compareText(a.id, b.id),
    )
    .map(({ id }) => id);
}

describe('search, compared with looking at every name', async () => {
  const stored = await graph.db.run(everything);
  const names = stored.flatMap((row) => row.names);
  // By their normal form, which takes longer to find than to compare.
  const rows = stored.map((row) => ({ ...row, names: row.names.map(normaliseName) }));
  const piece = fc
    .tuple(fc.nat(names.length - 1), fc.nat(6), fc.integer({ min: 1, max: 6 }))
    .map(([at, start, size]) => [...names[at]!].slice(start, start + size).join(''))
    // Latin words and numbers are found whole, not by any part of them.
    .filter((text) => /^\p{Script=Han}+$/u.test(text));

  it('gives the same list in the same order, in pages of any size', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(piece, fc.integer({ min: 1, max: 20 }), async (text, size) => {
        const found: string[] = [];
        for (let after: string | null = null, turn = 0; turn < 3; turn++) {
          const page: Found = await search(text, { first: size, after });
          if (page.cut) break;
          expect(page.pageInfo.hasPreviousPage).toBe(turn > 0);
          found.push(...page.edges.map(({ node }) => node.id));
          after = page.pageInfo.endCursor;
          if (!page.pageInfo.hasNextPage) break;
        }
        expect(found).toEqual(ranked(rows, text).slice(0, found.length));
        expect(new Set(found).size).toBe(found.length);
        compared += found.length;
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(400);
    // Each text is searched for page by page, each page in three ways.
  }, 240_000);
});

describe('search, given anything', () => {
  const refused = new Set(['INVALID_INPUT', 'LIMIT']);

  it.each([
    '"',
    '\\',
    '+-&&||!(){}[]^"~*?:\\/',
    'key:* OR *:*',
    'AND OR NOT',
    '麻城" OR key:"红安',
    '*',
    '?',
    '😀',
    '𠮷祥',
    '\ud800',
    '麻\udfff城',
    '\u0000',
    '%00',
    "'; MATCH (n) DETACH DELETE n //",
    '〇',
    'ａｂｃ',
    '-1',
    '١٢٣',
    '\u202e县',
    '　',
  ])('answers or refuses %j', async (text) => {
    const { data, errors } = await graph.ask(SEARCH, { text });
    if (errors) expect(refused).toContain((errors[0]!.originalError as { code?: string }).code);
    else expect(data).not.toBeNull();
  });

  it('refuses what is too long or empty, saying why', async () => {
    await expect(search('麻'.repeat(10_000))).rejects.toMatchObject({
      code: 'LIMIT',
      message: 'text has 10000 characters; at most 200',
    });
    await expect(search('  ')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(search('麻城', { first: 101 })).rejects.toMatchObject({ code: 'LIMIT' });
    await expect(search('麻城', { after: 'nonsense' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect((await search('麻'.repeat(200))).edges.length).toBeGreaterThan(-1);
    expect((await search('麻城', { first: 0 })).edges).toEqual([]);
  });

  it('never fails, whatever the text', async () => {
    const han = fc.constantFrom(...'县村局湟中麻城𠮷鄉"\\*?:(){}[]^~+-!&|/ \'a1😀\ud800');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(han, { maxLength: 30 }).map((list) => list.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const { data, errors } = await graph.ask(SEARCH, { text: any });
        if (errors) expect(refused).toContain((errors[0]!.originalError as { code?: string }).code);
        else expect(data).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

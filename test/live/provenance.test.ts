import { afterAll, expect, it } from 'vitest';
import { LANTERN, lantern } from '../support/fiction.ts';
import { folderOf, openTestGraph } from '../support/test-graph.ts';

const folder = await folderOf({ 'fiction-lantern.txt': LANTERN.text });
const graph = await openTestGraph(folder);
const bare = await openTestGraph(null, { keep: async () => true });
await graph.add(lantern);
afterAll(() => Promise.all([graph.db.close(), bare.db.close()]));

const EVIDENCE = `{ claims(where: { kinds: [INTRODUCED] }) { edges { node { evidence {
  start end quote context(characters: 8) { before after } utf16 { start end } } } } } }`;
const evidenceOf = ({ claims }: any) => claims.edges[0].node.evidence[0];
const COVERAGE = `{ articles { edges { node { textLength claims { totalCount } coverage {
  characters charactersInEvidence share paragraphs paragraphsWithEvidence } } } } }`;
const articleOf = ({ articles }: any) => articles.edges[0].node;

it('leads from a claim to the exact words, in code points and as browsers count, and to what stands around them', async () => {
  const { start, end, quote, context, utf16 } = evidenceOf(await graph.query(EVIDENCE));
  expect(quote).toBe('𠮷祥集团由灯笼部引进麻城市');
  expect([...LANTERN.text].slice(start, end).join('')).toBe(quote);
  expect(LANTERN.text.slice(utf16.start, utf16.end)).toBe(quote);
  // One character of the quote takes two code units.
  expect(utf16.end - utf16.start).toBe(end - start + 1);
  expect(context).toEqual({ before: '青海省西宁市湟中县。\n'.slice(-8), after: '。灯笼部纸艺司司' });
});

it('counts code units after such a character too', async () => {
  const { claims } = await graph.query(
    '{ claims(where: { kinds: [VISITED, FUNDED] }) { edges { node { evidence { start quote utf16 { start end } } } } } }',
  );
  for (const { node } of claims.edges) {
    const [{ start, quote, utf16 }] = node.evidence;
    expect(utf16.start).toBe(start + 1);
    expect(LANTERN.text.slice(utf16.start, utf16.end)).toBe(quote);
  }
});

it('stops at the ends of the text, and at what is sensible', async () => {
  const around = (characters: number) =>
    graph.ask(
      `{ claims(where: { kinds: [INTRODUCED] }) { edges { node { evidence { context(characters: ${characters}) { before after } } } } } }`,
    );
  const { data } = await around(1000);
  const { before, after } = evidenceOf(data).context;
  expect(`${before}𠮷祥集团由灯笼部引进麻城市${after}`).toBe(LANTERN.text);
  expect((await around(1001)).errors![0]!.originalError).toMatchObject({ code: 'LIMIT' });
  expect((await around(-1)).errors![0]!.originalError).toMatchObject({ code: 'INVALID_INPUT' });
});

it('tells how much of an article the claims rest on', async () => {
  const { textLength, claims, coverage } = articleOf(await graph.query(COVERAGE));
  const length = [...LANTERN.text].length;
  const held = new Set<number>();
  for (const claim of lantern.claims)
    for (const { start, end } of claim.evidence) for (let at = start; at < end; at++) held.add(at);
  expect([textLength, claims.totalCount]).toEqual([length, lantern.claims.length]);
  expect(coverage).toEqual({
    characters: length,
    charactersInEvidence: held.size,
    share: held.size / length,
    paragraphs: 5,
    paragraphsWithEvidence: 5,
  });
});

it('says without the text what can be said', async () => {
  const { start, end, quote, context, utf16 } = evidenceOf(await bare.query(EVIDENCE));
  expect(end - start).toBe(13);
  expect([quote, context, utf16]).toEqual([null, null, null]);
  const { coverage } = articleOf(await bare.query(COVERAGE));
  expect(coverage).toMatchObject({
    characters: [...LANTERN.text].length,
    paragraphs: null,
    paragraphsWithEvidence: null,
  });
  expect(coverage.share).toBeGreaterThan(0.5);
});

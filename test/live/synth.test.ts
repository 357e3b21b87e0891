import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSynthetic } from '../../src/cli/synth.ts';
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { removeArticle } from '../../src/graph/write/write-article.ts';
import { writeDivisions } from '../../src/graph/write/write-divisions.ts';
import { articleId } from '../../src/import/identity.ts';
import { divisionRow } from '../../src/import/plan.ts';
import { countiesOf } from '../../src/synth/scale.ts';
import { expectSound } from '../support/identity-graph.ts';
import { openTestGraph } from '../support/test-graph.ts';

const graph = await openTestGraph();
const { db } = graph;
const gazetteer = new Gazetteer();
const [county] = countiesOf('county', 'a', gazetteer);
const quiet = () => () => {};
afterAll(async () => {
  await graph.wipe();
  await db.close();
});

/** The divisions around the county and in it, as the table's own loading brings them. */
const divisions = [...gazetteer.divisions()].filter(
  ({ code }) => code.startsWith(county!.code) || county!.code.startsWith(code),
);
beforeAll(async () => {
  await writeDivisions(
    db,
    divisions.map((division) => divisionRow(division, gazetteer)),
    () => {},
  );
  await writeSynthetic(db, gazetteer, 'county', 'a', quiet);
}, 300_000);

describe('a synthetic county', () => {
  it('has the ties and the identities that its claims and judgements say', () => expectSound(db));

  it('answers who helps it, who was posted there and who paid for its villages', async () => {
    const { entity } = await graph.query(
      `query County($id: ID!) {
        entity(id: $id) {
          ... on County {
            assistedBy(first: 1) { totalCount edges { node { name } since tie { claims(first: 1) { edges { node { evidence { start end } } } } } } }
            tiesInside(kinds: [FUNDED], direction: BACKWARD) { totalCount }
            postings: tiesInside(kinds: [POSTED_TO], direction: BACKWARD) { totalCount }
          }
        }
      }`,
      { id: `county:${county!.code}` },
    );
    expect(entity.assistedBy.totalCount).toBeGreaterThan(0);
    expect(entity.assistedBy.edges[0].node.name).toMatch(/虚构/);
    expect(entity.assistedBy.edges[0].tie.claims.edges[0].node.evidence[0].end).toBeGreaterThan(0);
    expect(entity.tiesInside.totalCount).toBeGreaterThan(20);
    expect(entity.postings.totalCount).toBeGreaterThan(50);
  });

  it('lists its people, finds its bodies by name, and has ties that two articles tell', async () => {
    const { officials, agencies, search } = await graph.query(`{
      officials(first: 1) { totalCount }
      agencies(first: 1, where: { ties: [{ kinds: [ASSISTS], direction: FORWARD, minArticles: 2 }] }) { totalCount }
      search(text: "虚构财政局", first: 3) { edges { node { name } } }
    }`);
    expect(officials.totalCount).toBeGreaterThan(500);
    expect(agencies.totalCount).toBeGreaterThan(0);
    expect(search.edges.length).toBeGreaterThan(0);
  });

  it('goes on where it was broken off, and writes nothing twice', async () => {
    const count = async () => (await graph.query('{ articles(first: 1) { totalCount } }')).articles.totalCount;
    const articles = await count();
    expect((await writeSynthetic(db, gazetteer, 'county', 'a', quiet)).counts.articles).toBe(0);
    expect(await count()).toBe(articles);
    const { claims } = await graph.query('{ claims(first: 1) { totalCount } }');
    await removeArticle(db, articleId(`synth-${county!.code}-help`));
    expect((await writeSynthetic(db, gazetteer, 'county', 'a', quiet)).counts.articles).toBeGreaterThan(0);
    expect(await count()).toBe(articles);
    expect((await graph.query('{ claims(first: 1) { totalCount } }')).claims).toEqual(claims);
  }, 300_000);
});

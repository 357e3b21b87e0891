import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadVillages } from '../../src/cli/gazetteer.ts';
import { gazetteerOf } from '../../src/cli/open-gazetteer.ts';
import { seedDivisions } from '../../src/cli/seed.ts';
import { enclosingCodes } from '../../src/gazetteer/division.ts';
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { cypher, statement } from '../../src/graph/cypher.ts';
import { gazetteerHeld } from '../../src/graph/gazetteer-record.ts';
import { exportGraph } from '../../src/graph/read/export.ts';
import { removeArticle, writeArticle } from '../../src/graph/write/write-article.ts';
import { writeDivisions } from '../../src/graph/write/write-divisions.ts';
import { divisionRow } from '../../src/import/plan.ts';
import { lantern } from '../support/fiction.ts';
import { folderOf, gazetteer, openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
const { db } = graph;
beforeEach(() => graph.wipe());
afterAll(() => db.close());

const COUNTY = '630106';
const row = (code: string) => divisionRow(gazetteer.division(code)!, gazetteer);
const countyRows = () => [
  ...[...gazetteer.divisions()].filter(({ code }) => code.startsWith(COUNTY)).map(({ code }) => row(code)),
];
const aroundRows = () => enclosingCodes(COUNTY).reverse().map(row);
const villageRows = () => gazetteer.villagesIn(COUNTY).map((village) => divisionRow(village, gazetteer));
const quiet = () => () => {};
const counts = statement<{ villages: number; names: number; listed: number; links: number; within: number }>(
  'counts in test',
  cypher`
    RETURN COUNT { MATCH (v:Village) WHERE v.code IS NOT NULL } AS villages, COUNT { MATCH (:Name) } AS names,
      COUNT { MATCH (e:Entity) WHERE e.listed } AS listed, COUNT { MATCH (:Name)-[:NAMES]->() } AS links,
      COUNT { MATCH (:Village)-[:WITHIN]->(:Township) } AS within`,
);
const count = async () => (await db.run(counts))[0]!;

const YANGPO =
  '{ entity(name: "阳坡村") { name ... on Place { code unsure candidates { edges { node { name code unsure within { name } candidates { totalCount } } } } } } }';

describe('a place that may be any of several', () => {
  it('lists them with their codes and where they lie', async () => {
    await graph.add(lantern);
    const { entity } = await graph.query(YANGPO);
    expect(entity).toEqual({
      name: '阳坡村',
      code: null,
      unsure: true,
      candidates: {
        edges: ['630106102225', '630106108228'].map((code) => ({
          node: {
            name: '阳坡村',
            code,
            unsure: false,
            within: [code.slice(0, 9), COUNTY, '6301', '63'].map((around) => ({
              name: gazetteer.division(around)!.name,
            })),
            candidates: { totalCount: 0 },
          },
        })),
      },
    });
  });

  it('is what its name means where no place of the name is known for certain', async () => {
    await graph.add(lantern);
    const ask = (args: string) => graph.query(`{ entity(name: "阳坡村"${args}) { id ... on Place { unsure } } }`);
    expect((await ask('')).entity.unsure).toBe(true);
    expect((await ask(', within: "county:630106"')).entity.unsure).toBe(true);
    expect((await ask(', within: "township:630106102"')).entity).toEqual({ id: 'village:630106102225', unsure: false });
    await writeDivisions(db, aroundRows(), () => {});
    await writeDivisions(db, countyRows(), () => {});
    await writeDivisions(db, villageRows(), () => {});
    expect((await ask('')).entity.unsure).toBe(true);
  });

  it('asks one question for all places of a level, and none for places that are sure', async () => {
    await graph.add(lantern);
    graph.sent.length = 0;
    await graph.query(
      '{ entity(code: "630106") { ... on County { parts { edges { node { name candidates { totalCount } } } } candidates { totalCount } } } }',
    );
    expect(graph.sent.filter((name) => name === 'candidates of places')).toHaveLength(1);
  });

  it('is told apart once the extraction gives its code, and lets go of the others', async () => {
    await graph.add(lantern);
    const mentions = lantern.mentions.map((m) => (m.id === 'yangpo' ? { ...m, code: '630106102225' } : m));
    await writeArticle(db, planOf({ ...lantern, mentions }));
    const { other, entity } = await graph.query(`{
      other: entity(code: "630106108228") { id }
      entity(code: "630106102225") { ... on Place { unsure candidates { totalCount } } }
    }`);
    expect([other, entity]).toEqual([null, { unsure: false, candidates: { totalCount: 0 } }]);
    const settled = await exportGraph(db);
    await graph.wipe();
    await graph.add({ ...lantern, mentions });
    expect(await exportGraph(db)).toEqual(settled);
  });

  it('leaves the graph with its article, and its candidates with it', async () => {
    await graph.add(lantern);
    await removeArticle(db, 'article:fiction-lantern');
    expect(await exportGraph(db)).toEqual([]);
    expect(await count()).toMatchObject({ villages: 0, names: 0 });
  });
});

describe('writing divisions', () => {
  const writeCounty = async () => {
    for (const rows of [aroundRows(), countyRows()]) await writeDivisions(db, rows, () => {});
  };

  it('makes each with its names, inside the one around it, once', async () => {
    await writeCounty();
    const villages = villageRows();
    const done: number[] = [];
    expect(await writeDivisions(db, villages, (n) => done.push(n))).toEqual({ created: villages.length, adopted: 0 });
    expect(done).toEqual([villages.length]);
    const first = await count();
    expect(first).toMatchObject({
      villages: villages.length,
      within: villages.length,
      listed: villages.length + 2 + countyRows().length,
    });
    expect(await writeDivisions(db, villageRows(), () => {})).toEqual({ created: 0, adopted: 0 });
    expect(await count()).toEqual(first);
  });

  it('goes on where it was stopped', async () => {
    await writeCounty();
    const villages = villageRows();
    await writeDivisions(db, villages.slice(0, 100), () => {});
    expect(await writeDivisions(db, villages, () => {})).toEqual({ created: villages.length - 100, adopted: 0 });
    expect(await count()).toMatchObject({ villages: villages.length, within: villages.length });
  });

  it('adopts what articles brought, which then stays when they go', async () => {
    await graph.add(lantern);
    const known = (await count()).villages;
    await writeDivisions(db, aroundRows(), () => {});
    await writeDivisions(db, countyRows(), () => {});
    const villages = villageRows();
    const written = await writeDivisions(db, villages, () => {});
    // Of the villages that the article names, all but one lie in this county.
    expect(written).toEqual({ created: villages.length - (known - 1), adopted: known - 1 });
    await removeArticle(db, 'article:fiction-lantern');
    expect(await count()).toMatchObject({ villages: villages.length });
    expect(await exportGraph(db)).toEqual([]);
  });

  it('refuses divisions whose surroundings are missing', async () => {
    await expect(writeDivisions(db, villageRows(), () => {})).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await count()).toMatchObject({ villages: 0, names: 0 });
  });

  it('of all villages is recorded, and not done again', async () => {
    class FewVillages extends Gazetteer {
      override *villages() {
        yield* this.villagesIn(COUNTY);
      }
    }
    await writeCounty();
    const few = new FewVillages();
    expect(await loadVillages(db, few, quiet)).toMatchObject({ created: villageRows().length });
    expect(await gazetteerHeld(db)).toEqual({ divisions: null, villages: few.version });
    expect(await loadVillages(db, few, quiet)).toBeNull();
  });
});

describe('further names of places', () => {
  const file = async (...names: unknown[]) =>
    `${await folderOf({ 'names.json': { format: 'bangfu-place-names/1', names } })}/names.json`;

  it('of a file reach places that are in the graph already, and are known from then on', async () => {
    await graph.add(lantern);
    const names = await file({ code: '421181', name: '灯笼县', status: 'former', until: '1900' });
    const taught = await gazetteerOf(db, [names]);
    class NoDivisions extends Gazetteer {
      override *divisions() {}
    }
    const few = new NoDivisions(taught.placesWithNames().flatMap((place) => taught.toldName(place, '灯笼县') ?? []));
    await seedDivisions(db, few, quiet);
    const { entity } = await graph.query('{ entity(name: "灯笼县") { id names } }');
    expect(entity).toEqual({ id: 'county:421181', names: ['麻城市', '灯笼县'] });
    const later = await gazetteerOf(db);
    expect(later.named('COUNTY', '灯笼县', null).map(({ code }) => code)).toEqual(['421181']);
  });

  it('are told with their faults', async () => {
    const names = await file({ code: '999999', name: '灯笼县', status: 'former' });
    await expect(gazetteerOf(db, [names])).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('/names/0/code: the division table has no 999999'),
    });
    await expect(gazetteerOf(db, ['nowhere.json'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are not learnt in a dry run', async () => {
    const names = await file({ code: '421181', name: '灯笼县', status: 'former' });
    expect((await gazetteerOf(db, [names], false)).named('COUNTY', '灯笼县', null)).toHaveLength(1);
    expect((await gazetteerOf(db)).named('COUNTY', '灯笼县', null)).toEqual([]);
  });
});

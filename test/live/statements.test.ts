import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { preparePlans } from '../../src/cli/prepare-plans.ts';
import '../../src/cli/seed.ts';
import { allStatements } from '../../src/graph/cypher.ts';
import { usualStatements } from '../../src/graph/read/usual-statements.ts';
import { SCHEMA } from '../../src/graph/schema.ts';
import '../../src/graph/write/identity/check-identity.ts';
import '../../src/graph/write/identity/split-mention.ts';
import '../../src/graph/write/rebuild-ties.ts';
import '../../src/graph/read/export.ts';
import { openExplainer } from '../support/explain.ts';
import { lantern } from '../support/fiction.ts';
import { openTestGraph } from '../support/test-graph.ts';

const graph = await openTestGraph();
const explainer = openExplainer(inject('neo4j'));
afterAll(async () => {
  await explainer.close();
  await graph.db.close();
});

const schema = new Set(SCHEMA.map(({ name }) => name));
const statements = allStatements().filter(({ name }) => !schema.has(name) && !/ in test$|^wipe$/.test(name));
const writing = statements.filter(({ text }) => /\b(CREATE|MERGE|SET|REMOVE|DELETE)\b/.test(text));
const scansIn = (operators: readonly string[]) =>
  operators.filter((operator) =>
    /AllNodesScan|NodeByLabelScan|AllRelationshipsScan|RelationshipTypes?Scan|UnionNodeByLabelsScan/.test(operator),
  );

/** Those of types so small that their label is scanned. */
const FEW = /^(PROVINCE|PREFECTURE|COUNTY) by ties or none /;

/** Those that are about the whole graph by their nature. */
const WHOLE = new Set([
  'stored ties',
  'misprojected claims',
  'miscounted ties',
  'tie claims',
  'all members of groups',
  'mentions that refer astray',
  'entities judged one that are not',
  'entities that lead on and are told of',
  'entities hidden or shown wrongly',
  'judgements withdrawn that hold',
  'export nodes',
  'export relationships',
  'claims ascending',
  'claims descending',
  'claims count',
  'articles ascending',
  'articles descending',
  'articles count',
  'any node',
  'ties of a pattern from any',
  ...['told', 'claimed'].flatMap((by) =>
    ['ascending', 'descending', 'count'].map((order) => `ties found from any ${by} ${order}`),
  ),
]);

// A transaction that begins with an empty graph can write a large one, with the plans that the empty one suggests.
describe.concurrent('every statement that writes', () => {
  it.each(writing.map((s) => [s.name, s] as const))(
    '%s starts from an index in an empty graph',
    async (_, { text }) => {
      const operators = await explainer.explain(text);
      expect(operators.length).toBeGreaterThan(0);
      expect(scansIn(operators)).toEqual([]);
    },
  );
});

// Planning takes a tenth of a second each and waits for nothing, so several are planned at once.
describe.concurrent('every statement', () => {
  beforeAll(() => graph.add(lantern));

  it.each(statements.map((s) => [s.name, s] as const))('%s starts from an index', async (name, statement) => {
    const operators = await explainer.explain(statement.text);
    expect(operators.length).toBeGreaterThan(0);
    if (WHOLE.has(name) || FEW.test(name)) return;
    expect(scansIn(operators)).toEqual([]);
  });
});

it('the usual ones tell nothing where nothing is asked, so that they can be planned before', async () => {
  graph.sent.length = 0;
  await preparePlans({
    async run(statement, params) {
      const rows = await graph.db.run(statement, params);
      expect(rows, statement.name).toEqual([]);
      return rows as never[];
    },
  });
  expect(graph.sent).toEqual(usualStatements.map(({ name }) => name));
  expect(new Set(graph.sent).size).toBe(graph.sent.length);
});

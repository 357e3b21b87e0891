import { join } from 'node:path';
import { afterAll, describe, expect, inject, it, vi } from 'vitest';
import { importCommand } from '../../src/cli/import.ts';
import { openGazetteer } from '../../src/cli/open-gazetteer.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { setGazetteerVersion } from '../../src/graph/gazetteer-record.ts';
import { exportGraph } from '../../src/graph/read/export.ts';
import { kite, lantern } from '../support/fiction.ts';
import { runCommand } from '../support/run-command.ts';
import { folderOf, openTestGraph } from '../support/test-graph.ts';

const graph = await openTestGraph();
// As though the division table were in: the command would spend its time on it.
await setGazetteerVersion(graph.db, openGazetteer().version);
const corrected = {
  ...lantern,
  claims: lantern.claims.map((claim) =>
    claim.kind === 'FUNDED' ? { ...claim, figures: [{ ...claim.figures![0]!, value: '13500000' }] } : claim,
  ),
};
const folder = await folderOf({ 'lantern.json': lantern, 'corrected.json': corrected, 'kite.json': kite });
const file = (name: string) => join(folder, name);
afterAll(() => graph.db.close());

const config: Config = {
  ...readConfig({}, folder),
  neo4j: inject('neo4j'),
};

/** The command in this process, which spares the start of another; that words reach it is for the last test to say. */
async function command(...words: string[]): Promise<{ code: number; output: string; errors: string }> {
  let output = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += text;
    return true;
  });
  try {
    const code = await importCommand(config, words);
    return { code, output, errors: '' };
  } catch (error) {
    return { code: 1, output, errors: (error as Error).message };
  } finally {
    write.mockRestore();
  }
}
const json = async (...words: string[]) => JSON.parse((await command(...words, '--json')).output);
const FUNDED =
  '~ FUNDED 灯笼部 → 灯笼部帮扶县\n    figures: 资金 13000000 元 AT_LEAST at 124–131 → 资金 13500000 元 AT_LEAST at 124–131';

describe('npm run import', { timeout: 300_000 }, () => {
  it('lists, compares, reverts and removes', async () => {
    expect((await command('list')).output).toBe('No imports.\n');
    const first = await command(file('lantern.json'), file('kite.json'));
    expect(first.output).toMatch(/^fiction-lantern: written as import \d+$/m);
    const before = await exportGraph(graph.db);
    await command(file('corrected.json'));
    const after = await exportGraph(graph.db);

    const listed = await json('list');
    expect(listed.map((one: any) => [one.action, one.file])).toEqual([
      ['CHANGED', 'corrected.json'],
      ['CREATED', 'kite.json'],
      ['CREATED', 'lantern.json'],
    ]);
    expect((await json('list', 'fiction-lantern', '--limit', '1')).map((one: any) => one.file)).toEqual([
      'corrected.json',
    ]);
    const [changed, , created] = listed;

    const diff = await command('diff', created.id, String(changed.sequence));
    expect(diff.output).toContain(
      `fiction-lantern: import ${created.sequence} → import ${changed.sequence}\n${FUNDED}\n`,
    );
    expect((await command('diff', String(changed.sequence))).output).toBe(diff.output);
    expect((await json('diff', String(created.sequence))).claims.added).toHaveLength(lantern.claims.length);

    const refused = await command('revert', created.id);
    expect([refused.code, refused.output]).toEqual([1, '']);
    expect(refused.errors).toMatch(/later import of fiction-lantern exists, \d+: .*--force/);
    expect((await command('revert', changed.id, '--dry-run')).output).toMatch(/would be reverted \(dry run\)/);
    expect(await exportGraph(graph.db)).toEqual(after);
    const reverted = await command('revert', String(changed.sequence));
    expect(reverted.output).toMatch(
      /^fiction-lantern: import \d+: reverted, as import \d+\n {2}claims {3}\+1 −1, 15 unchanged\n$/,
    );
    expect(await exportGraph(graph.db)).toEqual(before);

    expect(await json('remove', 'fiction-kite')).toMatchObject({ status: 'WRITTEN', claims: { added: 0, removed: 4 } });
    expect((await command('remove', 'fiction-kite')).errors).toBe('There is no article fiction-kite');
  });

  it('says what is wrong with the words it is given', async () => {
    const fault = async (...words: string[]) => {
      const { code, errors } = await command(...words);
      return [code, errors];
    };
    expect(await fault('diff', file('lantern.json'))).toEqual([
      1,
      expect.stringMatching(/^diff takes two imports or files/),
    ]);
    expect(await fault('diff', file('lantern.json'), file('kite.json'))).toEqual([
      1,
      expect.stringMatching(/expected one article/),
    ]);
    expect(await fault('diff', file('none.json'), file('kite.json'))).toEqual([
      1,
      expect.stringMatching(/no such file/),
    ]);
    expect(await fault('revert')).toEqual([1, expect.stringMatching(/^revert takes one import/)]);
    expect(await fault('revert', '999999')).toEqual([1, expect.stringMatching(/^There is no import 999999/)]);
    expect(await fault('list', '--limit', '0')).toEqual([1, expect.stringMatching(/^--limit is "0"/)]);
  });

  it('compares files without a database', async () => {
    const running = runCommand(['import', 'diff', file('lantern.json'), file('corrected.json')], {
      NEO4J_URI: 'bolt://127.0.0.1:1',
    });
    expect(await running.ended).toBe(0);
    expect(running.output()).toContain(FUNDED);
  });
});

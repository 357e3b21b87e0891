import { describe, expect, it, vi } from 'vitest';
import { seedAuditCommand } from '../../src/cli/seed-audit.ts';
import { KITE, kite, LANTERN, lantern } from '../support/fiction.ts';
import { folderOf } from '../support/test-graph.ts';

const files = await folderOf({ 'kite.json': kite, 'lantern.json': lantern });
const articles = await folderOf({ 'fiction-kite.txt': KITE.text, 'fiction-lantern.txt': LANTERN.text });

async function audit(...words: string[]): Promise<{ readonly code: number; readonly out: string }> {
  let out = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  try {
    const code = await seedAuditCommand({ articlesDir: null }, words);
    return { code, out };
  } finally {
    write.mockRestore();
  }
}

describe('npm run seed:audit', () => {
  it('finds the bundled files sound without their texts, and says what it skipped', async () => {
    const { code, out } = await audit();
    expect(code).toBe(0);
    expect(out).toMatch(/5 articles, \d+ claims, \d+ figures: no fault\n$/);
    expect(out.match(/skipped/g)).toHaveLength(5);
  });

  it('takes files and their texts, and fails on any fault', async () => {
    expect(await audit(files, '--articles', articles)).toMatchObject({ code: 0 });
    const wrong = await folderOf({ 'fiction-kite.txt': KITE.text, 'fiction-lantern.txt': '别的' });
    const { code, out } = await audit(files, '--articles', wrong, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      articles: [{ faults: [] }, { faults: [{ path: '/article/textSha256' }] }],
    });
  });

  it('refuses a folder that is not there and a threshold that is no share', async () => {
    await expect(audit('--articles', '/nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(audit('--threshold', '80')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(audit('--threshold', '')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

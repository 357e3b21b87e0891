import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compactJson } from '../support/compact-json.ts';
import { COOKBOOK_FACTS } from '../support/cookbook-facts.ts';
import { refutes } from '../support/fact.ts';
import { openSeededGraph } from '../support/seeded-graph.ts';

const PAGE = fileURLToPath(new URL('../../docs/cookbook.md', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../examples/cookbook/', import.meta.url));
const ENTRY = /<!-- cookbook: ([\w-]+) -->\n[\s\S]*?<!-- end -->/g;
const AT_ONCE = 3;

const names = readdirSync(FOLDER)
  .map((file) => file.replace('.graphql', ''))
  .sort();
const graph = await openSeededGraph();
const answers = new Map<string, unknown>();
for (let at = 0; at < names.length; at += AT_ONCE) {
  await Promise.all(names.slice(at, at + AT_ONCE).map(async (name) => answers.set(name, await answer(name))));
}
afterAll(() => graph.db.close());

function operation(name: string): { readonly question: string; readonly text: string } {
  const [question, text] = readFileSync(`${FOLDER}${name}.graphql`, 'utf8')
    .split(/^# (.*)\n/)
    .slice(1);
  return { question: question!, text: text! };
}

function answer(name: string): Promise<unknown> {
  return graph.query(operation(name).text);
}

/** What the page must say of a question: itself, the operation that asks it, and what the system answers. */
function entry(name: string): string {
  const { question, text } = operation(name);
  const heading = `### ${name.slice(0, 2)} ${question}`;
  const json = compactJson(answers.get(name));
  return `<!-- cookbook: ${name} -->\n${heading}\n\n\`\`\`graphql\n${text}\`\`\`\n\n\`\`\`json\n${json}\n\`\`\`\n<!-- end -->`;
}

describe('the cookbook', () => {
  const page = readFileSync(PAGE, 'utf8');
  const shown = [...page.matchAll(ENTRY)].map(([, name]) => name!);

  it('has every question once, in order', () => {
    expect(shown).toEqual(names);
    expect(names.length).toBeGreaterThanOrEqual(64);
  });

  it('shows operations and answers as they are; UPDATE_COOKBOOK=1 writes them anew', () => {
    const updated = page.replace(ENTRY, (_, name: string) => entry(name));
    if (process.env.UPDATE_COOKBOOK) writeFileSync(PAGE, updated);
    else expect(updated).toBe(page);
  });

  it.each(names)('%s answers what the articles say', (name) => {
    const facts = COOKBOOK_FACTS[name];
    expect(facts, 'facts of the question').toBeDefined();
    expect(facts!.map((fact) => refutes(answers.get(name), fact)).filter((fault) => fault !== null)).toEqual([]);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openSeededGraph } from '../support/seeded-graph.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const EXAMPLE = /<!-- example: ([\w-]+) -->\n```graphql\n([\s\S]*?)```\n+```json\n([\s\S]*?)```/g;

const graph = await openSeededGraph();
afterAll(() => graph.db.close());

/** What the page must say for an example: the operation as examples/ has it, and what the system answers. */
async function truth(name: string): Promise<string> {
  const operation = readFileSync(new URL(`../../examples/${name}.graphql`, import.meta.url), 'utf8');
  const answer = JSON.stringify(await graph.query(operation), null, 1).replace(
    /\{\s+([^{}[\]]{1,110}?)\s+\}/g,
    (_, inner: string) => `{ ${inner.replace(/\n\s+/g, ' ')} }`,
  );
  return `<!-- example: ${name} -->\n\`\`\`graphql\n${operation}\`\`\`\n\n\`\`\`json\n${answer}\n\`\`\``;
}

it('shows operations and answers as they are; UPDATE_README=1 writes them anew', async () => {
  const page = readFileSync(README, 'utf8');
  const found = [...page.matchAll(EXAMPLE)];
  expect(found.length).toBeGreaterThanOrEqual(5);
  let updated = page;
  for (const [text, name] of found) updated = updated.replace(text, await truth(name!));
  if (process.env.UPDATE_README) writeFileSync(README, updated);
  else expect(updated).toBe(page);
});

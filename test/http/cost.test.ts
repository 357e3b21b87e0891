import { expect, it } from 'vitest';
import { MODERN, testApp } from './test-app.ts';

it('refuses what would read too much before it reads anything, with the figure and the limit', async () => {
  const { post } = await testApp({ limits: { maxRows: 1 } });
  const refused = await post({ query: '{ hello later }' }, MODERN);
  expect([refused.data, refused.code]).toEqual([undefined, 'LIMIT']);
  expect(refused.errors[0]?.message).toMatch(/may read 2 rows, 1 are the limit/);
  expect((await post({ query: '{ hello }' })).data).toEqual({ hello: 'world' });
});

it('tells the cost to those who ask for it, and to nobody else', async () => {
  const { post } = await testApp();
  const query = '{ hello later }';
  expect(JSON.parse((await post({ query, extensions: { cost: true } })).text)).toEqual({
    data: { hello: 'world', later: 'world' },
    extensions: { cost: { statements: 2, rows: 2 } },
  });
  expect(JSON.parse((await post({ query })).text)).toEqual({ data: { hello: 'world', later: 'world' } });
});

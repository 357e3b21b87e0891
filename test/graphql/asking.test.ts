import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.ts';

const page = readFileSync(new URL('../../docs/asking.md', import.meta.url), 'utf8');
const operations = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1]!);

describe('the operations of docs/asking.md', () => {
  it.each(operations.map((source) => [/query (\w+)/.exec(source)?.[1] ?? source, source]))(
    '%s fits the schema',
    (_, source) => {
      expect(validate(buildSchema(), parse(source))).toEqual([]);
    },
  );
});

import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import { keepApart, mergeEntities, withdraw } from '../graph/write/identity/judge.ts';
import type { Act } from '../graph/write/identity/judgements.ts';
import type { Outcome } from '../graph/write/identity/judging.ts';
import { splitMention } from '../graph/write/identity/split-mention.ts';
import { withGraph } from './graph-session.ts';
import { idGiven } from './id-given.ts';
import { identityList } from './identity-list.ts';
import { identitySuggest } from './identity-suggest.ts';
import { identityWhy } from './identity-why.ts';

const USAGE = `npm run identity -- list [ENTITY]
npm run identity -- why ENTITY
npm run identity -- suggest [ENTITY] [--limit N] [--all]
npm run identity -- merge ENTITY ENTITY --by WHO --why TEXT
npm run identity -- apart ENTITY ENTITY --by WHO --why TEXT
npm run identity -- split MENTION --into ENTITY|new --by WHO --why TEXT
npm run identity -- split JUDGEMENT --by WHO --why TEXT
An ENTITY is an id, a division code or a name that only one entity has. Add --json for a machine.`;

const OPTIONS = {
  by: { type: 'string' },
  why: { type: 'string' },
  into: { type: 'string' },
  limit: { type: 'string', default: '30' },
  all: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** What is left of the command line once the verb is read. */
export interface Asked {
  readonly words: readonly string[];
  readonly limit: number;
  readonly all: boolean;
  readonly json: boolean;
}

/** Shows and changes who is who. */
export async function identityCommand(config: Config, argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: OPTIONS });
  const [verb = '', ...words] = positionals;
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new AppError('INVALID_INPUT', `--limit is "${values.limit}"; expected a whole number from 1`);
  const asked: Asked = { words, limit, all: values.all, json: values.json };
  const act: Act = { by: values.by ?? '', reason: values.why ?? '' };
  const run = verbs(asked, act, values.into)[verb];
  if (!run)
    throw new AppError('INVALID_INPUT', `${verb ? `There is no "${verb}"` : 'Nothing was asked'}. Usage:\n${USAGE}`);
  const said = await withGraph(config, run);
  process.stdout.write(`${said}\n`);
  return 0;
}

type Run = (db: Database) => Promise<string>;

function verbs(asked: Asked, act: Act, into: string | undefined): Readonly<Record<string, Run>> {
  const two = async (db: Database) => {
    if (asked.words.length !== 2) throw new AppError('INVALID_INPUT', `Expected two entities. Usage:\n${USAGE}`);
    return Promise.all(asked.words.map((word) => idGiven(db, word))) as Promise<[string, string]>;
  };
  return {
    list: (db) => identityList(db, asked),
    why: (db) => identityWhy(db, asked),
    suggest: (db) => identitySuggest(db, asked),
    merge: async (db) => told(asked, await mergeEntities(db, ...(await two(db)), act)),
    apart: async (db) => told(asked, await keepApart(db, ...(await two(db)), act)),
    split: async (db) => {
      const [what = '', ...more] = asked.words;
      if (more.length > 0) throw new AppError('INVALID_INPUT', 'split takes one judgement or one mention at a time');
      if (what.startsWith('judgement:')) return told(asked, await withdraw(db, what, act));
      if (!what.startsWith('mention:') || !into)
        throw new AppError('INVALID_INPUT', `Expected a judgement, or a mention with --into. Usage:\n${USAGE}`);
      return told(asked, await splitMention(db, what, into === 'new' ? null : await idGiven(db, into), act));
    },
  };
}

function told({ json }: Asked, outcome: Outcome): string {
  if (json) return JSON.stringify(outcome, null, 2);
  const { judgements, canonical, mentions, claims } = outcome;
  return [
    ...judgements,
    canonical === null ? 'nothing is left of it' : `stands for it now: ${canonical}`,
    `moved: ${mentions} mentions, ${claims} claims`,
  ].join('\n');
}

import { untilStopped } from './cli/serve.ts';
import { readConfig } from './config.ts';
import { AppError } from './errors.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

interface Command {
  readonly usage: string;
  readonly does: string;
  /** Resolves with the exit code. */
  run(argv: string[]): Promise<number>;
}

/** Each loads what it needs when it is run: an import need not wait for the HTTP server's code. */
const COMMANDS: Readonly<Record<string, Command>> = {
  start: {
    usage: 'npm start',
    does: 'the server, with all it needs',
    async run() {
      const { start } = await import('./cli/start.ts');
      return untilStopped(() => start(readConfig(), say), say);
    },
  },
  neo4j: {
    usage: 'npm run neo4j',
    does: 'the local Neo4j alone',
    async run() {
      const { neo4jCommand } = await import('./cli/neo4j.ts');
      return untilStopped(() => neo4jCommand(readConfig(), say), say);
    },
  },
  import: {
    usage: 'npm run import -- FILE|DIR … [--dry-run] [--articles DIR] [--names FILE] [--json]',
    does: 'imports extraction files; or list, diff, revert and remove in their place: docs/import.md',
    run: async (argv) => (await import('./cli/import.ts')).importCommand(readConfig(), argv),
  },
  identity: {
    usage: 'npm run identity -- list|why|suggest|merge|apart|split …',
    does: 'shows, merges and splits entities, always undoable: docs/identity.md',
    run: async (argv) => (await import('./cli/identity.ts')).identityCommand(readConfig(), argv),
  },
  gazetteer: {
    usage: 'npm run gazetteer -- [--villages] [--names FILE]',
    does: 'the division table in the graph; all villages, further place names: docs/places.md',
    run: async (argv) => (await import('./cli/gazetteer.ts')).gazetteerCommand(readConfig(), argv),
  },
  synth: {
    usage: 'npm run synth -- --scale county|1%|10%|national [--seed WORD]',
    does: 'a made-up country on the real divisions, for tests of speed: docs/performance.md',
    run: async (argv) => (await import('./cli/synth.ts')).synthCommand(readConfig(), argv),
  },
  'seed:audit': {
    usage: 'npm run seed:audit -- [FILE|DIR …] [--articles DIR] [--threshold 0.8] [--json]',
    does: 'proves extraction files against their texts',
    run: async (argv) => (await import('./cli/seed-audit.ts')).seedAuditCommand(readConfig(), argv),
  },
  ties: {
    usage: 'npm run ties [-- --check]',
    does: 'rebuilds the ties from the claims, or compares',
    run: async (argv) => (await import('./cli/ties.ts')).tiesCommand(readConfig(), argv),
  },
  contracts: {
    usage: 'npm run contracts [-- --check]',
    does: 'writes schema/ from the code, or compares',
    run: async (argv) => (await import('./cli/contracts.ts')).contractsCommand(argv),
  },
};

function help(): number {
  const width = Math.max(...Object.values(COMMANDS).map(({ usage }) => usage.length)) + 2;
  say(['Commands:', ...Object.values(COMMANDS).map(({ usage, does }) => `  ${usage.padEnd(width)}${does}`)].join('\n'));
  return 0;
}

/** Faults a person can act on are one sentence; anything else is ours and shows where it happened. */
function tell(error: unknown): number {
  const known = error instanceof AppError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? error)}\n`);
  return known ? 1 : 70;
}

const [name = 'help', ...argv] = process.argv.slice(2);
const command = COMMANDS[name];
if (name === 'help') process.exitCode = help();
else if (command) process.exitCode = await command.run(argv).catch(tell);
else {
  process.stderr.write(`There is no command "${name}".\n`);
  help();
  process.exitCode = 2;
}

import { contractsCommand } from './cli/contracts.ts';
import { IMPORT_USAGE, importCommand } from './cli/import.ts';
import { neo4jCommand } from './cli/neo4j.ts';
import { untilStopped } from './cli/serve.ts';
import { start } from './cli/start.ts';
import { TIES_USAGE, tiesCommand } from './cli/ties.ts';
import { readConfig } from './config.ts';
import { AppError } from './errors.ts';

const USAGE = `Commands:
  npm start                        the server, with all it needs
  npm run neo4j                    the local Neo4j alone
  ${IMPORT_USAGE}
  ${TIES_USAGE}
  npm run contracts [-- --check]   writes schema/, or compares`;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function run(command: string | undefined, argv: string[]): Promise<number> {
  switch (command) {
    case 'start':
      return untilStopped(() => start(readConfig(), say), say);
    case 'neo4j':
      return untilStopped(() => neo4jCommand(readConfig(), say), say);
    case 'import':
      return importCommand(readConfig(), argv);
    case 'ties':
      return tiesCommand(readConfig(), argv);
    case 'contracts':
      return contractsCommand(argv);
    default:
      say(USAGE);
      return command === undefined || command === 'help' ? 0 : 2;
  }
}

/** Faults a person can act on are one sentence; anything else is ours and shows where it happened. */
function tell(error: unknown): number {
  const known = error instanceof AppError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? error)}\n`);
  return known ? 1 : 70;
}

const [command, ...argv] = process.argv.slice(2);
process.exitCode = await run(command, argv).catch(tell);

import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { importFiles } from '../import/import-files.ts';
import { reportJson, reportLines } from '../import/report.ts';
import { openGraph } from './graph-session.ts';
import { importDiffCommand } from './import-diff.ts';
import { importListCommand } from './import-list.ts';
import { importRemoveCommand, importRevertCommand } from './import-revert.ts';
import { gazetteerOf } from './open-gazetteer.ts';
import { progressOn } from './progress.ts';
import { seedDivisions } from './seed.ts';

/** What may stand in place of files; a file of such a name is written ./list. */
const HISTORY: Readonly<Record<string, (config: Config, argv: string[]) => Promise<number>>> = {
  list: importListCommand,
  diff: importDiffCommand,
  revert: importRevertCommand,
  remove: importRemoveCommand,
};

export function importCommand(config: Config, argv: string[]): Promise<number> {
  const [word = '', ...rest] = argv;
  return Object.hasOwn(HISTORY, word) ? HISTORY[word]!(config, rest) : importFilesCommand(config, argv);
}

/** Imports extraction files; 0 where all are in, 1 where any has a fault and so nothing was written. */
async function importFilesCommand(config: Config, argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      articles: { type: 'string' },
      names: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    },
  });
  const quiet = values.json === true;
  const progress = quiet ? () => () => {} : progressOn(process.stderr);
  const graph = await openGraph(config, (line) => process.stderr.write(`${line}\n`));
  try {
    const gazetteer = await gazetteerOf(graph.db, values.names, !values['dry-run']);
    await seedDivisions(graph.db, gazetteer, progress);
    let bar: ((done: number) => void) | null = null;
    const report = await importFiles(positionals, {
      db: graph.db,
      gazetteer,
      articlesDir: values.articles ?? config.articlesDir,
      dryRun: values['dry-run'],
      onProgress: (done, of) => {
        bar ??= progress('articles', of);
        bar(done);
      },
    });
    process.stdout.write(
      quiet ? `${JSON.stringify(reportJson(report), null, 2)}\n` : `${reportLines(report).join('\n')}\n`,
    );
    return report.ok ? 0 : 1;
  } finally {
    await graph.close();
  }
}

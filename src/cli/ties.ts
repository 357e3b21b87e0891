import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { checkTies, rebuildTies } from '../graph/write/rebuild-ties.ts';
import { openGraph } from './graph-session.ts';

/** Rebuilds the ties from the claims; with --check only compares, and 1 tells that they differ. */
export async function tiesCommand(config: Config, argv: string[]): Promise<number> {
  const { values } = parseArgs({ args: argv, options: { check: { type: 'boolean' } } });
  const graph = await openGraph(config, (line) => process.stderr.write(`${line}\n`));
  try {
    const diff = await (values.check ? checkTies(graph.db) : rebuildTies(graph.db));
    const { missing, different, surplus, claims, miscounted } = diff;
    const wrong = [missing, different, surplus, claims, miscounted].reduce((sum, { length }) => sum + length, 0);
    const counts = `${missing.length} missing, ${different.length} different, ${surplus.length} surplus, ${claims.length} claims wrongly projected, ${miscounted.length} entities with a wrong number of ties`;
    process.stdout.write(
      wrong === 0
        ? `${diff.ties} ties, all as the claims say\n`
        : `${diff.ties} ties; ${counts}${values.check ? '' : '; mended'}\n`,
    );
    return values.check && wrong > 0 ? 1 : 0;
  } finally {
    await graph.close();
  }
}

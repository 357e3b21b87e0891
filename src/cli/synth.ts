import { setImmediate as breathe } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import type { Division } from '../gazetteer/division.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Database } from '../graph/database.ts';
import { articlesById } from '../graph/read/articles.ts';
import { type SourcedPlan, writeArticles } from '../graph/write/bulk/write-articles.ts';
import { writeDivisions } from '../graph/write/write-divisions.ts';
import { articleId } from '../import/identity.ts';
import { divisionRow, plan } from '../import/plan.ts';
import { resolve } from '../import/resolve.ts';
import { countiesOf, parseScale, type Scale } from '../synth/scale.ts';
import { type Part, synthesise } from '../synth/synthesise.ts';
import { withGraph } from './graph-session.ts';
import { openGazetteer } from './open-gazetteer.ts';
import { type Progress, progressOn } from './progress.ts';
import { seedTaught } from './seed.ts';

const NO_FILE = { file: null, sha256: null };

/** Fills the graph with a made-up country on the real divisions: the same for the same seed. */
export async function synthCommand(config: Config, argv: string[]): Promise<number> {
  const { values } = parseArgs({ args: argv, options: { scale: { type: 'string' }, seed: { type: 'string' } } });
  const scale = parseScale(values.scale ?? '');
  if (scale === null)
    throw new AppError(
      'INVALID_INPUT',
      `--scale is "${values.scale ?? ''}"; expected county, national or a share such as 1%`,
    );
  const progress = progressOn(process.stderr);
  const gazetteer = openGazetteer();
  const fill = (db: Database) => seedTaught(db, gazetteer, progress);
  const write = async (db: Database) => {
    const { counts, seconds } = await writeSynthetic(db, gazetteer, scale, values.seed ?? '1', progress);
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const told = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    process.stdout.write(
      `Synthetic graph, ${scale}: ${told.join(', ')} in ${seconds.toFixed(1)} s (${Math.round(rows / seconds)} rows a second)\n`,
    );
    return 0;
  };
  return withGraph(config, write, fill);
}

/** Rows written, by what they are of. */
export interface SynthCounts {
  readonly villages: number;
  readonly articles: number;
  readonly entities: number;
  readonly mentions: number;
  readonly claims: number;
  readonly figures: number;
}

/**
 * All villages come first, many to a transaction. Then, while the database writes one part of the country, the next is made
 * up; parts that are there already are passed over.
 */
export async function writeSynthetic(
  db: Database,
  gazetteer: Gazetteer,
  scale: Scale,
  seed: string,
  progress: Progress,
): Promise<{ readonly counts: SynthCounts; readonly seconds: number }> {
  const began = performance.now();
  const counties = countiesOf(scale, seed, gazetteer);
  const villages = counties.reduce((sum, { code }) => sum + gazetteer.villagesIn(code).length, 0);
  const placed = await writeDivisions(db, villageRows(counties, gazetteer), progress('villages', villages));
  const counts = { villages: placed.created, articles: 0, entities: 0, mentions: 0, claims: 0, figures: 0 };
  const bar = progress('parts', counties.length + 1);
  let writing: Promise<unknown> = Promise.resolve();
  let done = 0;
  for (const part of synthesise(seed, counties, gazetteer)) {
    if (await isWritten(db, part)) {
      bar(++done);
      continue;
    }
    const articles = await planned(part, gazetteer);
    await writing;
    counts.articles += articles.length;
    const seen = new Set<string>();
    for (const { plan } of articles) {
      for (const { id } of plan.entities) seen.add(id);
      counts.mentions += plan.mentions.length;
      counts.claims += plan.claims.length;
      counts.figures += plan.claims.reduce((sum, claim) => sum + claim.figures.length, 0);
    }
    counts.entities += seen.size;
    writing = writeArticles(db, articles).then(() => bar(++done));
    // A failure shows where it is awaited: after the next part was made up.
    writing.catch(() => {});
  }
  await writing;
  return { counts, seconds: (performance.now() - began) / 1000 };
}

function* villageRows(counties: readonly Division[], gazetteer: Gazetteer) {
  for (const { code } of counties)
    for (const village of gazetteer.villagesIn(code)) yield divisionRow(village, gazetteer);
}

/** A part is written in one piece, so that a country broken off is gone on with: its texts tell whether it is there. */
async function isWritten(db: Database, part: Part): Promise<boolean> {
  const told = part.map(({ extraction }) => extraction.article);
  const held = await db.run(articlesById, { ids: told.map(({ id }) => articleId(id)) });
  const texts = new Set(held.map(({ textSha256 }) => textSha256));
  return told.every(({ textSha256 }) => texts.has(textSha256));
}

/** The event loop turns after each article: meanwhile the part before is on its way to the database. */
async function planned(part: Part, gazetteer: Gazetteer): Promise<SourcedPlan[]> {
  const plans: SourcedPlan[] = [];
  for (const { extraction } of part) {
    plans.push({ plan: plan(extraction, resolve(extraction, gazetteer), gazetteer), source: NO_FILE });
    await breathe();
  }
  return plans;
}

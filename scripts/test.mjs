#!/usr/bin/env node
// The whole proof on a fresh clone: dependencies, checks, tests. Further words go to vitest: npm test -- test/model
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';

ensureDependencies({ development: true });
const words = process.argv.slice(2);
const CHECKS = [
  ['types', 'tsc', '-p', '.'],
  ['lint', 'biome', 'check', '.'],
  ['unused code', 'knip'],
  ['generated operations', 'graphql-codegen', '--check'],
];

let failedChecks = 0;
for (const [name, tool, ...args] of words.length > 0 ? [] : CHECKS) {
  const { status } = run(tool, args);
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  if (status !== 0) failedChecks++;
}
const folder = mkdtempSync(join(tmpdir(), 'bangfu-run-'));
// Those that start databases of their own wait for them most of the time, so they run beside the others.
const RUNS =
  words.length > 0
    ? [words]
    : [
        ['--project', 'live', '--project', 'pure'],
        ['--project', 'local'],
      ];
const runs = await Promise.all(RUNS.map(runTests));
rmSync(folder, { recursive: true, force: true });

const sum = (count) => runs.reduce((all, run) => all + run[count], 0);
const checks = words.length > 0 ? 0 : CHECKS.length;
// A file that cannot even be loaded fails without a failed test.
const broken = runs.filter((run) => run.status !== 0 && run.numFailedTests === 0);
const lost = broken.reduce((all, run) => all + Math.max(1, run.numFailedTestSuites), 0);
const passed = sum('numPassedTests') + checks - failedChecks;
const failed = sum('numFailedTests') + failedChecks + lost;
const skipped = sum('numPendingTests');
const ranNothing = sum('numTotalTestSuites') === 0;
if (ranNothing) console.log('No test ran.');
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || ranNothing ? 1 : 0);

function run(tool, args) {
  return spawnSync('npx', ['--no-install', tool, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** What one vitest says, told when it is through, and what came of it. */
function runTests(wanted, number) {
  const report = join(folder, `report-${number}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn('npx', ['--no-install', 'vitest', 'run', ...reporters, ...wanted], {
    // The first speaks as it goes, the others when they are through.
    stdio: number === 0 ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // What the tests write for a while goes with the folder.
    env: { ...process.env, TMPDIR: folder, TEMP: folder },
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      process.stdout.write(said);
      resolve({ status, ...readReport(report) });
    });
  });
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTotalTestSuites: 0, numFailedTestSuites: 1 };
  }
}

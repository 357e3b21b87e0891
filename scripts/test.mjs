#!/usr/bin/env node
// The whole proof on a fresh clone: dependencies, checks, tests. Further words go to vitest: npm test -- test/model
import { spawnSync } from 'node:child_process';
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
const report = join(folder, 'report.json');
const { status } = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...words,
]);
const { numPassedTests, numFailedTests, numPendingTests, numTotalTestSuites, numFailedTestSuites } = readReport();
rmSync(folder, { recursive: true, force: true });

const checks = words.length > 0 ? 0 : CHECKS.length;
// A file that cannot even be loaded fails without a failed test.
const broken = status !== 0 && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0;
const passed = numPassedTests + checks - failedChecks;
const failed = numFailedTests + failedChecks + broken;
if (numTotalTestSuites === 0) console.log('No test ran.');
console.log(`${passed} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`);
process.exit(failed > 0 || status !== 0 || numTotalTestSuites === 0 ? 1 : 0);

function run(tool, args) {
  return spawnSync('npx', ['--no-install', tool, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTotalTestSuites: 0, numFailedTestSuites: 1 };
  }
}

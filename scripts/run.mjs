#!/usr/bin/env node
// Runs a command of src/cli.ts on a fresh clone as well: installs what is missing or stale first.
import { ensureDependencies } from './ensure-dependencies.mjs';

ensureDependencies();
const { register } = await import('tsx/esm/api');
register();
await import('../src/cli.ts');

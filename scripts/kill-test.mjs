#!/usr/bin/env node
// Kills the importer and Neo4j at random moments: npm run test:kill -- --points 50 --minutes 10
import { ensureDependencies } from './ensure-dependencies.mjs';

ensureDependencies({ development: true });
const { register } = await import('tsx/esm/api');
register();
await import('../test/kill/run.ts');

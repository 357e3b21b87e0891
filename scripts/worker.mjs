#!/usr/bin/env node
// One of the processes that serve where npm start is to start several; that one has seen to the dependencies.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/worker.ts');

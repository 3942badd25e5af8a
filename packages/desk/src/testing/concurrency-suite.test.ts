import { test } from 'vitest';
import { concurrencySuite } from './concurrency-suite.ts';

concurrencySuite({
  name: 'memory',
  module: new URL('./remembered-places.ts', import.meta.url),
  // One process only: its memory is not another's.
  capabilities: ['survives-close'],
  test,
});

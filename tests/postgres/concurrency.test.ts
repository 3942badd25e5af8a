import { concurrencySuite } from '@plenary/desk/testing';
import { test } from 'vitest';
import { fromSources, useSuiteDatabase } from './suite-database.ts';

useSuiteDatabase();

// Two desks here, each with connections of its own, and two in processes of their own.
concurrencySuite({
  name: 'PostgreSQL',
  module: new URL('./store-at-place.ts', import.meta.url),
  capabilities: ['survives-close', 'many-openers'],
  processes: 2,
  node: fromSources,
  test,
});

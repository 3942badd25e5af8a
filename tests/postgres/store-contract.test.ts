import { storeContract } from '@plenary/desk/testing';
import { test } from 'vitest';
import { openStore } from './store-at-place.ts';
import { useSuiteDatabase } from './suite-database.ts';

useSuiteDatabase();

storeContract({
  name: 'PostgreSQL',
  open: openStore,
  capabilities: ['survives-close', 'many-openers'],
  test,
});

import { modelRun } from '@plenary/desk/testing';
import { expect, test } from 'vitest';
import { openStore } from './store-at-place.ts';
import { useSuiteDatabase } from './suite-database.ts';

useSuiteDatabase();

test('days made up at random go on PostgreSQL as they do on paper', async () => {
  expect(await modelRun({ open: openStore, seed: 1, runs: 20 })).toBe(800);
});

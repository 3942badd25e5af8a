import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { concurrencySuite } from '@plenary/desk/testing';
import { afterAll, test } from 'vitest';

// The suite names its places itself: they lie in here.
const places = mkdtempSync(join(tmpdir(), 'plenary-concurrency-'));
process.env.PLENARY_FAULTS_PLACES = places;
afterAll(() => rmSync(places, { recursive: true }));

// Several desks over one open store: a second process is refused.
concurrencySuite({
  name: 'SQLite',
  module: new URL('../../faults/sqlite-store.ts', import.meta.url),
  capabilities: ['survives-close', 'one-opener'],
  test: (name, run) => test(name, run, 120_000),
});

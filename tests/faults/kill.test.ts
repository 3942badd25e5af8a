import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashSuite } from '@plenary/desk/testing';
import { afterAll, test } from 'vitest';
import { fromSources } from './attacked-desk.ts';
import { rounds } from './rounds.ts';

// The suite names its places itself: they lie in here, for this process and those it starts.
const places = mkdtempSync(join(tmpdir(), 'plenary-faults-'));
process.env.PLENARY_FAULTS_PLACES = places;
afterAll(() => rmSync(places, { recursive: true }));

crashSuite({
  name: 'SQLite',
  module: new URL('./sqlite-store.ts', import.meta.url),
  node: fromSources,
  rounds: rounds(10, 100),
  test: (name, run) => test(name, run, 1_800_000),
});

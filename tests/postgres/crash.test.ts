import { crashSuite } from '@plenary/desk/testing';
import { test } from 'vitest';
import { fromSources, useSuiteDatabase } from './suite-database.ts';

useSuiteDatabase();

crashSuite({
  name: 'PostgreSQL',
  module: new URL('./store-at-place.ts', import.meta.url),
  node: fromSources,
  test,
});

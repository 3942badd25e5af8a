import { expect, test } from 'vitest';
import { withoutPassword } from './backup-postgres.ts';

test.each([
  ['postgresql://ada@db/day', 'postgresql://ada@db/day', null],
  ['postgresql://ada:s%40cret@db:5433/day?a=b', 'postgresql://ada@db:5433/day?a=b', 's@cret'],
  ['postgres://ada@/day?host=/tmp&password=s%26t&a=b', 'postgres://ada@/day?host=/tmp&a=b', 's&t'],
  ['postgresql:///day?password=secret', 'postgresql:///day', 'secret'],
  ['postgresql://:secret@db/day', 'postgresql://@db/day', 'secret'],
])('no command line has the password of %s', (given, url, password) => {
  expect(withoutPassword(given)).toEqual({ url, password });
});

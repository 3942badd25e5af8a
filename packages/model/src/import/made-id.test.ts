import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { idSchema } from '../event/identifier.ts';
import { madeId } from './made-id.ts';

it.each([
  ['Één dijk, twee zeeën', 'een-dijk-twee-zeeen'],
  ['  Smörgåsbord & Œuvre: 2027!  ', 'smorgasbord-oeuvre-2027'],
  ['Straße — Łódź', 'strasse-lodz'],
  ['The sea’s minutes', 'the-seas-minutes'],
  ['Zaal 5.1', 'zaal-5-1'],
  ['ﬁnal ⅷ', 'final-viii'],
  [`${'x'.repeat(63)} y`, 'x'.repeat(63)],
])('%s gives %s', (title, id) => {
  expect(madeId(title)).toBe(id);
});

it.each(['', '水', '—', '🌊'])('%j gives none', (title) => {
  expect(madeId(title)).toBeNull();
});

it('is an id, and the id of itself, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (title) => {
      const id = madeId(title);
      if (id === null) return;
      expect(idSchema.safeParse(id).success).toBe(true);
      expect(madeId(id)).toBe(id);
    }),
    { numRuns: 500 },
  );
});

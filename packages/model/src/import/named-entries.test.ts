import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idSchema } from '../event/identifier.ts';
import { namedEntries } from './named-entries.ts';

const hall = { id: 'great-hall', name: { nl: 'Grote zaal', en: 'Great hall' } };

describe('a name', () => {
  it('that one of the event’s own has, in any language, is that one', () => {
    const rooms = namedEntries('room', [hall]);
    expect([rooms.idFor('Grote zaal', '1'), rooms.entries()]).toEqual([
      'great-hall',
      [{ kind: 'room', id: 'great-hall', name: 'Grote zaal', verdict: 'same', numbered: false }],
    ]);
  });

  it('that is no entry’s makes an id, with a number where another has it', () => {
    const rooms = namedEntries('room', [hall]);
    expect(['Great Hall', 'Great hall!', 'Annex'].map((name) => rooms.idFor(name))).toEqual([
      'great-hall-2',
      'great-hall-3',
      'annex',
    ]);
    expect(rooms.entries().map(({ numbered }) => numbered)).toEqual([true, true, false]);
  });

  it('that two of the event’s own have is the first for the first who bears it', () => {
    const people = namedEntries('contributor', [
      { id: 'ada', name: 'Ada' },
      { id: 'ada-2', name: 'Ada' },
    ]);
    expect([people.idFor('Ada', 'x'), people.idFor('Ada', 'y'), people.idFor('Ada', 'x')]).toEqual([
      'ada',
      'ada-2',
      'ada',
    ]);
  });

  it('of 64 characters leaves room for its number', () => {
    const rooms = namedEntries('room', []);
    const ids = [rooms.idFor('x'.repeat(80), '1'), rooms.idFor('x'.repeat(80), '2')];
    expect(ids).toEqual(['x'.repeat(64), `${'x'.repeat(58)}-2`]);
  });

  it('of which no letter is left makes none', () => {
    expect(namedEntries('track', []).idFor('—')).toBeNull();
  });
});

it('gives every key an id of its own, and the same key the same', () => {
  const keys = fc.array(fc.tuple(fc.constantFrom('A', 'a', 'A-2', 'a 2', 'b'), fc.nat({ max: 9 })));
  fc.assert(
    fc.property(keys, fc.array(fc.constantFrom('a', 'a-2', 'b')), (named, standing) => {
      const entries = namedEntries(
        'track',
        [...new Set(standing)].map((id) => ({ id, name: id })),
      );
      const given = new Map<string, string | null>();
      for (const [name, key] of named) {
        const id = entries.idFor(name, `${name} ${key}`);
        expect(idSchema.safeParse(id).success).toBe(true);
        expect(given.get(`${name} ${key}`) ?? id).toBe(id);
        given.set(`${name} ${key}`, id);
      }
      expect(new Set(given.values()).size).toBe(given.size);
    }),
  );
});

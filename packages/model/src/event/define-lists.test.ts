import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Session } from '../programme/session.ts';
import {
  defineAudiences,
  defineContributors,
  defineProgramme,
  defineQuotas,
  defineRooms,
  defineThemes,
  defineTracks,
} from './define-lists.ts';

const one = [{ id: 'one', title: 'One' }] as const;

describe('a list in a file of its own', () => {
  it('is the list that was written', () => {
    expect(defineAudiences(one)).toBe(one);
    expect(defineTracks(one)).toBe(one);
    expect(defineProgramme(one)).toBe(one);
  });

  it('keeps its ids, and those it refers to, as literal types', () => {
    const programme = defineProgramme([
      {
        id: 'talk',
        title: 'Talk',
        track: 'care',
        contributors: [{ contributor: 'ada', role: 'speaker' }],
        placement: { starts: '2027-05-20T10:00', room: 'hall' },
      },
      { id: 'lunch', title: 'Lunch', parts: [{ id: 'song', title: 'Song' }] },
    ]);
    expectTypeOf(programme).toEqualTypeOf<
      readonly Session<'talk' | 'lunch', 'ada', 'hall', 'care'>[]
    >();
    const [room] = defineRooms([{ id: 'hall', name: 'Hall' }]);
    expectTypeOf(room?.id).toEqualTypeOf<'hall' | undefined>();
    const [person] = defineContributors([{ id: 'ada', kind: 'person', name: 'Ada' }]);
    expectTypeOf(person?.id).toEqualTypeOf<'ada' | undefined>();
    expect([room?.id, person?.id, programme.length]).toEqual(['hall', 'ada', 2]);
  });

  it('may be empty', () => {
    expectTypeOf(defineThemes([])[0]?.id).toEqualTypeOf<undefined>();
    expect(defineThemes([])).toEqual([]);
  });

  it('refuses what no item of it has', () => {
    const quotas = defineQuotas([
      // @ts-expect-error: a quota has a limit, and no 'limmit'.
      { id: 'day', limmit: 9, counts: 'event' },
    ]);
    expectTypeOf(quotas[0]?.id).toEqualTypeOf<'day' | undefined>();
    expect(quotas).toHaveLength(1);
  });
});

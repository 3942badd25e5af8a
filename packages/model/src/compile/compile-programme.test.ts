import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { garden } from '../fixtures/found-in-garden-day.ts';
import { compileSessions, compileThemes } from './compile-programme.ts';

describe('themes', () => {
  const sessions = fc.array(fc.constantFrom('morning', 'afternoon', 'evening'));

  it('are numbered from 1 in each session, without a gap, in the order given', () => {
    fc.assert(
      fc.property(sessions, (chosen) => {
        const themes = chosen.map((session, index) => ({
          id: `theme-${index}`,
          session,
          title: 'T',
          summary: 'S',
        }));
        const compiled = compileThemes({ ...garden, themes });
        expect(compiled.map(({ id }) => id)).toEqual(themes.map(({ id }) => id));
        for (const session of new Set(chosen)) {
          const numbers = compiled.flatMap((theme) =>
            theme.session === session ? theme.number : [],
          );
          expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        }
      }),
    );
  });

  it('have every default written out', () => {
    const themes = [{ id: 'soil', session: 'workshops', title: 'Soil', summary: 'S' }];
    expect(compileThemes({ ...garden, themes })).toStrictEqual([
      {
        ...themes[0],
        number: 1,
        state: 'offered',
        description: null,
        questions: [],
        room: null,
      },
    ]);
    const { themes: _, ...without } = garden;
    expect(compileThemes(without)).toEqual([]);
  });
});

describe('sessions', () => {
  it('keep the order of the programme, also where their times do not', () => {
    const programme = garden.programme.toReversed();
    expect(compileSessions({ ...garden, programme }).map(({ id }) => id)).toEqual([
      'reception',
      'walks',
      'workshops',
      'lunch',
    ]);
  });

  it('keep an end that is open and a time that is not known yet', () => {
    const compiled = compileSessions(garden);
    expect(compiled.at(-1)).toMatchObject({
      startsAt: Date.UTC(2023, 10, 16, 15, 30),
      endsAt: null,
    });
    expect(compiled[2]).toMatchObject({ startsAt: null, endsAt: null, kind: 'session' });
  });

  it('say who does what in which part', () => {
    const [lunch] = compileSessions(garden);
    expect(lunch?.parts.map(({ id, contributors }) => [id, contributors])).toEqual([
      ['welcome', [{ contributor: 'de-boer', role: 'host' }]],
      ['song', []],
    ]);
  });
});

import { describe, expect, expectTypeOf, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { gardenDay } from '../fixtures/garden-day.ts';
import { defineForm } from '../form/define-form.ts';
import { defineEvent } from './define-event.ts';
import { defineProgramme, defineQuotas, defineThemes } from './define-lists.ts';
import type { EventModel } from './event.ts';
import { EventError } from './event-error.ts';
import { parseEvent } from './parse-event.ts';

const said = { purpose: 'x', keepUntil: { after: 'end', days: 30 } as const };
const fields = [
  { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, ...said },
  { name: 'email', kind: 'email', label: 'E-mail', required: true, ...said },
] as const;
const form = defineForm(fields, { basis: 'contract' });

const basics = {
  id: 'day',
  zone: 'Europe/Amsterdam',
  languages: ['en'],
  title: 'The day',
  summary: 'One day.',
  organizer: 'We',
  starts: '2023-11-16T12:00',
  registration: { quotas: [] },
  form,
} as const;
const programme = [
  { id: 'work', title: 'Work', choosesTheme: true },
  { id: 'close', title: 'Close' },
] as const;
const themes = [{ id: 'soil', session: 'work', title: 'Soil', summary: 'x' }] as const;

/** What the event is refused for, besides by the compiler. */
function refusal(define: () => unknown): string {
  try {
    define();
  } catch (error) {
    if (error instanceof EventError) return error.message;
    throw error;
  }
  return 'not refused';
}

describe('ids of an event', () => {
  it('are literal types', () => {
    type Ids = typeof gardenDay extends EventModel<infer Known> ? Known : never;
    expectTypeOf<Ids['session']>().toEqualTypeOf<'lunch' | 'workshops' | 'walks' | 'reception'>();
    expectTypeOf<Ids['theme']>().toEqualTypeOf<'soil' | 'moor' | 'water'>();
    expectTypeOf<Ids['contributor']>().toEqualTypeOf<'de-boer' | 'koor'>();
    const [quota] = gardenDay.registration.quotas;
    expect(quota?.id).toBe('day');
  });

  it('are plain text in the event that everything else takes', () => {
    const anyEvent: EventModel = gardenDay;
    expect(compile(anyEvent).id).toBe('garden-day');
  });

  it('need not be named by a form written inside its event', () => {
    const day = defineEvent({
      ...basics,
      programme: [{ id: 'walk', title: 'Walk' }],
      form: defineForm([...fields]),
    });
    expectTypeOf(day.programme[0]?.id).toEqualTypeOf<'walk' | undefined>();
    expect(compile(day).form.fields).toHaveLength(2);
  });

  it('are those of split files, and of what is made from their ids', () => {
    const split = defineThemes([
      { id: 'soil', session: 'work', title: 'Soil', summary: 'x' },
      { id: 'moor', session: 'work', title: 'Moor', summary: 'x' },
    ]);
    const event = defineEvent({
      ...basics,
      programme: defineProgramme([{ id: 'work', title: 'Work', choosesTheme: true }]),
      themes: split,
      registration: {
        quotas: defineQuotas([
          { id: 'day', limit: 9, counts: 'event' },
          ...split.map(
            ({ id }) => ({ id: `seats-${id}`, limit: 4, counts: { theme: id } }) as const,
          ),
        ]),
      },
    });
    type Ids = typeof event extends EventModel<infer Known> ? Known : never;
    expectTypeOf<Ids['session']>().toEqualTypeOf<'work'>();
    expectTypeOf<Ids['theme']>().toEqualTypeOf<'soil' | 'moor'>();
    expectTypeOf<Ids['quota']>().toEqualTypeOf<'day' | 'seats-soil' | 'seats-moor'>();
    expect(event.registration.quotas.map(({ id }) => id)).toEqual([
      'day',
      'seats-soil',
      'seats-moor',
    ]);
  });

  it('are of each event its own', () => {
    const day = defineEvent({ ...basics, programme, themes });
    const evening = defineEvent({
      ...basics,
      id: 'evening',
      programme: [{ id: 'talk', title: 'x' }],
    });
    type SessionOf<Event> = Event extends EventModel<infer Ids> ? Ids['session'] : never;
    expectTypeOf<SessionOf<typeof day>>().toEqualTypeOf<'work' | 'close'>();
    expectTypeOf<SessionOf<typeof evening>>().toEqualTypeOf<'talk'>();
    // @ts-expect-error: an event is no event with other ids.
    const other: typeof day = evening;
    expect([other.id, day.id]).toEqual(['evening', 'day']);
  });

  it('are computed in an event that is parsed', () => {
    const many = Array.from({ length: 3 }, (_, index) => ({
      id: `theme-${index + 1}`,
      session: 'work',
      title: 'T',
      summary: 'x',
    }));
    const computed = {
      ...basics,
      programme,
      themes: many,
      registration: { quotas: [{ id: 'a', limit: 5, counts: { theme: 'theme-3' } }] },
    };
    // @ts-expect-error: of ids that are plain strings no reference can be checked.
    expect(defineEvent(computed).themes).toHaveLength(3);
    const parsed = parseEvent(computed);
    expect(parsed.ok && parsed.event.themes).toEqual(many);
  });
});

describe('a misspelt id does not compile, and is refused where nobody compiles', () => {
  it('of a theme, in a quota', () => {
    const define = () =>
      defineEvent({
        ...basics,
        programme,
        themes,
        registration: {
          quotas: [
            {
              id: 'seats',
              limit: 40,
              // @ts-expect-error: no theme is called 'soyl'.
              counts: { theme: 'soyl' },
            },
          ],
        },
      });
    expect(refusal(define)).toContain(
      "registration.quotas[0].counts.theme: There is no theme 'soyl'. Did you mean 'soil'?",
    );
  });

  it('of a session, in a theme', () => {
    const define = () =>
      defineEvent({
        ...basics,
        programme,
        themes: [
          {
            id: 'soil',
            // @ts-expect-error: no session is called 'wrk'.
            session: 'wrk',
            title: 'Soil',
            summary: 'x',
          },
        ],
      });
    expect(refusal(define)).toContain("themes[0].session: There is no session 'wrk'.");
  });

  it('of a session, in the contest', () => {
    const define = () =>
      defineEvent({
        ...basics,
        programme,
        themes,
        contest: {
          title: 'x',
          description: 'x',
          // @ts-expect-error: no session is called 'clos'.
          awardedIn: 'clos',
        },
      });
    expect(refusal(define)).toContain('contest.awardedIn');
  });

  it('of a session, in the form', () => {
    const themeField = defineForm([
      ...fields,
      {
        name: 'theme',
        kind: 'choice',
        asks: 'theme',
        of: { themesOf: 'werk' },
        label: 'x',
        ...said,
      },
    ]);
    const define = () =>
      defineEvent({
        ...basics,
        programme,
        themes,
        // @ts-expect-error: the form takes its themes from 'werk', which is no session.
        form: themeField,
      });
    expect(refusal(define)).toContain('form.fields[2].of.themesOf');
  });

  it('of an audience, a quota or a contributor', () => {
    const define = () =>
      defineEvent({
        ...basics,
        audiences: [{ id: 'bakers', title: 'Bakers' }],
        contributors: [{ id: 'anna', kind: 'person', name: 'Anna' }],
        programme: [
          {
            id: 'work',
            title: 'Work',
            parts: [
              {
                id: 'talk',
                title: 'Talk',
                // @ts-expect-error: no contributor is called 'ana'.
                contributors: [{ contributor: 'ana', role: 'speaker' }],
              },
            ],
          },
        ],
        registration: {
          // @ts-expect-error: no audience is called 'baker'.
          windows: [{ audience: 'baker' }],
          quotas: [{ id: 'day', limit: 1, counts: 'event' }],
          earmarks: [
            {
              id: 'kept',
              // @ts-expect-error: no quota is called 'days'.
              quota: 'days',
              for: { audience: 'bakers' },
              seats: 1,
              until: '2023-11-01',
            },
          ],
        },
      });
    expect(refusal(define).match(/There is no/g)).toHaveLength(3);
  });

  it('of a field, in a consent', () => {
    const wrong = defineForm([
      { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, ...said },
      { name: 'email', kind: 'email', label: 'E-mail', required: true, ...said },
      {
        name: 'ok',
        kind: 'consent',
        label: 'x',
        // @ts-expect-error: no field is called 'emale'.
        covers: ['emale'],
        ...said,
      },
    ]);
    expect(refusal(() => defineEvent({ ...basics, programme, themes, form: wrong }))).toContain(
      'form.fields[2].covers[0]',
    );
  });
});

describe('an event that cannot stand', () => {
  it('throws an error that is known by its code and lists its findings', () => {
    const define = () => defineEvent({ ...basics, programme: [], ends: '2023-11-16T11:00' });
    expect(define).toThrow(
      expect.objectContaining({
        name: 'EventError',
        code: 'event.invalid',
        findings: [expect.objectContaining({ code: 'event.ends-before-start', path: 'ends' })],
      }),
    );
  });

  it('is not compiled either', () => {
    const event = { ...basics, programme: [], ends: '2023-11-16T11:00' };
    expect(() => compile(event)).toThrow(EventError);
  });
});

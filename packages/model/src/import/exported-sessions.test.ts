import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalizedText } from '../compiled/localized-text.ts';
import type { EventModel } from '../event/event.ts';
import { garden } from '../fixtures/found-in-garden-day.ts';
import type { Session } from '../programme/session.ts';
import { sessionSchema } from '../programme/session.ts';
import { importSessions } from './import-sessions.ts';
import { wordsOf } from './text-cells.ts';

/** A programme as a spreadsheet keeps it: one row a session, quoted as RFC 4180 has it. */
function exported({ programme, languages }: EventModel, delimiter: string): string {
  const texts = ['title', 'summary', 'description'] as const;
  const header = [
    ...['id', 'kind', 'state', 'track', 'language', 'contributors', 'choosesTheme'],
    ...['starts', 'ends', 'room'],
    ...texts.flatMap((text) => languages.map((language) => `${text}.${language}`)),
  ];
  const row = (session: Session): string[] => [
    session.id,
    session.kind ?? '',
    session.state ?? '',
    session.track ?? '',
    session.language ?? '',
    (session.contributors ?? [])
      .map(({ contributor, role }) => `${contributor}:${role}`)
      .join(', '),
    session.choosesTheme === undefined ? '' : String(session.choosesTheme),
    session.placement?.starts ?? '',
    session.placement?.ends ?? '',
    session.placement?.room ?? '',
    ...texts.flatMap((text) => languages.map((language) => words(session[text], language))),
  ];
  return [header, ...programme.map(row)]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join('\r\n');
}

function words(text: LocalizedText | undefined, language: string): string {
  return wordsOf(typeof text === 'object' ? (text[language] ?? '') : (text ?? ''));
}

const event: EventModel = { ...garden, tracks: [{ id: 'water', title: 'Water' }] };

const phrase = fc
  .string({
    unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', '=', '水', ' '),
    maxLength: 12,
  })
  .map((text) => `x${text}x`);
const wording = fc.oneof(
  phrase,
  fc.array(fc.record({ text: phrase, lang: fc.constantFrom('nl', 'en') }), {
    minLength: 1,
    maxLength: 3,
  }),
);
const text = fc.oneof(phrase, fc.record({ nl: wording, en: wording }), fc.record({ nl: wording }));
const placement = fc.constantFrom(
  { starts: '2023-11-16T12:00' },
  { starts: '2023-11-16T12:00:30', ends: '2023-11-16T13:00', room: 'palm-house' },
  { starts: '2023-10-29T02:30+02:00', ends: '2023-10-29T02:30+01:00' },
);
const contributors = fc.constantFrom(
  [{ contributor: 'koor', role: 'performer' }],
  [
    { contributor: 'de-boer', role: 'panel: chair' },
    { contributor: 'koor', role: 'x' },
  ],
);
const session = fc.record(
  {
    id: fc.uuid(),
    title: text,
    summary: text,
    description: text,
    kind: fc.constantFrom('session' as const, 'break' as const, 'social' as const),
    state: fc.constantFrom('draft' as const, 'dropped' as const),
    track: fc.constant('water'),
    language: fc.constantFrom('nl', 'en-GB'),
    contributors,
    choosesTheme: fc.boolean(),
    parts: fc.constant([{ id: 'welcome', title: 'Welcome' }]),
    placement,
  },
  { requiredKeys: ['id', 'title'] },
);
const programmes = fc.uniqueArray(session, { selector: ({ id }) => id, maxLength: 8 });

describe('an exported programme', () => {
  it('is made of sessions that stand', () => {
    fc.assert(fc.property(session, (one) => sessionSchema.safeParse(one).success));
  });

  it('comes back as the same, every row, whatever its texts and its delimiter', () => {
    fc.assert(
      fc.property(programmes, fc.constantFrom(',', ';', '\t'), (programme, delimiter) => {
        const with_ = { ...event, programme };
        const read = importSessions(exported(with_, delimiter), { event: with_ });
        expect(read.rows.map(({ id, verdict, changed }) => [id, verdict, changed])).toEqual(
          programme.map(({ id }) => [id, 'same', []]),
        );
        expect([read.ok, read.unread, read.absent]).toEqual([true, [], []]);
        expect(read.draft(with_)).toEqual({ ok: true, event: with_ });
      }),
      { numRuns: 200 },
    );
  });

  it('is the same the second time, once it is taken over', () => {
    fc.assert(
      fc.property(programmes, (programme) => {
        const empty = { ...event, programme: [] };
        const file = exported({ ...event, programme }, ';');
        const draft = importSessions(file, { event: empty }).draft(empty);
        const taken = draft.ok ? draft.event : empty;
        expect(taken.programme).toHaveLength(programme.length);
        const again = importSessions(file, { event: taken });
        expect(again.rows.every(({ verdict }) => verdict === 'same')).toBe(true);
      }),
    );
  });

  it('comes back whole into an event that has none of it, but for runs and parts', () => {
    fc.assert(
      fc.property(programmes, (programme) => {
        const empty = { ...event, programme: [] };
        const { rows } = importSessions(exported({ ...event, programme }, ','), { event: empty });
        expect(rows.map(({ value }) => [value?.id, value?.placement, value?.contributors])).toEqual(
          programme.map(({ id, placement: where, contributors: who }) => [id, where, who]),
        );
      }),
    );
  });
});

import { expect, test } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import type { DeskImport } from './desk-command.ts';
import { rehearsal } from './testing/rehearsal.ts';
import { addressOf, answersOf, registering } from './testing/sample-asks.ts';

const override = { bypass: ['window'], actor: 'desk', cause: 'from the old site' } as const;
const rowsOf = (...rows: DeskImport['rows'][number]['answers'][]): DeskImport => ({
  type: 'import',
  rows: rows.map((answers) => ({ answers, locale: 'nl' })),
  override,
});

test('rows are judged one by one, also when registration has closed', () => {
  const stage = rehearsal(sampleEvent({ seats: [1, 5] }));
  stage.now += 20 * 3_600_000;
  const { outcome } = stage.ask(
    rowsOf(answersOf('anna'), answersOf('ben'), answersOf('eva', { theme: 'theme-2' })),
  );
  expect(outcome).toMatchObject({
    ok: true,
    members: [{ ok: true }, { ok: false, reasons: [{ code: 'quota.full' }] }, { ok: true }],
  });
  expect([...stage.people.keys()]).toEqual([addressOf('anna'), addressOf('eva')]);
  expect([...stage.details.values()].map(({ locale }) => locale)).toEqual(['nl', 'nl']);
});

test('a row that cannot be read is refused alone, at its own place', () => {
  const stage = rehearsal(sampleEvent());
  const unreadable = { ...answersOf('ben'), email: 'Ben from Sneek' };
  const { outcome } = stage.ask(rowsOf(unreadable, answersOf('anna')));
  expect(outcome).toMatchObject({
    members: [
      { ok: false, reasons: [{ code: 'command.malformed', path: '/rows/0/answers/email' }] },
      { ok: true },
    ],
  });
});

test('the organiser is told which rows are there already', () => {
  const stage = rehearsal(sampleEvent());
  stage.ask(registering('anna'));
  const unreadable = { ...answersOf('ben'), email: null };
  const { outcome, mail } = stage.ask(rowsOf(unreadable, answersOf('anna')));
  expect(outcome).toEqual({
    ok: false,
    reasons: [
      { code: 'party.member', member: 1, reasons: [{ code: 'person.registered' }] },
      {
        code: 'party.member',
        member: 0,
        reasons: [{ code: 'command.malformed', path: '/rows/0/answers/email' }],
      },
    ],
  });
  expect(mail).toEqual([]);
});

test('one address in two rows is one registration', () => {
  const stage = rehearsal(sampleEvent());
  stage.ask(rowsOf(answersOf('anna'), answersOf('anna', { email: 'ANNA@example.org' })));
  expect(stage.records()).toHaveLength(1);
  expect(stage.people.size).toBe(1);
});

test('no rows are no import', () => {
  const { outcome } = rehearsal(sampleEvent()).ask(rowsOf());
  expect(outcome).toEqual({ ok: false, reasons: [{ code: 'command.malformed', path: '/rows' }] });
});

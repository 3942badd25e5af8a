import { expect, test } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import { rehearsal, rehearsedCodeId } from './testing/rehearsal.ts';
import { addressOf, answersOf, registering } from './testing/sample-asks.ts';

test('a newcomer gets a seat, a person and what they answered', () => {
  const stage = rehearsal(sampleEvent());
  const answers = answersOf('noor', {
    remarks: 'By train',
    dietary: 'vegan',
    dietaryConsent: true,
  });
  const { outcome, facts, mail } = stage.ask(registering('noor', { answers }));
  expect(outcome).toEqual({ ok: true, receipt: 'R-0000-0000' });
  expect(facts.map(({ type }) => type)).toEqual(['registered']);
  expect(mail).toEqual([]);
  const [record] = stage.records();
  expect(record).toMatchObject({ state: 'confirmed', themes: ['theme-1'] });
  expect(stage.people.get(addressOf('noor'))?.person).toBe(record?.person);
  expect(stage.details.get(record?.id ?? '')).toMatchObject({
    locale: 'en',
    address: addressOf('noor'),
    answers: { name: 'noor', remarks: 'By train' },
    sensitive: { dietary: 'vegan', dietaryConsent: true },
  });
});

test('a known address gets the answer of a new one, and its owner is told what stands', () => {
  const stage = rehearsal(sampleEvent());
  stage.ask(registering('noor'));
  const before = stage.ledger;
  const again = stage.ask(
    registering('noor', { answers: answersOf('noor', { email: ' NOOR@example.org ' }) }),
  );
  expect(again.outcome).toEqual(stage.ask(registering('anna')).outcome);
  expect(again.facts).toEqual([]);
  expect(again.mail).toEqual([{ template: 'stands', registration: stage.records()[0]?.id }]);
  expect(before.registrations.size).toBe(1);
});

test('a known address may wait where a new one may, and is refused where a new one is', () => {
  const stage = rehearsal(sampleEvent({ seats: [1, 5], registration: { waitingList: {} } }));
  stage.ask(registering('noor'));
  const refused = stage.ask(registering('noor')).outcome;
  expect(refused).toMatchObject({ ok: false, reasons: [{ code: 'quota.full', theme: 'theme-1' }] });
  expect(refused).toEqual(stage.ask(registering('anna')).outcome);
  expect(stage.ask(registering('noor', { elseWait: true })).outcome.ok).toBe(true);
  expect(stage.records()).toHaveLength(1);
});

test('one mailbox is told what stands three times an hour, whoever asks', () => {
  const stage = rehearsal(sampleEvent());
  stage.ask(registering('noor'));
  for (let round = 0; round < 5; round += 1) stage.ask(registering('noor'));
  const address = addressOf('noor');
  for (let round = 0; round < 5; round += 1) {
    expect(stage.codes({ type: 'recover', address, locale: 'en' })).toEqual([]);
  }
  expect(stage.mail).toHaveLength(3);
});

test('as many registrations as one person may have are made before the address counts as known', () => {
  const stage = rehearsal(sampleEvent({ registration: { perPerson: 2 } }));
  for (let round = 0; round < 3; round += 1) expect(stage.codes(registering('noor'))).toEqual([]);
  expect(stage.records()).toHaveLength(2);
  expect(new Set(stage.records().map(({ person }) => person)).size).toBe(1);
  expect(stage.mail.map(({ template }) => template)).toEqual(['stands', 'stands']);
});

test('who withdrew is the same person when they come back', () => {
  const stage = rehearsal(sampleEvent());
  stage.ask(registering('noor'));
  const [first] = stage.records();
  stage.ask({ type: 'withdraw', registration: first?.id ?? '', by: 'organiser' });
  stage.ask(registering('noor'));
  expect(stage.records()[1]).toMatchObject({ state: 'confirmed', person: first?.person });
});

test('somebody takes a theme now and asks to be moved to another', () => {
  const stage = rehearsal(sampleEvent({ seats: [5, 1], registration: { waitingList: {} } }));
  stage.ask(registering('anna', { answers: answersOf('anna', { theme: 'theme-2' }) }));
  const { facts } = stage.ask(registering('noor', { moveTo: ['theme-2'] }));
  expect(facts.map(({ type }) => type)).toEqual(['registered', 'entry-opened']);
});

test('a code is known however it was copied, and by its opaque id only', () => {
  const invitations = [{ id: 'press', title: 'Press' }];
  const stage = rehearsal(sampleEvent({ registration: { invitations } }));
  const invite = {
    type: 'invite',
    code: 'Press-2023',
    invitation: 'press',
    actor: 'desk',
  } as const;
  const { facts } = stage.ask(invite);
  expect(facts).toMatchObject([{ type: 'invited', code: rehearsedCodeId('press-2023') }]);
  stage.ask(registering('noor', { invitation: ' PRESS-2023 ' }));
  expect(stage.records()[0]?.invitation).toBe('press');
  const stranger = stage.ask(registering('anna', { invitation: 'guessed' }));
  expect(stranger.outcome).toEqual({
    ok: false,
    reasons: [{ code: 'invitation.unknown', invitation: rehearsedCodeId('guessed') }],
  });
});

test('lists are ranked, and seated as they were allocated', () => {
  const fields = (sampleEvent().form?.fields ?? []).map((field) =>
    field.name === 'theme'
      ? ({
          ...{ name: 'theme', kind: 'ranked', asks: 'theme', of: { themesOf: 'session' } },
          ...{ label: 'Themes', required: true, purpose: 'To seat people.' },
        } as const)
      : field,
  );
  const form = { ...sampleEvent().form, fields } as ReturnType<typeof sampleEvent>['form'];
  const stage = rehearsal(
    sampleEvent({
      form,
      registration: { themeChoice: { ranked: { listsClose: '2023-11-15T20:00' } } },
    }),
  );
  const answers = answersOf('noor', { theme: ['theme-2', 'theme-1'] });
  expect(stage.codes(registering('noor', { answers }))).toEqual([]);
  const registration = stage.records()[0]?.id ?? '';
  expect(stage.records()[0]).toMatchObject({ ranking: ['theme-2', 'theme-1'], choice: 'pending' });
  const assignment = [{ registration, themes: ['theme-2'] }];
  stage.now += 12 * 3_600_000;
  expect(stage.codes({ type: 'seat-allocation', assignment, actor: 'desk' })).toEqual([]);
  expect(stage.records()[0]).toMatchObject({ themes: ['theme-2'], choice: 'made' });
});

test.each([
  [{ email: null }, '/answers/email'],
  [{ email: '  ' }, '/answers/email'],
  [{ email: 'no address' }, '/answers/email'],
  [{ theme: 'Noor from Sneek' }, '/answers/theme'],
])('what cannot be judged is refused with its place, and not repeated: %o', (given, path) => {
  const stage = rehearsal(sampleEvent());
  const { outcome } = stage.ask(registering('noor', { answers: answersOf('noor', given) }));
  expect(outcome).toEqual({ ok: false, reasons: [{ code: 'command.malformed', path }] });
});

import { describe, expect, test } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import { type Rehearsal, rehearsal } from './testing/rehearsal.ts';
import { addressOf, answersOf, partyOf, registering } from './testing/sample-asks.ts';

const parties = { most: 4, unnamed: 'keep' } as const;
const idOf = (stage: Rehearsal, place = 0): string => stage.records()[place]?.id ?? '';

/** A party of one seat without a name. */
function unnamedSeat(): Rehearsal {
  const stage = rehearsal(sampleEvent({ registration: { parties } }));
  stage.ask(partyOf([], { members: [{ answers: { theme: 'theme-1' } }] }));
  return stage;
}

describe('a seat whose name was to follow', () => {
  const naming = (stage: Rehearsal, answers = answersOf('anna')) =>
    ({ type: 'name', registration: idOf(stage), version: 1, answers, locale: 'en' }) as const;

  test('gets the name, address and answers, but nothing that is private', () => {
    const stage = unnamedSeat();
    const answers = answersOf('anna', { dietary: 'vegan', dietaryConsent: true, remarks: 'Late' });
    const { people } = stage.ask(naming(stage, answers));
    const registration = idOf(stage);
    expect(people).toMatchObject({
      amendments: [{ registration, answers: { name: 'anna', remarks: 'Late' }, locale: 'en' }],
      addresses: [{ registration, address: addressOf('anna') }],
    });
    expect(Object.keys(people.amendments?.[0] ?? {})).not.toContain('sensitive');
    expect(stage.records()[0]).toMatchObject({
      named: true,
      person: stage.people.get(addressOf('anna'))?.person,
    });
  });

  test('may be named without an address', () => {
    const stage = unnamedSeat();
    const { people } = stage.ask(naming(stage, { name: 'anna' }));
    expect(people.addresses).toBeUndefined();
    expect(stage.records()[0]).toMatchObject({ named: true, person: null });
  });

  test('frees the address there was when it is named with another one', () => {
    const stage = rehearsal(sampleEvent({ registration: { parties } }));
    const answers = { email: addressOf('anna'), theme: 'theme-1' };
    stage.ask(partyOf([], { members: [{ answers }, { answers: { theme: 'theme-1' } }] }));
    const anna = stage.records()[0]?.person;
    const { people } = stage.ask(naming(stage, answersOf('ben')));
    expect(people.forgotten).toEqual([anna]);
    expect(stage.people.has(addressOf('anna'))).toBe(false);
  });

  test('keeps the address there was when the name alone is given', () => {
    const stage = rehearsal(sampleEvent({ registration: { parties } }));
    const answers = { email: addressOf('anna'), theme: 'theme-1' };
    stage.ask(partyOf([], { members: [{ answers }] }));
    const person = stage.records()[0]?.person;
    stage.ask(naming(stage, { name: 'Anna' }));
    expect(stage.records()[0]).toMatchObject({ named: true, person });
  });

  test('stays without a name at an address that is known, and the answer is the same', () => {
    const stage = unnamedSeat();
    stage.ask(registering('anna'));
    const { outcome, mail } = stage.ask(naming(stage));
    expect(outcome).toEqual({ ok: true, receipt: 'R-0000-0000' });
    expect(mail).toEqual([{ template: 'stands', registration: idOf(stage, 1) }]);
    expect(stage.records()[0]).toMatchObject({ named: false, person: null, version: 1 });
  });

  test('is not named by answers without a name', () => {
    const stage = unnamedSeat();
    const { outcome } = stage.ask(naming(stage, { email: addressOf('anna') }));
    const reasons = [{ code: 'command.malformed', path: '/answers/name' }];
    expect(outcome).toEqual({ ok: false, reasons });
  });
});

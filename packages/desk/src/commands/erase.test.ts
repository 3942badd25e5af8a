import { partyOf as partyInLedger, registrationOf } from '@plenary/rules';
import { describe, expect, test } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import { type Rehearsal, rehearsal } from './testing/rehearsal.ts';
import { addressOf, partyOf, registering } from './testing/sample-asks.ts';

const parties = { most: 4, unnamed: 'keep' } as const;
const idOf = (stage: Rehearsal, place = 0): string => stage.records()[place]?.id ?? '';

describe('erasing', () => {
  test('takes the person out of a registration, and their address with the last of them', () => {
    const stage = rehearsal(sampleEvent({ registration: { perPerson: 2 } }));
    stage.ask(registering('anna'));
    stage.ask(registering('anna'));
    const person = stage.records()[0]?.person;
    stage.ask({ type: 'withdraw', registration: idOf(stage, 1), by: 'organiser' });
    expect(stage.ask({ type: 'erase', registration: idOf(stage) }).people).toEqual({
      ...{ erased: [idOf(stage)], forgotten: [] },
    });
    expect(stage.ask({ type: 'erase', registration: idOf(stage, 1) }).people).toEqual({
      ...{ erased: [idOf(stage, 1)], forgotten: [person] },
    });
    expect([stage.people.size, stage.details.size]).toEqual([0, 0]);
  });

  test('takes out a contact who comes too with their registration, and leaves the others', () => {
    const stage = rehearsal(sampleEvent({ registration: { parties } }));
    stage.ask(partyOf(['carla', 'ben']));
    const party = stage.records()[0]?.party ?? '';
    const { people } = stage.ask({ type: 'erase', registration: idOf(stage) });
    expect(people.erased).toEqual([idOf(stage), party]);
    expect([...stage.details.keys()]).toEqual([idOf(stage, 1)]);
    expect([...stage.people.keys()]).toEqual([addressOf('ben')]);
  });

  test('takes out a contact by the party, and every member stays', () => {
    const stage = rehearsal(sampleEvent({ registration: { parties } }));
    stage.ask(partyOf(['ben']));
    stage.ask(partyOf(['eva']));
    const [one = '', other = ''] = stage.records().map(({ party }) => party ?? '');
    expect(stage.ask({ type: 'erase', registration: one }).people.forgotten).toEqual([]);
    expect(stage.people.has(addressOf('carla'))).toBe(true);
    stage.ask({ type: 'erase', registration: other });
    expect(stage.people.has(addressOf('carla'))).toBe(false);
    expect(partyInLedger(stage.ledger, one)?.contact).toBeNull();
    expect(stage.records().map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
  });

  test('twice is no fault, and of nobody is one', () => {
    const stage = rehearsal(sampleEvent());
    stage.ask(registering('anna'));
    const erase = { type: 'erase', registration: idOf(stage) } as const;
    expect(stage.codes(erase)).toEqual([]);
    expect(stage.ask(erase)).toMatchObject({ outcome: { ok: true }, facts: [], people: {} });
    expect(stage.codes({ type: 'erase', registration: 'no' })).toEqual(['registration.unknown']);
  });

  test('after the start leaves the seat without its person', () => {
    const stage = rehearsal(sampleEvent());
    stage.ask(registering('anna'));
    stage.now += 2 * 86_400_000;
    stage.ask({ type: 'erase', registration: idOf(stage) });
    const record = registrationOf(stage.ledger, idOf(stage));
    expect(record).toMatchObject({ state: 'confirmed', erased: true, person: null });
    expect(stage.people.size).toBe(0);
  });
});

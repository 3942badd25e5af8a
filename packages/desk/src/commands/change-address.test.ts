import { describe, expect, test } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import { type Rehearsal, rehearsal } from './testing/rehearsal.ts';
import { addressOf, registering } from './testing/sample-asks.ts';

const idOf = (stage: Rehearsal, place = 0): string => stage.records()[place]?.id ?? '';

describe('another address', () => {
  const proposing = (stage: Rehearsal, name: string) =>
    ({
      type: 'propose-address',
      registration: idOf(stage),
      version: 1,
      address: addressOf(name),
    }) as const;
  const proved = (stage: Rehearsal, name: string) =>
    ({
      type: 'change-address',
      registration: idOf(stage),
      ...{ address: addressOf(name), from: addressOf('anna') },
    }) as const;

  test('is asked to prove itself, known or not', () => {
    const stage = rehearsal(sampleEvent());
    stage.ask(registering('anna'));
    stage.ask(registering('ben'));
    for (const name of ['eva', 'ben']) {
      const { outcome, mail, people, facts } = stage.ask(proposing(stage, name));
      const [registration, address] = [idOf(stage), addressOf(name)];
      expect(outcome).toEqual({ ok: true, receipt: 'R-0000-0000' });
      expect(mail).toEqual([{ template: 'new-address', registration, to: address }]);
      expect(people).toEqual({ proposedAddresses: [{ registration, address }] });
      expect(facts).toEqual([]);
    }
  });

  test('that is the one there is changes nothing', () => {
    const stage = rehearsal(sampleEvent());
    stage.ask(registering('anna'));
    expect(stage.ask(proposing(stage, 'Anna'))).toMatchObject({ mail: [], people: {} });
  });

  test('is refused to whoever has not seen the last change', () => {
    const stage = rehearsal(sampleEvent());
    stage.ask(registering('anna'));
    const stale = { ...proposing(stage, 'eva'), version: 7 };
    expect(stage.codes(stale)).toEqual(['version.stale']);
  });

  test('holds once proved: the old one is free, its link is dead and it is told', () => {
    const stage = rehearsal(sampleEvent());
    stage.ask(registering('anna'));
    const before = stage.records()[0]?.person;
    const { people, mail } = stage.ask(proved(stage, 'eva'));
    const registration = idOf(stage);
    expect(people).toMatchObject({
      ...{ forgotten: [before], rotated: [registration] },
      addresses: [{ registration, address: addressOf('eva') }],
    });
    expect(mail).toEqual([{ template: 'address-changed', registration, to: addressOf('anna') }]);
    expect(stage.records()[0]?.person).toBe(stage.people.get(addressOf('eva'))?.person);
    expect(stage.codes(registering('anna'))).toEqual([]);
    expect(stage.records()).toHaveLength(2);
  });

  test('of somebody else who is registered cannot be had', () => {
    const stage = rehearsal(sampleEvent());
    stage.ask(registering('anna'));
    stage.ask(registering('ben'));
    expect(stage.codes(proved(stage, 'ben'))).toEqual(['person.registered']);
    expect(stage.codes({ ...proved(stage, 'ben'), registration: 'no' })).toEqual([
      'registration.unknown',
    ]);
  });

  test('leaves the old one with what else stands on it', () => {
    const stage = rehearsal(sampleEvent({ registration: { perPerson: 2 } }));
    stage.ask(registering('anna'));
    stage.ask(registering('anna'));
    expect(stage.ask(proved(stage, 'eva')).people.forgotten).toEqual([]);
    expect(stage.people.size).toBe(2);
  });
});

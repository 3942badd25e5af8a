import { partyOf as partyInLedger } from '@plenary/rules';
import { describe, expect, test } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import { type Rehearsal, rehearsal } from './testing/rehearsal.ts';
import { addressOf, answersOf, partyOf, registering } from './testing/sample-asks.ts';

const partyId = (stage: Rehearsal): string => stage.records().at(-1)?.party ?? '';
const event = (seating: 'together' | 'whoever-fits', seats = [3, 2]) =>
  sampleEvent({
    seats,
    registration: { waitingList: {}, parties: { most: 4, seating, unnamed: 'keep' } },
  });

describe('a party that is seated together', () => {
  test('has its contact apart, and every member by themselves', () => {
    const stage = rehearsal(event('together'));
    const { outcome, facts } = stage.ask(partyOf(['anna', 'ben']));
    expect(outcome).toEqual({ ok: true, receipt: 'R-0000-0000' });
    expect(facts.map(({ type }) => type)).toEqual(['party-registered', 'registered', 'registered']);
    const party = partyInLedger(stage.ledger, partyId(stage));
    expect(party?.contact).toBe(stage.people.get(addressOf('carla'))?.person);
    expect(stage.details.get(party?.id ?? '')).toEqual({
      registration: party?.id,
      locale: 'en',
      address: addressOf('carla'),
      answers: expect.objectContaining({ name: 'carla' }),
      sensitive: null,
      awaiting: 0,
    });
    expect(stage.people.size).toBe(3);
    expect(stage.details.size).toBe(3);
  });

  test('is not asked what only its members may tell', () => {
    const stage = rehearsal(event('together'));
    const answers = answersOf('anna', { dietary: 'vegan', dietaryConsent: true });
    stage.ask(partyOf([], { members: [{ answers }] }));
    expect(stage.details.get(stage.records()[0]?.id ?? '')?.sensitive).toBeNull();
    expect(JSON.stringify([...stage.details])).not.toContain('vegan');
  });

  test('may have its contact among its members, who is one person', () => {
    const stage = rehearsal(event('together'));
    stage.ask(partyOf(['carla', 'ben']));
    const [carla] = stage.records();
    expect(partyInLedger(stage.ledger, partyId(stage))?.contact).toBe(carla?.person);
    expect(stage.people.size).toBe(2);
    expect(stage.details.size).toBe(3);
  });

  test('has members without a name or an address', () => {
    const stage = rehearsal(event('together'));
    stage.ask(partyOf([], { members: [{ answers: { theme: 'theme-1' } }] }));
    expect(stage.records()).toMatchObject([{ named: false, person: null, state: 'confirmed' }]);
  });

  test('waits whole, unless it asks more than there will ever be', () => {
    const stage = rehearsal(event('together', [2, 5]));
    stage.ask(registering('zoe'));
    expect(stage.codes(partyOf(['anna', 'ben']))).toEqual(['quota.full']);
    expect(stage.codes(partyOf(['anna', 'ben'], { elseWait: true }))).toEqual([]);
    expect(stage.records().map(({ state }) => state)).toEqual(['confirmed', 'queued', 'queued']);
    const tooMany = partyOf(['eva', 'finn', 'gus'], { elseWait: true });
    expect(stage.codes(tooMany)).toEqual(['party.too-large']);
  });

  test('with a known member is judged with all, and made without them', () => {
    const stage = rehearsal(event('together'));
    stage.ask(registering('anna', { answers: answersOf('anna', { theme: 'theme-2' }) }));
    const known = stage.records()[0]?.id;
    const { outcome, mail } = stage.ask(partyOf(['anna', 'ben']));
    expect(outcome).toEqual({ ok: true, receipt: 'R-0000-0000' });
    expect(mail).toEqual([{ template: 'stands', registration: known }]);
    expect(stage.records().map(({ party }) => party === null)).toEqual([true, false]);
    expect(stage.details.get(partyId(stage))?.awaiting).toBe(1);
  });

  test('is refused for a known member as for a new one, in the same words', () => {
    const stage = rehearsal(event('together', [2, 2]));
    stage.ask(registering('anna'));
    const withKnown = stage.ask(partyOf(['anna', 'ben'])).outcome;
    expect(withKnown).toMatchObject({ ok: false, reasons: [{ code: 'quota.full', asked: 2 }] });
    expect(withKnown).toEqual(stage.ask(partyOf(['zoe', 'ben'])).outcome);
  });

  test('refuses one address twice by position, known or not, and never repeats it', () => {
    const stage = rehearsal(event('together'));
    const twice = stage.ask(partyOf(['anna', 'anna'])).outcome;
    expect(twice).toEqual({
      ok: false,
      reasons: [{ code: 'party.member', member: 1, reasons: [{ code: 'person.registered' }] }],
    });
    stage.ask(registering('anna'));
    expect(stage.ask(partyOf(['anna', 'anna'])).outcome).toEqual(twice);
  });

  test('of known people only is answered alike, and nothing is made', () => {
    const stage = rehearsal(event('together'));
    stage.ask(registering('anna'));
    const { outcome, facts, people } = stage.ask(partyOf(['anna']));
    expect(outcome).toEqual({ ok: true, receipt: 'R-0000-0000' });
    expect([facts, people.details ?? []]).toEqual([[], []]);
  });
});

describe('a party in which whoever fits is seated', () => {
  test('tells what became of each', () => {
    const stage = rehearsal(event('whoever-fits', [1, 2]));
    const { outcome } = stage.ask(partyOf(['anna', 'ben']));
    expect(outcome).toMatchObject({
      ok: true,
      members: [{ ok: true }, { ok: false, reasons: [{ code: 'quota.full' }] }],
    });
    expect(stage.records()).toHaveLength(1);
    expect([...stage.details.values()].map(({ address }) => address)).toEqual([
      addressOf('carla'),
      addressOf('anna'),
    ]);
    expect(stage.people.has(addressOf('ben'))).toBe(false);
  });

  test('answers for a known member as for a new one, and gives their seat to nobody', () => {
    const known = rehearsal(event('whoever-fits', [2, 2]));
    known.ask(registering('anna'));
    const fresh = rehearsal(event('whoever-fits', [2, 2]));
    fresh.ask(registering('zoe'));
    const asked = partyOf(['anna', 'ben']);
    expect(known.ask(asked).outcome).toEqual(fresh.ask(asked).outcome);
    expect(known.records()).toHaveLength(1);
    expect(known.mail.map(({ template }) => template)).toEqual(['stands']);
  });

  test('seats the others beside a known one', () => {
    const stage = rehearsal(event('whoever-fits'));
    stage.ask(registering('anna', { answers: answersOf('anna', { theme: 'theme-2' }) }));
    const { outcome } = stage.ask(partyOf(['ben', 'anna', 'zoe']));
    expect(outcome).toMatchObject({ members: [{ ok: true }, { ok: true }, { ok: true }] });
    expect(stage.records()).toHaveLength(3);
    expect(stage.details.get(partyId(stage))?.awaiting).toBe(1);
  });
});

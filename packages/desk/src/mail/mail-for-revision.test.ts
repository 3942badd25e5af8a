import { compile } from '@plenary/model';
import type { CompiledEvent } from '@plenary/model/compiled';
import { applyAll, emptyLedger, policyOf } from '@plenary/rules';
import { describe, expect, test } from 'vitest';
import { openToAll, placeOf, seatOf } from '../people/testing/filled-room.ts';
import { mailForRevision } from './mail-for-revision.ts';

const event = compile(openToAll);
const ledger = applyAll(emptyLedger(policyOf(event)), [
  seatOf('ann'),
  placeOf('ben'),
  { ...seatOf('cas'), type: 'requested' },
  seatOf('dot'),
  { type: 'withdrawn', at: 2_000, registration: 'dot', by: 'organiser', heldUntil: null },
  { type: 'party-registered', at: 3_000, party: 'group', contact: 'person-eva' },
  seatOf('eef', { party: 'group', person: null }),
  seatOf('fay', { party: 'group', person: null }),
  seatOf('gus'),
  { type: 'erased', at: 4_000, registration: 'gus', seat: 'kept' },
]);
const everybody = ['ann', 'ben', 'cas', 'group'];
const venue = {
  ...{ name: 'Evoluon', street: 'Noord Brabantlaan 1A', postalCode: '5652 LA' },
  ...{ locality: 'Eindhoven', country: 'NL', directions: null },
};

function told(changes: Partial<CompiledEvent>, before = event): readonly string[] {
  const mails = mailForRevision(before, { ...before, ...changes }, ledger);
  return mails.map(({ template, registration }) => `${template} ${registration}`);
}

describe('another revision', () => {
  test('that calls the event off is told to everybody who has a seat, waits or has asked', () => {
    expect(told({ status: 'EventCancelled' })).toEqual(
      everybody.map((about) => `event-cancelled ${about}`),
    );
  });

  test.each<Partial<CompiledEvent>>([
    { startsAt: event.startsAt + 1 },
    { endsAt: null },
    { venue },
    { online: { url: 'https://stream.example.org', name: null } },
    { status: 'EventPostponed' },
  ])('that moves it is told to the same: %o', (changes) => {
    expect(told(changes)).toEqual(everybody.map((about) => `event-moved ${about}`));
  });

  test('after which it goes on after all is told', () => {
    const off: CompiledEvent = { ...event, status: 'EventCancelled' };
    expect(told({ status: 'EventScheduled' }, off)).toHaveLength(everybody.length);
    expect(told({ startsAt: event.startsAt + 1 }, off)).toEqual([]);
  });

  test('with other words, or another way there, is told to nobody', () => {
    expect(told({ title: { nl: 'Anders' } })).toEqual([]);
    const there = { ...event, venue };
    expect(told({ venue: { ...venue, directions: { nl: 'Neem bus 12.' } } }, there)).toEqual([]);
    expect(told({ status: 'EventRescheduled' })).toEqual([]);
  });
});

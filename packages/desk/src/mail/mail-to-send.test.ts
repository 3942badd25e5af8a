import { expect, test } from 'vitest';
import { addressToken, linkToken } from '../people/personal-link.ts';
import type { ReadingRoom } from '../people/reading-room.ts';
import { detailsOf, filledRoom, happened, placeOf, seatOf } from '../people/testing/filled-room.ts';
import type { LeasedMail } from '../store/outbox.ts';
import { mailToSend } from './mail-to-send.ts';

const now = 9_000;

function leased(rest: Partial<LeasedMail> = {}): LeasedMail {
  return {
    ...{ id: 'mail-1', template: 'confirmed', registration: 'ann', seq: 1, at: 1_000, to: null },
    ...{ fact: seatOf('ann'), tries: 1 },
    ...rest,
  };
}

function annsRoom(): Promise<ReadingRoom> {
  return filledRoom([{ facts: [seatOf('ann')], details: [detailsOf('ann', { locale: 'en' })] }]);
}

test('a mail goes to the address as typed, in the language of whoever reads it, with their link', async () => {
  const room = await annsRoom();
  expect(await mailToSend(room, leased(), now)).toMatchObject({
    ...{ id: 'mail-1', template: 'confirmed', to: 'ann@Example.org', locale: 'en', party: null },
    ...{ fact: { type: 'registered' }, at: 1_000, now },
    registration: { id: 'ann', state: 'confirmed', seated: true },
    token: linkToken(room.secret, room.event.id, { registration: 'ann', rotation: 0 }),
  });
});

test('a mail about a party goes to its contact and holds what its members said, nothing private', async () => {
  const room = await filledRoom([
    {
      facts: [
        { type: 'party-registered', at: 900, party: 'group', contact: 'person-eva' },
        seatOf('ben', { party: 'group', person: null }),
      ],
      details: [
        detailsOf('group'),
        detailsOf('ben', { address: null, sensitive: { dietary: 'nuts' } }),
      ],
    },
  ]);
  const order = await mailToSend(room, leased({ template: 'party', registration: 'group' }), now);
  expect(order).toMatchObject({ to: 'group@Example.org', registration: null });
  expect(order?.party?.members.map(({ registration }) => registration.id)).toEqual(['ben']);
  expect(JSON.stringify(order?.party)).not.toContain('nuts');
});

test('a proposed address gets a token that proves it, only while it is the one proposed', async () => {
  const proposed = { registration: 'ann', address: 'new@example.org' };
  const room = await happened(await annsRoom(), { proposedAddresses: [proposed] });
  const mail = leased({ template: 'new-address', to: proposed.address });
  const target = { registration: 'ann', rotation: 0 };
  expect(await mailToSend(room, mail, now)).toMatchObject({
    to: proposed.address,
    token: addressToken(room.secret, room.event.id, target, proposed.address),
  });
  const other = await happened(room, {
    proposedAddresses: [{ ...proposed, address: 'newer@example.org' }],
  });
  expect(await mailToSend(other, mail, now)).toBeNull();
});

test('an address that was replaced is told so, without a link, and only where it is known', async () => {
  const room = await annsRoom();
  const mail = leased({ template: 'address-changed', to: 'old@example.org' });
  expect(await mailToSend(room, mail, now)).toMatchObject({ to: 'old@example.org', token: null });
  expect(await mailToSend(room, { ...mail, to: null }, now)).toBeNull();
});

test('somebody whose seat went to another is told so without a link', async () => {
  const room = await happened(await annsRoom(), {
    facts: [
      {
        ...{ type: 'substituted', at: 2_000, registration: 'ann', by: 'ben', person: 'person-ben' },
        ...{ audience: null, affiliation: null },
      },
    ],
    details: [detailsOf('ben')],
  });
  const told = await mailToSend(room, leased({ template: 'substituted' }), now);
  expect(told).toMatchObject({ to: 'ann@Example.org', token: null });
});

test('nobody gets a mail that has ceased to be true', async () => {
  const room = await happened(await annsRoom(), {
    facts: [
      { type: 'withdrawn', at: 2_000, registration: 'ann', by: 'attendee', heldUntil: 99_000 },
    ],
  });
  expect(await mailToSend(room, leased(), now)).toBeNull();
  expect(await mailToSend(room, leased({ template: 'reminder' }), now)).toBeNull();
  expect(await mailToSend(room, leased({ template: 'withdrawn' }), now)).not.toBeNull();
});

test('nobody gets a mail after they were erased, or whose address is not known', async () => {
  const room = await annsRoom();
  const erased = await happened(room, {
    facts: [{ type: 'erased', at: 2_000, registration: 'ann', seat: 'kept' }],
    erased: ['ann'],
  });
  expect(await mailToSend(erased, leased(), now)).toBeNull();
  const mail = leased({ template: 'address-changed', to: 'old@example.org' });
  expect(await mailToSend(erased, mail, now)).toBeNull();
  const nowhere = await filledRoom([
    { facts: [placeOf('ben')], details: [detailsOf('ben', { address: null })] },
  ]);
  const queued = leased({ template: 'queued', registration: 'ben' });
  expect(await mailToSend(nowhere, queued, now)).toBeNull();
  expect(await mailToSend(nowhere, leased({ registration: 'nobody' }), now)).toBeNull();
});

import { expect, test } from 'vitest';
import { openedLink } from './opened-link.ts';
import { partyViewOf } from './party-view.ts';
import { handOverToken, linkToken } from './personal-link.ts';
import type { ReadingRoom } from './reading-room.ts';
import { takingLink } from './taken-link.ts';
import { detailsOf, filledRoom, happened, seatOf } from './testing/filled-room.ts';

/** A contact who comes too, a member at an address of their own, and one without. */
function room(): Promise<ReadingRoom> {
  return filledRoom([
    {
      facts: [
        { type: 'party-registered', at: 1_000, party: 'p1', contact: 'person-con' },
        seatOf('con', { party: 'p1' }),
        seatOf('own', { party: 'p1' }),
        seatOf('none', { party: 'p1', person: null, named: false }),
      ],
      details: [
        detailsOf('p1', { awaiting: 2, sensitive: { dietary: 'halal' } }),
        detailsOf('con'),
        detailsOf('own'),
        detailsOf('none', { address: null }),
      ],
    },
  ]);
}

const memberOf = async (of: ReadingRoom, id: string) =>
  (await partyViewOf(of, 'p1'))?.view.members.find(({ registration }) => registration.id === id);

test('a contact sees their own answers, and their members without what those are asked in private', async () => {
  const before = await room();
  const later = await happened(before, {
    amendments: [
      { registration: 'own', answers: { name: 'Noor' }, sensitive: { dietary: 'vegan' } },
    ],
  });
  const seen = await partyViewOf(later, 'p1');
  expect(seen?.view).toMatchObject({
    id: 'p1',
    locale: 'nl',
    awaiting: 2,
    answers: { name: 'Name of p1', email: 'p1@Example.org', dietary: 'halal' },
  });
  expect(seen?.view.members.map(({ registration }) => registration.id)).toEqual([
    'con',
    'own',
    'none',
  ]);
  expect(JSON.stringify(seen?.view.members)).not.toMatch(/dietary|vegan/);
  expect(await openedLink(later, seen?.token ?? '')).toEqual({ kind: 'party', party: seen?.view });
});

test('a member has answered once something is there that only they can have brought', async () => {
  const before = await room();
  const came = async (of: ReadingRoom) =>
    (await partyViewOf(of, 'p1'))?.view.members.map(({ came }) => came);
  expect(await came(before)).toEqual(['answered', 'asked', 'asked']);
  const proved = await happened(before, {
    facts: [{ type: 'confirmed', at: 2_000, registration: 'own' }],
  });
  expect(await came(proved)).toEqual(['answered', 'answered', 'asked']);
});

test('who answered what is asked in private has answered', async () => {
  const amended = { registration: 'own', answers: {}, sensitive: { dietaryConsent: true } };
  const later = await happened(await room(), { amendments: [amended] });
  expect((await memberOf(later, 'own'))?.came).toBe('answered');
});

test('a link is handed over to a member without an address only, and taken once', async () => {
  const before = await room();
  expect((await memberOf(before, 'own'))?.handOver).toBeNull();
  const token = (await memberOf(before, 'none'))?.handOver ?? '';
  expect(await openedLink(before, token)).toMatchObject({
    kind: 'hand-over',
    registration: { id: 'none' },
  });
  const taking = await takingLink(before, token);
  expect(taking?.submission.command).toEqual({ type: 'take-link', registration: 'none' });
  expect(taking?.submission.key).toMatch(/^[\w-]{16,128}$/);
  expect(await takingLink(before, token)).toEqual(taking);

  const later = await happened(before, { rotated: ['none'] });
  expect(await takingLink(later, token)).toBeNull();
  expect(await openedLink(later, token)).toBeNull();
  expect(await openedLink(later, taking?.token ?? '')).toMatchObject({ kind: 'registration' });
  expect(await memberOf(later, 'none')).toMatchObject({ came: 'answered', handOver: null });
});

test('a link handed over is dead once the member has an address of their own', async () => {
  const before = await room();
  const token = (await memberOf(before, 'none'))?.handOver ?? '';
  const later = await happened(before, {
    addresses: [{ registration: 'none', address: 'none@example.org' }],
  });
  expect(await openedLink(later, token)).toBeNull();
  expect(await takingLink(later, token)).toBeNull();
});

test('no other link is one to take, and one to take is nobody’s own', async () => {
  const before = await room();
  const none = { registration: 'none', rotation: 0 };
  const own = { registration: 'own', rotation: 0 };
  const { secret, event } = before;
  expect(await takingLink(before, linkToken(secret, event.id, none))).toBeNull();
  expect(await takingLink(before, handOverToken(secret, event.id, own))).toBeNull();
  expect(await takingLink(before, handOverToken('another', event.id, none))).toBeNull();
  expect(await takingLink(before, handOverToken(secret, 'other-day', none))).toBeNull();
  const [, , seal] = linkToken(secret, event.id, none).split('.');
  expect(await openedLink(before, `none.0.h.${seal}`)).toBeNull();
});

test('who was erased or has given the seat to somebody else is not shown to the contact', async () => {
  const later = await happened(await room(), {
    facts: [
      { type: 'erased', at: 2_000, registration: 'own', seat: 'freed' },
      {
        type: 'substituted',
        at: 2_000,
        registration: 'none',
        by: 'new',
        person: 'person-new',
        audience: null,
        affiliation: null,
      },
    ],
    details: [detailsOf('new')],
    erased: ['own'],
    rotated: ['none'],
  });
  const seen = await partyViewOf(later, 'p1');
  expect(seen?.view.members.map(({ registration }) => registration.id)).toEqual(['con', 'new']);
});

test('nothing is shown of a party that is not there, or whose contact was erased', async () => {
  const before = await room();
  const token = (await partyViewOf(before, 'p1'))?.token ?? '';
  const later = await happened(before, { erased: ['p1'] });
  expect(await partyViewOf(later, 'p1')).toBeNull();
  expect(await partyViewOf(before, 'none')).toBeNull();
  expect(await openedLink(later, token)).toBeNull();
});

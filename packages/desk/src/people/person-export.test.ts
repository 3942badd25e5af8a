import { expect, test } from 'vitest';
import { exportPerson } from './person-export.ts';
import { detailsOf, filledRoom, happened, placeOf, seatOf } from './testing/filled-room.ts';

const noor = { address: 'noor@example.org', person: 'noor', repeatedAt: [] };
const theirs = { person: 'noor', party: 'p1' };

test('of an address all is given that is kept: live and ended, every answer, and what happened', async () => {
  const room = await filledRoom([
    {
      people: [noor],
      facts: [
        { type: 'party-registered', at: 1_000, party: 'p1', contact: 'noor' },
        placeOf('r1', { ...theirs, entry: 'p1' }),
        placeOf('r2', { party: 'p1', entry: 'p1' }),
        seatOf('r3', { person: 'noor' }),
      ],
      details: [
        detailsOf('p1', { address: 'Noor@Example.org' }),
        detailsOf('r1', { answers: { name: 'Noor', onceAsked: 'yes' } }),
        detailsOf('r2'),
        detailsOf('r3', { sensitive: { dietary: 'vegan', dietaryConsent: true } }),
      ],
      proposedAddresses: [{ registration: 'r3', address: 'noor@new.example' }],
    },
    { facts: [{ type: 'granted', at: 2_000, entry: 'p1' }] },
    {
      facts: [
        { type: 'withdrawn', at: 3_000, registration: 'r3', by: 'organiser', heldUntil: null },
      ],
    },
  ]);
  const kept = await exportPerson(room, ' NOOR@example.org ', 9_000);
  expect(kept).toMatchObject({ event: 'sample-day', address: noor.address, exportedAt: 9_000 });
  expect(kept?.registrations.map(({ registration }) => registration)).toEqual(['r1', 'r3']);
  const [first, second] = kept?.registrations ?? [];
  expect(first?.answers).toMatchObject({ name: 'Noor', onceAsked: 'yes', theme: 'theme-1' });
  expect(first?.facts.map(({ fact }) => fact.type)).toEqual(['queued', 'granted']);
  expect(second).toMatchObject({
    address: 'r3@Example.org',
    proposedAddress: 'noor@new.example',
    answers: { dietary: 'vegan', dietaryConsent: true },
  });
  expect(second?.facts.map(({ seq, fact }) => [seq, fact.type])).toEqual([
    [4, 'registered'],
    [6, 'withdrawn'],
  ]);
  expect(kept?.parties).toMatchObject([{ party: 'p1', address: 'Noor@Example.org' }]);
  expect(kept?.parties[0]?.facts.map(({ fact }) => fact.type)).toEqual([
    'party-registered',
    'granted',
  ]);
  expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
  expect(JSON.stringify(kept)).not.toMatch(/Name of r2|person-r2/);
});

test('what happened to a seat is told of who gave it up and of who has it now', async () => {
  const given = { audience: null, affiliation: null };
  const room = await filledRoom([
    { people: [noor], facts: [seatOf('r1')], details: [detailsOf('r1'), detailsOf('r2')] },
    {
      facts: [
        { type: 'substituted', at: 2_000, registration: 'r1', by: 'r2', person: 'noor', ...given },
      ],
    },
  ]);
  const kept = await exportPerson(room, noor.address, 9_000);
  expect(kept?.registrations.map((one) => one.facts.map(({ fact }) => fact.type))).toEqual([
    ['substituted'],
  ]);
});

test('nothing is given of an address that nobody has, nor of who was erased', async () => {
  const room = await filledRoom([
    { people: [noor], facts: [seatOf('r1', { person: 'noor' })], details: [detailsOf('r1')] },
  ]);
  expect(await exportPerson(room, 'nobody@example.org', 9_000)).toBeNull();
  expect(await exportPerson(room, 'no address', 9_000)).toBeNull();
  const later = await happened(room, {
    facts: [{ type: 'erased', at: 2_000, registration: 'r1', seat: 'freed' }],
    erased: ['r1'],
    forgotten: ['noor'],
  });
  expect(await exportPerson(later, noor.address, 9_000)).toBeNull();
});

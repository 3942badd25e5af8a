import { expect, test } from 'vitest';
import { openedLink } from './opened-link.ts';
import { viewOf, viewsOf } from './registration-view.ts';
import { detailsOf, filledRoom, happened, placeOf, seatOf } from './testing/filled-room.ts';

test('a registration is shown as it stands, with its own answers and link', async () => {
  const room = await filledRoom([
    { facts: [seatOf('r1')], details: [detailsOf('r1', { sensitive: { dietary: 'vegan' } })] },
    { facts: [{ type: 'checked-in', at: 2_000, registration: 'r1', scannedAt: 1_900 }] },
  ]);
  const seen = await viewOf(room, 'r1');
  expect(seen?.view).toEqual({
    id: 'r1',
    party: null,
    state: 'confirmed',
    why: null,
    heldUntil: null,
    cause: null,
    undoUntil: null,
    seated: true,
    version: 2,
    named: true,
    audience: null,
    affiliation: null,
    themes: ['theme-1'],
    ranking: [],
    choice: 'made',
    waiting: null,
    checkedInAt: 1_900,
    registeredAt: 1_000,
    exceptions: {},
    locale: 'nl',
    answers: {
      name: 'Name of r1',
      email: 'r1@Example.org',
      theme: 'theme-1',
      dietary: 'vegan',
      dietaryConsent: false,
      remarks: null,
    },
  });
  expect(await openedLink(room, seen?.token ?? '')).toEqual({
    kind: 'registration',
    registration: seen?.view,
  });
});

test('who waits sees how many stand ahead, and what they asked', async () => {
  const names = ['r1', 'r2', 'r3'];
  const room = await filledRoom([
    { facts: names.map((name) => placeOf(name)), details: names.map((name) => detailsOf(name)) },
    { facts: [{ type: 'offered', at: 2_000, entry: 'r1', until: 9_000 }] },
  ]);
  const seen = await viewsOf(room, ['r3', 'r1']);
  expect(seen.map(({ view }) => [view.id, view.state, view.waiting])).toEqual([
    ['r3', 'queued', { state: 'open', until: null, wants: null, ahead: 1 }],
    ['r1', 'queued', { state: 'offered', until: 9_000, wants: null, ahead: 0 }],
  ]);
});

test('who keeps a seat and waits for another theme sees which', async () => {
  const room = await filledRoom([
    { facts: [seatOf('r1')], details: [detailsOf('r1')] },
    { facts: [{ type: 'entry-opened', at: 2_000, registration: 'r1', wants: ['theme-2'] }] },
  ]);
  const seen = await viewOf(room, 'r1');
  expect(seen?.view).toMatchObject({
    state: 'confirmed',
    themes: ['theme-1'],
    waiting: { state: 'open', wants: ['theme-2'], ahead: 0 },
  });
});

test('a check-in that was taken back is none', async () => {
  const scan = { registration: 'r1', at: 2_000, scannedAt: 1_900 };
  const room = await filledRoom([
    { facts: [seatOf('r1')], details: [detailsOf('r1')] },
    { facts: [{ type: 'checked-in', ...scan }] },
    { facts: [{ type: 'check-in-undone', ...scan, scannedAt: 1_950 }] },
  ]);
  expect((await viewOf(room, 'r1'))?.view.checkedInAt).toBeNull();
});

test('nothing is shown of who is not there or was erased, whose link opens nothing', async () => {
  const room = await filledRoom([{ facts: [seatOf('r1')], details: [detailsOf('r1')] }]);
  const token = (await viewOf(room, 'r1'))?.token ?? '';
  expect(await openedLink(room, token)).not.toBeNull();
  const later = await happened(room, {
    facts: [{ type: 'erased', at: 2_000, registration: 'r1', seat: 'kept' }],
    erased: ['r1'],
  });
  expect(await viewOf(later, 'r1')).toBeNull();
  expect(await viewOf(later, 'r2')).toBeNull();
  expect(await openedLink(later, token)).toBeNull();
});

test('a registration whose answers are not there yet is shown by nobody, nor one without a record', async () => {
  const room = await filledRoom([{ facts: [seatOf('r1')], details: [detailsOf('r2')] }]);
  expect(await viewsOf(room, ['r1', 'r2'])).toEqual([]);
});

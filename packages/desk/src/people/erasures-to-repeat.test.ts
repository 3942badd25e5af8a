import { expect, test } from 'vitest';
import { erasuresToRepeat } from './erasures-to-repeat.ts';
import { detailsOf, filledRoom, happened, seatOf } from './testing/filled-room.ts';

test('who was erased is named again where a backup brought them back, and nobody else', async () => {
  const party = { type: 'party-registered', at: 1_000, party: 'p1', contact: 'person-r1' } as const;
  const room = await filledRoom([
    {
      facts: [party, seatOf('r1', { party: 'p1' }), seatOf('r2')],
      details: ['p1', 'r1', 'r2'].map((id) => detailsOf(id)),
    },
  ]);
  const { store, event, ledger: restored } = room;
  expect(await erasuresToRepeat(store, restored, event.id)).toEqual([]);
  const { ledger } = await happened(room, {
    facts: [{ type: 'erased', at: 2_000, registration: 'r1', seat: 'kept' }],
    erased: ['p1', 'r1', 'made-after-the-backup'],
  });
  expect(await erasuresToRepeat(store, ledger, event.id)).toEqual([]);
  expect((await erasuresToRepeat(store, restored, event.id)).sort()).toEqual(['p1', 'r1']);
});

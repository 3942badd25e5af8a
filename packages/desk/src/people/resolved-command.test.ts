import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openedLink } from './opened-link.ts';
import { addressToken, linkToken } from './personal-link.ts';
import type { ReadingRoom } from './reading-room.ts';
import { type ResolvedCommand, resolveCommand } from './resolved-command.ts';
import { detailsOf, filledRoom, happened, seatOf } from './testing/filled-room.ts';

const proposed = 'Noor@New.example';
const refused = { ok: false, reasons: [{ code: 'registration.unknown' }] };

function room(address: string = proposed): Promise<ReadingRoom> {
  return filledRoom([
    { facts: [seatOf('r1'), seatOf('r2')], details: [detailsOf('r1'), detailsOf('r2')] },
    { proposedAddresses: [{ registration: 'r1', address }] },
  ]);
}

const target = { registration: 'r1', rotation: 0 };
const tokenIn = ({ secret, event }: ReadingRoom, address = proposed): string =>
  addressToken(secret, event.id, target, address);
const prove = (of: ReadingRoom, token: string): Promise<ResolvedCommand> =>
  resolveCommand(of, { type: 'prove-address', token });

test('the link that went to a proposed address proves it', async () => {
  const filled = await room();
  expect(await prove(filled, tokenIn(filled))).toEqual({
    ok: true,
    command: {
      type: 'change-address',
      registration: 'r1',
      address: proposed,
      from: 'r1@Example.org',
    },
  });
});

test('every other command is judged as it was asked', async () => {
  const filled = await room();
  const command = { type: 'undo', registration: 'r1' } as const;
  expect(await resolveCommand(filled, command)).toEqual({ ok: true, command });
});

test('once it is proved, or another address is proposed, the link proves nothing', async () => {
  const filled = await room();
  const token = tokenIn(filled);
  const other = [{ registration: 'r1', address: 'other@example.org' }];
  const again = await happened(await room(), { proposedAddresses: other });
  expect(await prove(again, token)).toEqual(refused);
  const done = await happened(filled, {
    addresses: [{ registration: 'r1', address: proposed }],
    rotated: ['r1'],
  });
  expect(await prove(done, token)).toEqual(refused);
});

test('a link that was replaced meanwhile proves nothing', async () => {
  const later = await happened(await room(), { rotated: ['r1'] });
  expect(await prove(later, tokenIn(later))).toEqual(refused);
});

test('a link to prove an address opens nothing, and one that opens proves nothing', async () => {
  const filled = await room();
  const own = linkToken(filled.secret, filled.event.id, target);
  expect(await openedLink(filled, tokenIn(filled))).toBeNull();
  expect(await prove(filled, own)).toEqual(refused);
  expect(await prove(filled, tokenIn(filled).replace('.a.', '.'))).toEqual(refused);
  expect(await prove(filled, own.replace('.0.', '.0.a.'))).toEqual(refused);
});

test('nothing is proved by a token of another address, registration, event or secret, or by no token at all', async () => {
  const filled = await room();
  const { secret, event } = filled;
  for (const token of [
    addressToken(secret, event.id, target, 'other@example.org'),
    addressToken(secret, event.id, { registration: 'r2', rotation: 0 }, proposed),
    addressToken(secret, event.id, { registration: 'r9', rotation: 0 }, proposed),
    addressToken(secret, 'other-day', target, proposed),
    addressToken('another', event.id, target, proposed),
  ]) {
    expect(await prove(filled, token)).toEqual(refused);
  }
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (token) => {
      // What a client sends is only believed to be a command.
      expect(await prove(filled, token as string)).toEqual(refused);
    }),
  );
});

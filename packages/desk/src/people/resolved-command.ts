import type { DeskCommand, DeskProveAddress } from '../commands/desk-command.ts';
import type { ChangeAddress, JudgedCommand } from '../commands/judged-command.ts';
import type { DeskReason } from '../desk/outcome.ts';
import { isSealed, readToken } from './personal-link.ts';
import type { ReadingRoom } from './reading-room.ts';

/** What a turn judges, or why there is nothing to judge. */
export type ResolvedCommand =
  | { readonly ok: true; readonly command: JudgedCommand }
  | { readonly ok: false; readonly reasons: readonly DeskReason[] };

/**
 * The command as it is judged: what a link stands for is read before the turn. The token of an address
 * that is not the one proposed last, or that was proved already, is refused with `registration.unknown`.
 */
export async function resolveCommand(
  room: Pick<ReadingRoom, 'event' | 'store' | 'secret'>,
  command: DeskCommand,
): Promise<ResolvedCommand> {
  if (command.type !== 'prove-address') return { ok: true, command };
  const change = await provedAddress(room, command);
  return change === null
    ? { ok: false, reasons: [{ code: 'registration.unknown' }] }
    : { ok: true, command: change };
}

async function provedAddress(
  { event, store, secret }: Pick<ReadingRoom, 'event' | 'store' | 'secret'>,
  command: DeskProveAddress,
): Promise<ChangeAddress | null> {
  const token = typeof command.token === 'string' ? readToken(command.token) : null;
  if (token === null || token.purpose !== 'address') return null;
  const [details] = await store.details(event.id, [token.registration]);
  const proposed = details?.proposedAddress ?? null;
  // Sealed with what nobody proposed, it is compared all the same: an unknown id takes as long.
  if (!isSealed(secret, event.id, token, proposed)) return null;
  if (details === undefined || proposed === null || details.rotation !== token.rotation)
    return null;
  const { registration, address: from } = details;
  return { type: 'change-address', registration, address: proposed, from };
}

import type { LinkView } from '../desk/desk.ts';
import type { RegistrationDetails } from '../store/people.ts';
import { isToHandOver, partyViewOf } from './party-view.ts';
import { isSealed, type LinkPurpose, readToken } from './personal-link.ts';
import type { ReadingRoom } from './reading-room.ts';
import { viewOf } from './registration-view.ts';

/**
 * What a personal link's token stands for, a registration or a party; null for a forged, rotated or
 * unknown one, and for one that only proves an address. Changes nothing.
 */
export async function openedLink(room: ReadingRoom, token: string): Promise<LinkView | null> {
  const own = await believed(room, token, 'own');
  if (own !== null) return opened(room, own.registration);
  const details = await toHandOver(room, token);
  const seen = details && (await viewOf(room, details.registration));
  return seen && { kind: 'hand-over', registration: seen.view };
}

/** Whose link it is to hand over, while nobody has taken it and they have no address; null otherwise. */
export async function toHandOver(
  room: ReadingRoom,
  token: string,
): Promise<RegistrationDetails | null> {
  const details = await believed(room, token, 'hand-over');
  return details && isToHandOver(details) ? details : null;
}

async function opened(room: ReadingRoom, id: string): Promise<LinkView | null> {
  const seen = await viewOf(room, id);
  if (seen) return { kind: 'registration', registration: seen.view };
  const party = await partyViewOf(room, id);
  return party && { kind: 'party', party: party.view };
}

/** What is kept of whom a token of this purpose was made for, unless it is forged or was replaced. */
async function believed(
  { event, store, secret }: ReadingRoom,
  text: string,
  purpose: LinkPurpose,
): Promise<RegistrationDetails | null> {
  const token = readToken(text);
  if (token === null || token.purpose !== purpose) return null;
  if (!isSealed(secret, event.id, token)) return null;
  const [details] = await store.details(event.id, [token.registration]);
  return details?.rotation === token.rotation ? details : null;
}

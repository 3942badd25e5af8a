import { createHash } from 'node:crypto';
import type { TakeLink } from '../commands/judged-command.ts';
import { toHandOver } from './opened-link.ts';
import { linkToken } from './personal-link.ts';
import type { ReadingRoom } from './reading-room.ts';

/** The taking of a link that was handed over. */
export interface LinkTaking {
  /** The key follows from the token: taken twice at once, it is taken once, for the same answer. */
  readonly submission: { readonly key: string; readonly command: TakeLink };
  /** The member's own link from then on. */
  readonly token: string;
}

/**
 * What is to be done for whoever takes a link that was handed over to them, after which that link is
 * dead; null for any other token.
 */
export async function takingLink(room: ReadingRoom, token: string): Promise<LinkTaking | null> {
  const details = await toHandOver(room, token);
  if (details === null) return null;
  const { registration, rotation } = details;
  const own = { registration, rotation: rotation + 1 };
  return {
    submission: {
      key: `take-${createHash('sha256').update(token).digest('base64url')}`,
      command: { type: 'take-link', registration },
    },
    token: linkToken(room.secret, room.event.id, own),
  };
}

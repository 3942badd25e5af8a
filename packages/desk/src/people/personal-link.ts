import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a personal link stands for. */
export interface LinkTarget {
  readonly registration: string;
  /** The rotation it was made for: an older one is a link that was replaced. */
  readonly rotation: number;
}

/**
 * A personal link's token: the registration, its rotation and an HMAC-SHA-256 (RFC 2104) of both and the
 * event, so that nothing worth stealing is stored. Only URL-safe characters.
 *
 * @param secret - the desk's secret; whoever has it can make every link.
 */
export function linkToken(secret: string, event: string, target: LinkTarget): string {
  return `${target.registration}.${target.rotation}.${seal(secret, event, target)}`;
}

/** What a token stands for at this event; null for one that this secret did not make. */
export function readLinkToken(secret: string, event: string, token: string): LinkTarget | null {
  const [, registration = '', rotation = '', sealed = ''] =
    /^([A-Za-z0-9_-]{1,64})\.(0|[1-9]\d{0,8})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  const target = { registration, rotation: Number(rotation) };
  const expected = Buffer.from(seal(secret, event, target));
  const given = Buffer.from(sealed.padEnd(expected.length, '.'));
  return timingSafeEqual(expected, given) ? target : null;
}

function seal(secret: string, event: string, { registration, rotation }: LinkTarget): string {
  // JSON, so that no two triples share one text.
  const sealed = JSON.stringify([event, registration, rotation]);
  return createHmac('sha256', secret).update(sealed).digest('base64url');
}

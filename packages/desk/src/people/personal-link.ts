import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a personal link stands for. */
export interface LinkTarget {
  /** The id of a registration, or of a party. */
  readonly registration: string;
  /** The rotation it was made for: an older one is a link that was replaced. */
  readonly rotation: number;
}

/**
 * What a link is for: `own` opens what is the holder's, `hand-over` is given to a member without an
 * address who takes it once, `address` proves that whoever holds it reads the mail of that address.
 */
export type LinkPurpose = 'own' | 'hand-over' | 'address';

/** A token taken apart; not to be believed before its seal is. */
export interface LinkToken extends LinkTarget {
  readonly purpose: LinkPurpose;
  readonly seal: string;
}

/**
 * A personal link's token: the registration, its rotation and an HMAC-SHA-256 (RFC 2104) of both and the
 * event, so that nothing worth stealing is stored. Only URL-safe characters.
 *
 * @param secret - the desk's secret; whoever has it can make every link.
 */
export function linkToken(secret: string, event: string, target: LinkTarget): string {
  return tokenFor(secret, event, target, 'own');
}

/** The token of a link to hand over: once it is taken, or the member has an address, it opens nothing. */
export function handOverToken(secret: string, event: string, target: LinkTarget): string {
  return tokenFor(secret, event, target, 'hand-over');
}

/**
 * The token that goes to a proposed address, to prove it. The address is sealed, not told: it stands in
 * no URL, and the token of an address proposed before it is dead.
 */
export function addressToken(
  secret: string,
  event: string,
  target: LinkTarget,
  address: string,
): string {
  return tokenFor(secret, event, target, 'address', address);
}

/** A token taken apart, of whatever seal; null for what is none. */
export function readToken(token: string): LinkToken | null {
  const [, registration = '', rotation = '', mark = '', seal = ''] =
    /^([A-Za-z0-9_-]{1,64})\.(0|[1-9]\d{0,8})\.(?:(h|a)\.)?([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  if (seal === '') return null;
  const purpose = mark === 'h' ? 'hand-over' : mark === 'a' ? 'address' : 'own';
  return { registration, rotation: Number(rotation), purpose, seal };
}

/**
 * Whether this secret made the token for this event; compared in constant time.
 *
 * @param address - the address it proves; null unless it is for that.
 */
export function isSealed(
  secret: string,
  event: string,
  token: LinkToken,
  address: string | null = null,
): boolean {
  const expected = Buffer.from(sealOf(secret, event, token, token.purpose, address));
  const given = Buffer.from(token.seal);
  return given.length === expected.length && timingSafeEqual(expected, given);
}

const marks = { own: '', 'hand-over': 'h.', address: 'a.' } satisfies Record<LinkPurpose, string>;

function tokenFor(
  secret: string,
  event: string,
  target: LinkTarget,
  purpose: LinkPurpose,
  address: string | null = null,
): string {
  const seal = sealOf(secret, event, target, purpose, address);
  return `${target.registration}.${target.rotation}.${marks[purpose]}${seal}`;
}

function sealOf(
  secret: string,
  event: string,
  { registration, rotation }: LinkTarget,
  purpose: LinkPurpose,
  address: string | null,
): string {
  // JSON, so that no two of these share one text; a link of one's own is sealed without its purpose.
  const of = [event, registration, rotation];
  const sealed = JSON.stringify(purpose === 'own' ? of : [...of, purpose, address]);
  return createHmac('sha256', secret).update(sealed).digest('base64url');
}

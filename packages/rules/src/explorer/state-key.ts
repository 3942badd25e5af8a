import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import { liveEntryOf } from './in-words.ts';
import type { Standing } from './plain-reading.ts';
import { type Person, partiesIn, type World } from './world.ts';

/*
 * Two states are one if nothing can tell them apart from now on: numbers of facts count by their order
 * only, what has ended by its end, and people who are alike are exchanged for one another.
 */

/** The people who are alike, each time with the text that tells where one stands. */
export interface Sign {
  readonly person: Person;
  /** Equal signs stand for people that can be exchanged. */
  readonly sign: string;
}

/** What every person's registrations come to. */
export function signsOf(world: World, ledger: Ledger, standing: Standing): readonly Sign[] {
  const rank = ranks(world, standing);
  const parties = partiesIn(ledger, standing);
  return world.people.map((person) => {
    const { name, audience, affiliation, code = '' } = person;
    const records = standing.records.filter(({ id }) => ownerOf(id) === name);
    const words = records.map((record) => wordsOf(record, standing, rank, world));
    const entries = standing.entries.filter(({ id }) => ownerOf(id) === name);
    const own = parties.filter(({ id }) => ownerOf(id) === name);
    const sign = [
      `${audience},${affiliation},${code}`,
      ...words,
      ...entries.map((entry) => entryWords(entry, standing, rank)),
      ...own.map(({ contact, members }) => `${contact}:${members.join('+')}`),
    ].join(';');
    return { person, sign: sign.replaceAll(name, '@') };
  });
}

/** Where a whole world stands: the same for states that differ by nothing that matters. */
export function keyOf(
  world: World,
  {
    ledger,
    standing,
    policy,
  }: { readonly ledger: Ledger; readonly standing: Standing; readonly policy: number },
  pending: string,
): string {
  const signs = signsOf(world, ledger, standing).map(({ sign }) => sign);
  const codes = [...ledger.codes].map(([code]) => code).toSorted();
  return [standing.at, policy, pending, ledger.allocated, codes.join(), ...signs.toSorted()].join(
    '|',
  );
}

/** A number for a key: two states share one with a chance of about one in 10^15 (cyrb53, public domain). */
export function hashed(key: string): number {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    one = Math.imul(one ^ unit, 2_654_435_761);
    other = Math.imul(other ^ unit, 1_597_334_677);
  }
  one =
    Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other =
    Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & other) + (one >>> 0);
}

/** Whose registration, or party, it is: ids begin with the person's name. */
export function ownerOf(id: string): string {
  return id.slice(0, id.indexOf('-'));
}

function wordsOf(
  record: RegistrationRecord,
  { at }: Standing,
  rank: (seq: number) => number,
  { drops = false }: World,
): string {
  const { id, person, state, cause, undoUntil, erased, checkIn, lapsedAt, choice } = record;
  const undoable = undoUntil !== null && undoUntil > at;
  if (state === 'ended' && !undoable) {
    const late = [lapsedAt !== null, undoUntil !== null];
    return [id, person, cause, erased, checkIn?.in, ...late].join();
  }
  const asks = state === 'requested' || state === 'ended';
  const chose = drops || choice === 'lost';
  const numbers = { seq: asks && rank(record.seq), chosenSeq: chose && rank(record.chosenSeq) };
  return JSON.stringify({ ...record, ...numbers, order: 0, version: 0, registeredAt: 0 });
}

function entryWords(entry: Entry, standing: Standing, rank: (seq: number) => number): string {
  const { id, state, cause, until, wants, place } = entry;
  return [
    id,
    state,
    cause,
    until,
    wants?.join('+'),
    matters(entry, standing) ? `${place.rank}:${rank(place.seq)}` : '',
  ].join();
}

/** Whether an entry's place counts: while it waits, and while it can be had back. */
function matters(entry: Entry, { records, at }: Standing): boolean {
  if (entry.state === 'open' || entry.state === 'offered') return true;
  return records.some(
    ({ id, state, why, undoUntil }) =>
      entry.registrations.includes(id) &&
      ((state === 'held' && why === 'undo') || (undoUntil !== null && undoUntil > at)),
  );
}

/** Numbers of facts, by their order among those that count. */
function ranks({ drops = false }: World, standing: Standing): (seq: number) => number {
  const { records, entries, at } = standing;
  const counting = [
    ...records.flatMap(({ state, seq, chosenSeq, choice, undoUntil, id }) => [
      ...(state === 'requested' || (state === 'ended' && undoUntil !== null && undoUntil > at)
        ? [seq]
        : []),
      ...(drops || choice === 'lost' || liveEntryOf(entries, id) !== undefined ? [chosenSeq] : []),
    ]),
    ...entries.filter((entry) => matters(entry, standing)).map(({ place }) => place.seq),
  ];
  const sorted = [...new Set(counting)].sort((one, other) => one - other);
  return (seq) => sorted.indexOf(seq);
}

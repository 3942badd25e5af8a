import type { CompiledEarmark } from '@plenary/model/compiled';
import type { Entry } from '../ledger/entry.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import type { Policy, PolicyQuota } from '../policy/policy.ts';
import type { Seat } from '../seats/seat.ts';

/*
 * The rule of seats (design: rule 2) read off its sentence, slowly and with nothing counted beforehand:
 * it looks at every person each time and shares no code with what it checks.
 */

/** What stands at an instant, as plain lists. */
export interface Standing {
  readonly policy: Policy;
  readonly records: readonly RegistrationRecord[];
  /** Every entry there ever was. */
  readonly entries: readonly Entry[];
  readonly at: number;
}

/** Somebody with a seat, and the themes they are counted in. */
export interface SeatedPerson extends Seat {
  readonly registration: string;
}

/** *Seated* = held, confirmed, or offered; and approved before, while it is asked again. */
export function seatedPeople({ records, entries }: Standing): readonly SeatedPerson[] {
  return records.flatMap((record) => {
    const offer = entries.find(
      ({ state, registrations }) => state === 'offered' && registrations.includes(record.id),
    );
    const { state, themes } = record;
    if (state === 'held' || state === 'confirmed' || (state === 'requested' && record.seatKept)) {
      return [seatOf(record, [...new Set([...themes, ...(offer?.wants ?? [])])])];
    }
    return state === 'queued' && offer !== undefined ? [seatOf(record, themes)] : [];
  });
}

/** What a registration's seat is, in these themes. */
export function seatOf(record: RegistrationRecord, themes: readonly string[]): SeatedPerson {
  const { id, audience, affiliation, invitation } = record;
  return { registration: id, audience, affiliation, invitation, themes };
}

/** The people of these whom a quota counts. */
export function countedBy<Who extends Seat>(
  quota: PolicyQuota,
  people: readonly Who[],
): readonly Who[] {
  return people.filter((seat) => counts(quota, seat));
}

function counts({ counts: whom }: PolicyQuota, seat: Seat): boolean {
  switch (whom.kind) {
    case 'event':
      return true;
    case 'theme':
      return seat.themes.includes(whom.theme);
    case 'audience':
      return seat.audience === whom.audience;
    case 'affiliation':
      return seat.affiliation === whom.affiliation;
    case 'invitation':
      return seat.invitation === whom.invitation;
  }
}

/** By active earmark of a quota, how many of its seats nobody has taken yet. */
export function keptOf(
  quota: PolicyQuota,
  people: readonly Seat[],
  at: number,
): readonly { readonly earmark: string; readonly kept: number }[] {
  const active = quota.earmarks.filter(({ untilAt }) => at < untilAt);
  const tried = ['invitation', 'affiliation', 'audience'].flatMap((kind) =>
    active.filter((earmark) => earmark.for.kind === kind),
  );
  const memberships = countedBy(quota, people).map((seat) =>
    tried.find((earmark) => isFor(earmark, seat)),
  );
  return active.map((earmark) => {
    const members = memberships.filter((other) => other === earmark).length;
    return { earmark: earmark.id, kept: Math.max(0, earmark.seats - members) };
  });
}

/** Seats of a quota taken or kept at an instant. */
export function committedTo(quota: PolicyQuota, people: readonly Seat[], at: number): number {
  const kept = keptOf(quota, people, at).reduce((sum, earmark) => sum + earmark.kept, 0);
  return countedBy(quota, people).length + kept;
}

/** One quota before and after a change of the seated people. */
export interface Change {
  readonly quota: PolicyQuota;
  readonly used: number;
  readonly usedThen: number;
  readonly committed: number;
  readonly committedThen: number;
}

/** What a change of the seated people does to every quota. */
export function changes(
  policy: Policy,
  before: readonly Seat[],
  after: readonly Seat[],
  at: number,
): readonly Change[] {
  return policy.quotas.map((quota) => ({
    quota,
    used: countedBy(quota, before).length,
    usedThen: countedBy(quota, after).length,
    committed: committedTo(quota, before, at),
    committedThen: committedTo(quota, after, at),
  }));
}

/** A quota lacks if either clause of the formula fails. */
export function lacks({ quota, used, usedThen, committed, committedThen }: Change): boolean {
  const { limit } = quota;
  return (
    !(usedThen <= limit || usedThen <= used) ||
    !(committedThen <= limit || committedThen <= committed)
  );
}

/** Whether a quota's committed rises. */
export function rises({ committed, committedThen }: Change): boolean {
  return committedThen > committed;
}

function isFor({ for: meant }: CompiledEarmark, seat: Seat): boolean {
  switch (meant.kind) {
    case 'invitation':
      return seat.invitation === meant.invitation;
    case 'affiliation':
      return seat.affiliation === meant.affiliation;
    case 'audience':
      return seat.audience === meant.audience;
  }
}

import type { Answers } from '@plenary/model/compiled';
import {
  applyAll,
  due,
  type Entry,
  hasSeat,
  type Ledger,
  liveEntryOf,
  type PersonalDeadlines,
  type Policy,
  type RegistrationRecord,
  registrationOf,
} from '@plenary/rules';
import { aheadInLine } from '@plenary/rules/explain';
import type { RegistrationDetails } from '../store/people.ts';
import { linkToken } from './personal-link.ts';
import type { ReadingRoom } from './reading-room.ts';
import { putTogether } from './registration-answers.ts';

/** A place on the waiting list, as its owner sees it. */
export interface WaitingView {
  readonly state: 'open' | 'offered';
  /** Until when the offer stands, exclusive; null unless `offered`. Milliseconds since the epoch. */
  readonly until: number | null;
  /** The themes to be moved to, by somebody who keeps a seat meanwhile; null for a seat. */
  readonly wants: readonly string[] | null;
  /** How many entries stand before it in the line; of an offer, how many it passed. */
  readonly ahead: number;
}

/** What stands for one registration: decided facts with the person's own answers. */
export interface RegistrationView {
  readonly id: string;
  readonly party: string | null;
  readonly state: RegistrationRecord['state'];
  /** Why the seat is held; null unless `held`. */
  readonly why: RegistrationRecord['why'];
  /** Until when; only while `held`. Milliseconds since the epoch. */
  readonly heldUntil: number | null;
  /** What ended it; null unless `ended`. */
  readonly cause: RegistrationRecord['cause'];
  /** Whether they have a seat: held, confirmed, or kept while the request is judged again. */
  readonly seated: boolean;
  /** Until when a place given up on the waiting list can be had back, exclusive; null where none was. */
  readonly undoUntil: number | null;
  readonly version: number;
  /** Whether the name is known: in a party it may follow. */
  readonly named: boolean;
  readonly audience: string | null;
  readonly affiliation: string | null;
  readonly themes: readonly string[];
  /** Theme ids, best first, where themes are ranked. */
  readonly ranking: readonly string[];
  /** `lost`: a theme was dropped under them and none chosen since; `none`: there was nothing to choose. */
  readonly choice: RegistrationRecord['choice'];
  /** Its place on the waiting list, where it has one. */
  readonly waiting: WaitingView | null;
  /** When they came in; null where they did not. Milliseconds since the epoch. */
  readonly checkedInAt: number | null;
  readonly registeredAt: number;
  readonly exceptions: PersonalDeadlines;
  readonly locale: string;
  readonly answers: Answers;
}

/** Something that stands, with what is kept of whoever it belongs to, and the token of their own link. */
export interface Seen<View> {
  readonly view: View;
  readonly details: RegistrationDetails;
  readonly token: string;
}

/** The ledger as if all that has fallen due by `now` had been swept; nothing is written. */
export function asIfSwept(policy: Policy, ledger: Ledger, now: number): Ledger {
  return applyAll(ledger, due(policy, ledger, now));
}

/** What stands for one registration; null where there is none, or its person has been erased. */
export async function viewOf(
  room: ReadingRoom,
  registration: string,
): Promise<Seen<RegistrationView> | null> {
  const [seen = null] = await viewsOf(room, [registration]);
  return seen;
}

/** As `viewOf`, of many at once and in their order; those that cannot be shown are left out. */
export async function viewsOf(
  room: ReadingRoom,
  registrations: readonly string[],
): Promise<Seen<RegistrationView>[]> {
  const { event, store, ledger, secret } = room;
  const kept = new Map(
    (await store.details(event.id, registrations)).map((row) => [row.registration, row]),
  );
  return registrations.flatMap((id) => {
    const record = registrationOf(ledger, id);
    const details = kept.get(id);
    if (record === null || record.erased || details === undefined) return [];
    const answers = putTogether(event.form, record, details);
    const view = registrationView(ledger, record, details.locale, answers);
    return [{ view, details, token: linkToken(secret, event.id, details) }];
  });
}

/** What stands for a registration, beside answers as whoever looks may see them. */
export function registrationView(
  ledger: Ledger,
  record: RegistrationRecord,
  locale: string,
  answers: Answers,
): RegistrationView {
  const { id, party, state, why, heldUntil, cause, undoUntil, version, named } = record;
  const { audience, affiliation, themes, ranking, choice, registeredAt, exceptions } = record;
  return {
    ...{ id, party, state, why, heldUntil, cause, undoUntil, version, named },
    seated: hasSeat(record),
    ...{ audience, affiliation, themes, ranking, choice, registeredAt, exceptions },
    waiting: waitingView(ledger, liveEntryOf(ledger, id)),
    checkedInAt: record.checkIn?.in ? record.checkIn.scannedAt : null,
    locale,
    answers,
  };
}

function waitingView(ledger: Ledger, entry: Entry | null): WaitingView | null {
  if (entry === null) return null;
  const { id, until, wants } = entry;
  const state = entry.state === 'offered' ? 'offered' : 'open';
  return { state, until, wants, ahead: aheadInLine(ledger, id)?.entries ?? 0 };
}

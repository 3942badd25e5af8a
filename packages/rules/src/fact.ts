import type { Actor, Override } from './commands/command.ts';
import type { PersonalDeadlines } from './ledger/registration-record.ts';

/** What is known of a registration when it is made. What is left out is the ordinary case. */
interface NewRegistration {
  readonly at: number;
  readonly registration: string;
  /** null for a member of a party without an address of their own. */
  readonly person: string | null;
  readonly audience: string | null;
  readonly affiliation: string | null;
  /** The themes it has, or those it waits for. */
  readonly themes: readonly string[];
  /** Theme ids, best first, where themes are ranked. */
  readonly ranking?: readonly string[];
  /** `false`: the name follows. */
  readonly named?: boolean;
  /** The id of the event's invitation by whose code it came. */
  readonly invitation?: string;
  readonly party?: string;
  readonly override?: Override;
}

/** A seat was taken: held until `proveUntil` where the address is still to be proved. */
export interface RegisteredFact extends NewRegistration {
  readonly type: 'registered';
  readonly proveUntil?: number;
}

/** A seat was asked for that somebody has to approve. */
export interface RequestedFact extends NewRegistration {
  readonly type: 'requested';
}

/** There was no room: it waits. */
export interface QueuedFact extends NewRegistration {
  readonly type: 'queued';
  /** The party's id, where its members wait as one entry; left out, it waits by itself. */
  readonly entry?: string;
}

/** A party was made; its members follow. */
export interface PartyRegisteredFact {
  readonly type: 'party-registered';
  readonly at: number;
  readonly party: string;
  readonly contact: string;
}

/** A request was admitted: to a seat, held until `proveUntil` where that is given, or to the list. */
export interface ApprovedFact {
  readonly type: 'approved';
  readonly at: number;
  readonly registration: string;
  readonly to: 'seat' | 'waiting-list';
  readonly proveUntil?: number;
  /** The party's id, where its members wait as one entry. */
  readonly entry?: string;
  readonly actor: string;
  readonly override?: Override;
}

/** A request was turned down. */
export interface RejectedFact {
  readonly type: 'rejected';
  readonly at: number;
  readonly registration: string;
  readonly actor: string;
}

/** The address was proved. */
export interface ConfirmedFact {
  readonly type: 'confirmed';
  readonly at: number;
  readonly registration: string;
}

/** A member of a party has a name. */
export interface NamedFact {
  readonly type: 'named';
  readonly at: number;
  readonly registration: string;
  readonly person: string | null;
  readonly override?: Override;
}

/** Audience, affiliation or answers changed. */
export interface AmendedFact {
  readonly type: 'amended';
  readonly at: number;
  readonly registration: string;
  readonly audience: string | null;
  readonly affiliation: string | null;
  /** Somebody has to approve it again; the seat is kept meanwhile. */
  readonly reapprove?: true;
  /** It waits, and asks for more than before: it goes to the end of the list, and an offer ends. */
  readonly requeued?: true;
  readonly override?: Override;
}

/** Other themes were chosen, or another list was ranked. */
export interface ChosenFact {
  readonly type: 'chosen';
  readonly at: number;
  readonly registration: string;
  readonly themes: readonly string[];
  readonly ranking?: readonly string[];
  /** It waits, and asks for more than before: it goes to the end of the list, and an offer ends. */
  readonly requeued?: true;
  readonly override?: Override;
}

/** Somebody with a seat asks to be moved to these themes when there is room. */
export interface EntryOpenedFact {
  readonly type: 'entry-opened';
  readonly at: number;
  readonly registration: string;
  readonly wants: readonly string[];
  /** It is the choice of somebody whose theme was dropped, and stands before all others. */
  readonly first?: true;
}

/** A waiting entry is offered what it wants. `entry` is a registration's id, or a party's. */
export interface OfferedFact {
  readonly type: 'offered';
  readonly at: number;
  readonly entry: string;
  /** Exclusive. */
  readonly until: number;
}

/** A waiting or offered entry got what it wants. */
export interface GrantedFact {
  readonly type: 'granted';
  readonly at: number;
  readonly entry: string;
  /** The themes that somebody has now who kept a seat meanwhile. */
  readonly themes?: readonly string[];
  /** Until when those of it who have not proved their address have to. */
  readonly proveUntil?: number;
  readonly override?: Override;
}

/** An entry ended without getting what it wants; who has no seat ends with it. */
export interface EntryEndedFact {
  readonly type: 'entry-ended';
  readonly at: number;
  readonly entry: string;
  readonly cause: 'left' | 'declined' | 'lapsed' | 'closed' | 'theme-dropped' | 'replaced';
  /** Until when its leaving can be undone, exclusive. */
  readonly undoUntil?: number;
}

/**
 * A seat was given back: held until `heldUntil` so that it can be undone, or at once when null. From
 * the waiting list nothing is held; `undoUntil` is until when the place there can be had back.
 */
export interface WithdrawnFact {
  readonly type: 'withdrawn';
  readonly at: number;
  readonly registration: string;
  readonly by: Actor;
  readonly heldUntil: number | null;
  readonly undoUntil?: number;
  readonly override?: Override;
}

/** A withdrawal, or the leaving of the waiting list, was undone in time. */
export interface RestoredFact {
  readonly type: 'restored';
  readonly at: number;
  readonly registration: string;
}

/** A hold ran out and the seat came free; `at` is the due instant, however late it was swept. */
export interface LapsedFact {
  readonly type: 'lapsed';
  readonly at: number;
  readonly registration: string;
}

/** A hold got more time. */
export interface ExtendedFact {
  readonly type: 'extended';
  readonly at: number;
  readonly registration: string;
  readonly until: number;
}

/** A seat went to somebody else, whose registration is `by`. */
export interface SubstitutedFact {
  readonly type: 'substituted';
  readonly at: number;
  readonly registration: string;
  readonly by: string;
  readonly person: string | null;
  readonly audience: string | null;
  readonly affiliation: string | null;
  readonly proveUntil?: number;
  /** Somebody has to approve the newcomer; the seat is kept meanwhile. */
  readonly reapprove?: true;
  readonly override?: Override;
}

/** Another address stands for the person. */
export interface AddressChangedFact {
  readonly type: 'address-changed';
  readonly at: number;
  readonly registration: string;
  readonly person: string;
}

/** An invitation code was made known. */
export interface InvitedFact {
  readonly type: 'invited';
  readonly at: number;
  readonly code: string;
  readonly invitation: string;
  readonly actor: string;
}

/** Somebody has deadlines of their own. */
export interface ExceptionGrantedFact {
  readonly type: 'exception-granted';
  readonly at: number;
  readonly registration: string;
  readonly until: PersonalDeadlines;
  readonly actor: string;
  readonly cause: string;
}

/** Somebody came in. */
export interface CheckedInFact {
  readonly type: 'checked-in';
  readonly at: number;
  readonly registration: string;
  readonly scannedAt: number;
}

/** A check-in was taken back. */
export interface CheckInUndoneFact {
  readonly type: 'check-in-undone';
  readonly at: number;
  readonly registration: string;
  readonly scannedAt: number;
}

/** A revision of the event holds from now on. */
export interface PublishedFact {
  readonly type: 'published';
  readonly at: number;
  readonly revision: number;
  readonly digest?: string;
  readonly actor: string;
  readonly override?: Override;
}

/** A theme was dropped under somebody, who keeps the day. */
export interface ThemeLostFact {
  readonly type: 'theme-lost';
  readonly at: number;
  readonly registration: string;
  /** The themes that are lost. */
  readonly themes: readonly string[];
}

/** The ranked lists were allocated; the choices follow. */
export interface AllocatedFact {
  readonly type: 'allocated';
  readonly at: number;
  readonly actor: string;
  readonly override?: Override;
}

/** It is time to remind: people of the day, or contacts of names that are due. */
export interface ReminderDueFact {
  readonly type: 'reminder-due';
  readonly at: number;
  readonly about: 'day' | 'names';
}

/** The person was taken out; where `seat` is `kept`, it stands without them. */
export interface ErasedFact {
  readonly type: 'erased';
  readonly at: number;
  /** Or the id of the party whose contact was taken out. */
  readonly registration: string;
  readonly seat: 'freed' | 'kept';
}

/**
 * What has happened. Facts are the only thing that changes a ledger. `at` is in milliseconds since the
 * epoch: when it was decided, or when it fell due.
 */
export type Fact =
  | RegisteredFact
  | RequestedFact
  | QueuedFact
  | PartyRegisteredFact
  | ApprovedFact
  | RejectedFact
  | ConfirmedFact
  | NamedFact
  | AmendedFact
  | ChosenFact
  | EntryOpenedFact
  | OfferedFact
  | GrantedFact
  | EntryEndedFact
  | WithdrawnFact
  | RestoredFact
  | LapsedFact
  | ExtendedFact
  | SubstitutedFact
  | AddressChangedFact
  | InvitedFact
  | ExceptionGrantedFact
  | CheckedInFact
  | CheckInUndoneFact
  | PublishedFact
  | ThemeLostFact
  | AllocatedFact
  | ReminderDueFact
  | ErasedFact;

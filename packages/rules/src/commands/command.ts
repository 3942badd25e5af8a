import type { PersonalDeadlines } from '../ledger/registration-record.ts';

/**
 * Who asks: the attendee by personal link or form, the contact of their party, the organiser, or the
 * system (an import, a demo).
 */
export type Actor = 'attendee' | 'contact' | 'organiser' | 'system';

/** What an override sets aside, by whom and why; recorded with the fact. */
export interface Override {
  readonly bypass: readonly ('quota' | 'window' | 'approval' | 'duplicate')[];
  readonly actor: string;
  readonly cause: string;
}

/** One person for whom a seat is asked. Ids are the caller's: `registration` is new. */
export interface SeatAsked {
  readonly registration: string;
  /** Stands for one address; null for a member of a party without an address of their own. */
  readonly person: string | null;
  /** `false` where the name follows: only in a party. Left out: the person is named. */
  readonly named?: boolean;
  readonly audience: string | null;
  readonly affiliation: string | null;
  /** Theme ids in any order, one for each session that lets attendees choose; none where they rank. */
  readonly themes: readonly string[];
  /** Where themes are ranked: theme ids, best first. */
  readonly ranking?: readonly string[];
  /** The invitation code they were given. */
  readonly invitation?: string;
}

/** Asks for a seat for one person. */
export interface RegisterCommand extends SeatAsked {
  readonly type: 'register';
  /** Accepts to wait for exactly this where there is no room now. */
  readonly elseWait?: boolean;
  /** Accepts `themes` now, and asks to be moved to these as soon as there is room; not with `elseWait`. */
  readonly moveTo?: readonly string[];
  readonly override?: Override;
}

/** Asks for the seats of a party; whether all or none of them are given, or who fits, is the policy's. */
export interface RegisterPartyCommand {
  readonly type: 'register-party';
  /** A new id, distinct from those of registrations. */
  readonly party: string;
  /** The person who arranges it, who need not come. */
  readonly contact: string;
  readonly members: readonly SeatAsked[];
  /** Accepts to wait, whole, where there is no room for all now. */
  readonly elseWait?: boolean;
  readonly override?: Override;
}

/** Takes over registrations from elsewhere, each judged by itself; windows are not asked. */
export interface ImportCommand {
  readonly type: 'import';
  readonly rows: readonly SeatAsked[];
  /** Accepts that who finds no room waits. */
  readonly elseWait?: boolean;
  readonly override: Override;
}

/** Proves the address; harmless where it is proved already. */
export interface ConfirmCommand {
  readonly type: 'confirm';
  readonly registration: string;
}

/** Names the member of a party whose name was to follow. */
export interface NameCommand {
  readonly type: 'name';
  readonly registration: string;
  readonly version: number;
  /** Stands for their own address; null where they have none. */
  readonly person: string | null;
  readonly override?: Override;
}

/** Asks to change what is known of the attendee. Answers themselves stay with the desk. */
export interface AmendCommand {
  readonly type: 'amend';
  readonly registration: string;
  readonly version: number;
  readonly audience: string | null;
  readonly affiliation: string | null;
  readonly override?: Override;
}

/** Asks to change the chosen themes, or the ranked list. `version` is the one the asker saw. */
export interface ChooseCommand {
  readonly type: 'choose';
  readonly registration: string;
  readonly version: number;
  readonly themes: readonly string[];
  readonly ranking?: readonly string[];
  /** Keeps what is there and waits for these where there is no room now. */
  readonly elseWait?: boolean;
  readonly override?: Override;
}

/** Asks for one theme in the place of another; the others stay. */
export interface SwapCommand {
  readonly type: 'swap';
  readonly registration: string;
  readonly version: number;
  readonly from: string;
  readonly to: string;
  readonly elseWait?: boolean;
  readonly override?: Override;
}

/** Gives up the place on the waiting list; a seat that is kept meanwhile stays. */
export interface LeaveCommand {
  readonly type: 'leave';
  readonly registration: string;
  readonly by: Actor;
}

/** Gives the seat back: by the attendee or contact with a time to undo, by others at once. */
export interface WithdrawCommand {
  readonly type: 'withdraw';
  readonly registration: string;
  readonly by: Actor;
  readonly override?: Override;
}

/** Takes back a withdrawal, or the leaving of the waiting list, while its time to undo runs. */
export interface UndoCommand {
  readonly type: 'undo';
  readonly registration: string;
}

/** Asks for more time on a hold: its length again from its old end, once. */
export interface ExtendCommand {
  readonly type: 'extend';
  readonly registration: string;
}

/** Gives the seat to somebody else, who gets a registration of their own; the old one ends. */
export interface SubstituteCommand {
  readonly type: 'substitute';
  readonly registration: string;
  readonly version: number;
  /** The newcomer. The themes stay. */
  readonly to: {
    readonly registration: string;
    readonly person: string | null;
    readonly audience: string | null;
    readonly affiliation: string | null;
  };
  readonly override?: Override;
}

/** Sets the address that stands for the person to one that was proved. */
export interface ChangeAddressCommand {
  readonly type: 'change-address';
  readonly registration: string;
  readonly version: number;
  readonly person: string;
}

/** Takes the seat that is offered. */
export interface AcceptCommand {
  readonly type: 'accept';
  readonly registration: string;
}

/** Lets an offered seat go to the next. */
export interface DeclineCommand {
  readonly type: 'decline';
  readonly registration: string;
}

/** Admits somebody whose request awaits approval: to a seat, or to the waiting list at their place. */
export interface ApproveCommand {
  readonly type: 'approve';
  readonly registration: string;
  readonly actor: string;
  readonly override?: Override;
}

/** Turns a request down. */
export interface RejectCommand {
  readonly type: 'reject';
  readonly registration: string;
  readonly actor: string;
}

/** Makes an invitation code known, for a group that the event names. */
export interface InviteCommand {
  readonly type: 'invite';
  /** An opaque id of the code; the code itself need not be told. */
  readonly code: string;
  /** The id of the event's invitation. */
  readonly invitation: string;
  readonly actor: string;
}

/** Gives one person deadlines of their own. */
export interface GrantExceptionCommand {
  readonly type: 'grant-exception';
  readonly registration: string;
  /** What is left out stays as it was. */
  readonly until: PersonalDeadlines;
  readonly actor: string;
  readonly cause: string;
}

/** Notes that somebody came in; `scannedAt` is the door's clock, in milliseconds since the epoch. */
export interface CheckInCommand {
  readonly type: 'check-in';
  readonly registration: string;
  readonly scannedAt: number;
}

/** Takes a check-in back. */
export interface UndoCheckInCommand {
  readonly type: 'undo-check-in';
  readonly registration: string;
  readonly scannedAt: number;
}

/** Gives a waiting entry its seat before its turn; within the quotas unless these are set aside too. */
export interface PromoteCommand {
  readonly type: 'promote';
  readonly registration: string;
  readonly override: Override;
}

/**
 * Makes the rules it is decided by the event's: what became of dropped themes, raised limits and
 * changed times follows from the difference to the ledger's.
 */
export interface PublishCommand {
  readonly type: 'publish';
  /** The revision's number, above the last one published. */
  readonly revision: number;
  /** Names what the revision says, such as a hash of it, so that the journal holds it to its word. */
  readonly digest?: string;
  /** Themes whose people move to another one, by the organiser's order: all of them, or nothing is published. */
  readonly merge?: readonly { readonly from: string; readonly to: string }[];
  readonly actor: string;
  readonly override?: Override;
}

/** Seats an allocation of the ranked lists: all of it at once. */
export interface SeatAllocationCommand {
  readonly type: 'seat-allocation';
  /** Who gets what; somebody who gets nothing has no themes. */
  readonly assignment: readonly {
    readonly registration: string;
    readonly themes: readonly string[];
  }[];
  readonly actor: string;
  readonly override?: Override;
}

/** Takes the person out: before the start the seat too, after it the seat stays. */
export interface EraseCommand {
  readonly type: 'erase';
  /** Or a party's id, whose contact is taken out: the members stay. */
  readonly registration: string;
}

/** What may be asked of the rules. */
export type Command =
  | RegisterCommand
  | RegisterPartyCommand
  | ImportCommand
  | ConfirmCommand
  | NameCommand
  | AmendCommand
  | ChooseCommand
  | SwapCommand
  | LeaveCommand
  | WithdrawCommand
  | UndoCommand
  | ExtendCommand
  | SubstituteCommand
  | ChangeAddressCommand
  | AcceptCommand
  | DeclineCommand
  | ApproveCommand
  | RejectCommand
  | InviteCommand
  | GrantExceptionCommand
  | CheckInCommand
  | UndoCheckInCommand
  | PromoteCommand
  | PublishCommand
  | SeatAllocationCommand
  | EraseCommand;

/** The two instants a command is judged by, in milliseconds since the epoch (design: rule 1). */
export interface Instants {
  /** When the server had the whole request: judges windows and deadlines. */
  readonly receivedAt: number;
  /** max(clock after the lock, last instant): judges holds, offers, earmarks and order. */
  readonly decidedAt: number;
}

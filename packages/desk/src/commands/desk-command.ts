import type { Answers } from '@plenary/model/compiled';
import type {
  AcceptCommand,
  Actor,
  ApproveCommand,
  CheckInCommand,
  ChooseCommand,
  ConfirmCommand,
  DeclineCommand,
  ExtendCommand,
  GrantExceptionCommand,
  LeaveCommand,
  Override,
  PromoteCommand,
  RejectCommand,
  SeatAllocationCommand,
  SwapCommand,
  UndoCheckInCommand,
  UndoCommand,
  WithdrawCommand,
} from '@plenary/rules';

/** Asks the desk to register somebody with the answers of the event's form (already read and valid). */
export interface DeskRegister {
  readonly type: 'register';
  readonly answers: Answers;
  /** BCP 47 tag the person reads; mail is written in it. */
  readonly locale: string;
  /** The invitation code they were given, as they typed it. */
  readonly invitation?: string;
  /** Accepts to wait for exactly this where there is no room now. */
  readonly elseWait?: boolean;
  /** Accepts the themes of the answers now, and asks to be moved to these as soon as there is room. */
  readonly moveTo?: readonly string[];
  readonly override?: Override;
}

/** One person of a party, as its contact knows them. */
export interface DeskMember {
  /** Answers without consents or sensitive ones; the name and address may be left open. */
  readonly answers: Answers;
  readonly invitation?: string;
}

/** Asks for the seats of a party, by a contact who may be one of them. */
export interface DeskRegisterParty {
  readonly type: 'register-party';
  /** Who arranges it: their address, and what else the form asks of a contact, such as a name. */
  readonly contact: { readonly address: string; readonly answers: Answers };
  readonly members: readonly DeskMember[];
  readonly locale: string;
  readonly elseWait?: boolean;
  readonly override?: Override;
}

/** Takes over registrations from elsewhere, each judged by itself. */
export interface DeskImport {
  readonly type: 'import';
  readonly rows: readonly {
    readonly answers: Answers;
    readonly locale: string;
    readonly invitation?: string;
  }[];
  readonly elseWait?: boolean;
  readonly override: Override;
}

/** Gives a member of a party the name, address and answers that were to follow. */
export interface DeskName {
  readonly type: 'name';
  readonly registration: string;
  readonly version: number;
  readonly answers: Answers;
  readonly locale?: string;
  readonly override?: Override;
}

/** Asks for other answers: the whole form again, the address unchanged. */
export interface DeskAmend {
  readonly type: 'amend';
  readonly registration: string;
  readonly version: number;
  readonly answers: Answers;
  /** By the party's contact, who neither sees nor changes sensitive answers and consents. */
  readonly by?: Extract<Actor, 'attendee' | 'contact'>;
  readonly override?: Override;
}

/** Gives the seat to somebody else; the old link dies. */
export interface DeskSubstitute {
  readonly type: 'substitute';
  readonly registration: string;
  readonly version: number;
  /** The newcomer's answers; the themes stay. */
  readonly answers: Answers;
  readonly locale: string;
  readonly override?: Override;
}

/** Asks to be reached elsewhere: a link goes to the new address, and nothing changes before it is used. */
export interface DeskProposeAddress {
  readonly type: 'propose-address';
  readonly registration: string;
  readonly version: number;
  readonly address: string;
}

/** Uses the link that went to a proposed address: it holds from now on, the old link dies. */
export interface DeskProveAddress {
  readonly type: 'prove-address';
  /** The token of that link. */
  readonly token: string;
}

/** Makes an invitation code known, for a group that the event names. */
export interface DeskInvite {
  readonly type: 'invite';
  /** The code as it is given out; the store keeps a keyed hash of it only. */
  readonly code: string;
  readonly invitation: string;
  readonly actor: string;
}

/** Replaces the personal link: the old one leaked. The new one goes out by mail. */
export interface DeskRotateLink {
  readonly type: 'rotate-link';
  /** Of a registration, or of a party. */
  readonly registration: string;
}

/** Asks for the personal links of an address by mail. Always accepted: the answer tells nobody anything. */
export interface DeskRecover {
  readonly type: 'recover';
  readonly address: string;
  readonly locale: string;
}

/** Takes a person out of one registration, or the contact out of a party. */
export interface DeskErase {
  readonly type: 'erase';
  readonly registration: string;
}

/** What may be asked at the desk. Commands of the rules that carry nothing personal are asked as they are. */
export type DeskCommand =
  | DeskRegister
  | DeskRegisterParty
  | DeskImport
  | DeskName
  | DeskAmend
  | DeskSubstitute
  | DeskProposeAddress
  | DeskProveAddress
  | DeskInvite
  | DeskRotateLink
  | DeskRecover
  | DeskErase
  | AcceptCommand
  | ApproveCommand
  | CheckInCommand
  | ChooseCommand
  | ConfirmCommand
  | DeclineCommand
  | ExtendCommand
  | GrantExceptionCommand
  | LeaveCommand
  | PromoteCommand
  | RejectCommand
  | SeatAllocationCommand
  | SwapCommand
  | UndoCheckInCommand
  | UndoCommand
  | WithdrawCommand;

/** A command with its idempotency key: the same key and command give the same outcome, once. */
export interface Submission {
  /** 16 to 128 characters of `[A-Za-z0-9_-]`, made with the form. */
  readonly key: string;
  readonly command: DeskCommand;
}

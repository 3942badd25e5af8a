/** Who asks: the attendee by personal link or form, the organiser, or the system (an import, a demo). */
export type Actor = 'attendee' | 'organiser' | 'system';

/** What an override sets aside, by whom and why; recorded with the fact. */
export interface Override {
  readonly bypass: readonly ('quota' | 'window' | 'duplicate')[];
  readonly actor: string;
  readonly cause: string;
}

/** Asks for a seat. Ids are the caller's: `registration` is new, `person` stands for one address. */
export interface RegisterCommand {
  readonly type: 'register';
  readonly registration: string;
  readonly person: string;
  readonly audience: string | null;
  readonly affiliation: string | null;
  /** Theme ids in any order; one for each session that lets attendees choose. */
  readonly themes: readonly string[];
  readonly override?: Override;
}

/** Asks to change the chosen themes. `version` is the one the asker saw. */
export interface ChooseCommand {
  readonly type: 'choose';
  readonly registration: string;
  readonly version: number;
  readonly themes: readonly string[];
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

/** Gives the seat back: by the attendee with a time to undo, by others at once. */
export interface WithdrawCommand {
  readonly type: 'withdraw';
  readonly registration: string;
  readonly by: Actor;
  readonly override?: Override;
}

/** Takes a withdrawal back while the seat is still held. */
export interface UndoCommand {
  readonly type: 'undo';
  readonly registration: string;
}

/** What may be asked of the rules. */
export type Command =
  | RegisterCommand
  | ChooseCommand
  | AmendCommand
  | WithdrawCommand
  | UndoCommand;

/** The two instants a command is judged by, in milliseconds since the epoch (design: rule 1). */
export interface Instants {
  /** When the server had the whole request: judges windows and deadlines. */
  readonly receivedAt: number;
  /** max(clock after the lock, last instant): judges holds and order. */
  readonly decidedAt: number;
}

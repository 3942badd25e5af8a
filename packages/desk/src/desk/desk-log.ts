/** One line about a fault, or something that an operator should know of: codes and ids, never personal data. */
export interface DeskLogLine {
  readonly code:
    | 'turn.failed'
    | 'turn.unknown'
    | 'command.failed'
    | 'wake.failed'
    | 'mail.failed'
    | 'mail.dead'
    /** The desk's file was adopted before the last one: a newer process has taken over, and its event stands. */
    | 'file.older'
    /** Another version of the desk reads the event's rules otherwise: it should not run beside this one for long. */
    | 'rules.parted';
  /** The code of what was thrown. */
  readonly cause: string;
  /** The mail's id, where it is about one. */
  readonly mail?: string;
}

/** Told of faults. */
export type DeskLog = (line: DeskLogLine) => void;

/** One line about a fault: codes and ids, never personal data. */
export interface DeskLogLine {
  readonly code:
    | 'turn.failed'
    | 'turn.unknown'
    | 'command.failed'
    | 'wake.failed'
    | 'mail.failed'
    | 'mail.dead';
  /** The code of what was thrown. */
  readonly cause: string;
  /** The mail's id, where it is about one. */
  readonly mail?: string;
}

/** Told of faults. */
export type DeskLog = (line: DeskLogLine) => void;

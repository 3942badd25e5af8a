import type { EventModel } from '../event/event.ts';
import type { FileProblem } from './import-problem.ts';
import type { JudgedEntry } from './judged-entry.ts';

/** The event with the file taken over, or why there is none. */
export type ImportDraft<Row> =
  | { readonly ok: true; readonly event: EventModel }
  | { readonly ok: false; readonly reasons: readonly DraftReason<Row>[] };

/** Why nothing is taken over. */
export type DraftReason<Row> =
  | { readonly code: 'import.unreadable'; readonly problems: readonly FileProblem[] }
  | { readonly code: 'import.refused'; readonly rows: readonly Row[] }
  /** The event has no directory, and the import gives no title for one. */
  | { readonly code: 'directory.missing' };

/** What may be left out of a draft. */
export interface DraftOptions {
  /** Takes over the other rows although some are refused. false by default. */
  readonly skipRefused?: boolean;
}

/** A list with the rows taken over, changed in place or added behind; or the rows that forbid it. */
export function takenOver<Value extends { readonly id: string }, Row extends JudgedEntry<Value>>(
  rows: readonly Row[],
  before: readonly Value[],
  skipRefused: boolean,
):
  | { readonly ok: true; readonly entries: readonly Value[] }
  | { readonly ok: false; readonly reasons: readonly DraftReason<Row>[] } {
  const refused = rows.filter(({ verdict }) => verdict === 'refused');
  if (refused.length > 0 && !skipRefused) {
    return { ok: false, reasons: [{ code: 'import.refused', rows: refused }] };
  }
  const taken = new Map(rows.flatMap(({ value }) => (value ? [[value.id, value] as const] : [])));
  const stands = new Set(before.map(({ id }) => id));
  const added = [...taken.values()].filter(({ id }) => !stands.has(id));
  return { ok: true, entries: [...before.map((one) => taken.get(one.id) ?? one), ...added] };
}

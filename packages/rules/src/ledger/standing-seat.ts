import type { Policy } from '../policy/policy.ts';
import type { Seat } from '../seats/seat.ts';
import type { Entry } from './entry.ts';
import { hasSeat, type RegistrationRecord } from './registration-record.ts';

/** The themes somebody has once they are moved: what is wanted of a session takes the place of what was had. */
export function movedThemes(
  policy: Policy,
  themes: readonly string[],
  wants: readonly string[],
): readonly string[] {
  const moved = policy.choices.flatMap((choice) => {
    const wanted = wants.filter((theme) => choice.themes.includes(theme));
    return wanted.length > 0 ? wanted : themes.filter((theme) => choice.themes.includes(theme));
  });
  const elsewhere = themes.filter((theme) =>
    policy.choices.every((choice) => !choice.themes.includes(theme)),
  );
  return [...moved, ...elsewhere];
}

/** The seat somebody has once the entry they wait in is granted. */
export function seatWanted(policy: Policy, record: RegistrationRecord, { wants }: Entry): Seat {
  const { audience, affiliation, invitation } = record;
  const themes = wants === null ? record.themes : movedThemes(policy, record.themes, wants);
  return { audience, affiliation, invitation, themes };
}

/**
 * The seat somebody has now, null for none. While an improvement is offered both the old and the new
 * themes are theirs.
 *
 * @param entry - the entry they wait in, if any.
 */
export function seatNow(
  policy: Policy,
  record: RegistrationRecord | null,
  entry: Entry | null,
): Seat | null {
  if (record === null) return null;
  const offered = entry?.state === 'offered';
  const own = hasSeat(record);
  if (!own && !(offered && record.state === 'queued')) return null;
  if (!offered || entry === null) return record;
  const wanted = seatWanted(policy, record, entry);
  const themes = own ? [...new Set([...record.themes, ...wanted.themes])] : wanted.themes;
  return { ...wanted, themes };
}

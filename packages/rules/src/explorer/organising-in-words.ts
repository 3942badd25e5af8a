import type { PublishCommand, SeatAllocationCommand } from '../commands/command.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import type { Policy } from '../policy/policy.ts';
import {
  bypasses,
  complain,
  deadlineFor,
  demanded,
  eventIsOn,
  type InWords,
  liveEntryOf,
  objectionsTo,
  recordOf,
  type Situation,
  unopposed,
} from './in-words.ts';
import { type SeatedPerson, type Standing, seatedPeople } from './plain-reading.ts';

/* What organisers order: another revision of the event, the outcome of an allocation. */

/** Another revision: nobody loses a seat by it, except in a theme that is dropped. */
export function publish(
  { standing, revision }: Situation,
  command: PublishCommand,
  next: Policy,
): InWords {
  const { merge = [] } = command;
  const under: Standing = { ...standing, policy: next };
  const dropped = next.choices
    .flatMap((choice) => choice.dropped)
    .filter((theme) => standing.policy.choices.some(({ themes }) => themes.includes(theme)));
  const moved = (theme: string): string => merge.find(({ from }) => from === theme)?.to ?? theme;
  const mergedSeat = (seat: SeatedPerson): SeatedPerson => ({
    ...seat,
    themes: [...new Set(seat.themes.map(moved))],
  });
  const demand = merge.length === 0 ? null : demanded(under, (people) => people.map(mergedSeat));
  return {
    ...unopposed,
    against: [
      ...(command.revision > revision ? [] : [['revision.stale'] as const]),
      ...(demand === null || bypasses(command, 'quota') ? [] : objectionsTo(demand)),
    ],
    wrongAfter: (after) => [
      ...wrongSeats(standing, after, dropped, moved),
      ...after.entries
        .filter(({ state }) => state === 'open' || state === 'offered')
        .flatMap(({ id, wants, registrations }) => {
          const wanted = wants ?? registrations.flatMap((of) => recordOf(after, of)?.themes ?? []);
          return complain([
            !wanted.some((theme) => dropped.includes(theme)),
            `${id} waits for a theme that is dropped`,
          ]);
        }),
    ],
  };
}

/** The outcome of an allocation, all of it at once. */
export function seatAllocation(situation: Situation, command: SeatAllocationCommand): InWords {
  const { standing, allocated, decidedAt } = situation;
  const { policy } = standing;
  if (policy.themeChoice !== 'ranked') {
    return { ...unopposed, against: [...eventIsOn(standing), ['allocation.unavailable']] };
  }
  const assigned = new Map(
    command.assignment.map(({ registration, themes }) => [registration, themes]),
  );
  const demand = demanded(standing, (people) =>
    people.map((seat) => ({ ...seat, themes: assigned.get(seat.registration) ?? seat.themes })),
  );
  const early = decidedAt < (policy.ranking?.listsCloseAt ?? Number.POSITIVE_INFINITY);
  return {
    ...unopposed,
    against: [
      ...eventIsOn(standing),
      ...(early && !bypasses(command, 'window') ? [['allocation.early'] as const] : []),
      ...(allocated ? [['allocation.done'] as const] : []),
      ...(bypasses(command, 'quota') || allocated ? [] : objectionsTo(demand)),
    ],
    wrongAfter: (after) =>
      [...assigned].flatMap(([id, themes]) =>
        complain([
          recordOf(after, id)?.state === 'ended' ||
            recordOf(after, id)?.themes.join() === themes.join(),
          `${id} has ${themes.join()}`,
        ]),
      ),
  };
}

/** Whether somebody without a name had to have one by now. */
function deadlinePassed({ policy, at }: Standing, record: RegistrationRecord | undefined): boolean {
  if (record === undefined || record.named || policy.parties?.unnamed !== 'lapse') return false;
  return deadlineFor(policy, record, 'name') <= at;
}

function wrongSeats(
  before: Standing,
  after: Standing,
  dropped: readonly string[],
  moved: (theme: string) => string,
): readonly string[] {
  return seatedPeople(before).flatMap(({ registration }) => {
    const was = recordOf(before, registration);
    const is = recordOf(after, registration);
    const keeps = (was?.themes ?? []).map(moved).filter((theme) => !dropped.includes(theme));
    const stillSeated = seatedPeople(after).some((seat) => seat.registration === registration);
    const wants = liveEntryOf(before.entries, registration);
    const offeredDropped =
      was?.state === 'queued' &&
      wants !== undefined &&
      was.themes.some((theme) => dropped.includes(theme));
    const namesDue = deadlinePassed(after, was);
    if (offeredDropped || namesDue) return [];
    const lost = (was?.themes ?? []).map(moved).some((theme) => dropped.includes(theme));
    return complain(
      [stillSeated, `${registration} keeps the seat`],
      [is?.themes.join() === keeps.join(), `${registration} keeps ${keeps.join() || 'no theme'}`],
      [!lost || is?.choice === 'lost', `${registration} may choose again`],
    );
  });
}

import type { ChooseCommand, SwapCommand } from '../commands/command.ts';
import { chosenWell, quotaCodes } from './asking-in-words.ts';
import {
  bypasses,
  complain,
  type Demand,
  demanded,
  eventIsOn,
  type InWords,
  inTime,
  listIsOpen,
  liveEntryOf,
  type Objection,
  objectionsTo,
  onlyFor,
  recordOf,
  type Situation,
  seenVersion,
  standpointOf,
  unopposed,
} from './in-words.ts';
import { keepsPlaceOrNot, live, ownStand, sameSeat, seats } from './keeping-in-words.ts';
import { comparePlaces, type Reseating, type Stand } from './plain-line.ts';

/* Choosing themes, or a ranked list of them. */

/** Other themes. */
export function choose(situation: Situation, command: ChooseCommand): InWords {
  const { standing, allocated } = situation;
  const { policy } = standing;
  if (policy.ranking !== null && !allocated) return rank(situation, command);
  const { registration, themes } = command;
  return rechosen(situation, command, registration, themes, chosenWell(policy, themes));
}

/** One theme in the place of another. */
export function swap(situation: Situation, command: SwapCommand): InWords {
  const { standing, allocated } = situation;
  const { registration, from, to } = command;
  const has = recordOf(standing, registration)?.themes ?? [];
  const frozen = standing.policy.ranking !== null && !allocated;
  const themes = has.includes(from)
    ? has.map((theme) => (theme === from ? to : theme))
    : [...has, to];
  return rechosen(situation, command, registration, themes, [
    ...(frozen ? [['theme.ranked'] as const] : []),
    ...(has.includes(from) || has === undefined ? [] : [['theme.not-chosen'] as const]),
    ...(has.includes(from) ? chosenWell(standing.policy, themes) : []),
  ]);
}

function rank(situation: Situation, command: ChooseCommand): InWords {
  const { standing, receivedAt } = situation;
  const { policy } = standing;
  const { registration, themes, ranking } = command;
  const frozenAt = policy.ranking?.listsCloseAt ?? 0;
  const offered = policy.choices.flatMap((choice) => choice.themes);
  const { least = 0, most = 0 } = policy.ranking ?? {};
  const given = ranking?.length ?? 0;
  return {
    ...unopposed,
    against: [
      ...onlyFor(standing, registration, live),
      ...seenVersion(standing, command),
      ...(themes.length > 0 || ranking === undefined
        ? [['theme.ranked', 'ranking.count'] as const]
        : []),
      ...(ranking !== undefined && (given < least || given > most)
        ? [['ranking.count'] as const]
        : []),
      ...(ranking?.every((theme) => offered.includes(theme)) === false
        ? [['theme.unknown'] as const]
        : []),
      ...(receivedAt >= frozenAt && !bypasses(command, 'window')
        ? [['ranking.frozen'] as const]
        : []),
    ],
    wrongAfter: (after) =>
      complain(
        [recordOf(after, registration)?.ranking.join() === ranking?.join(), 'has the new list'],
        [sameSeat(standing, after, registration), 'a new list changes no seat'],
      ),
  };
}

function rechosen(
  situation: Situation,
  command: ChooseCommand | SwapCommand,
  registration: string,
  themes: readonly string[],
  unfit: readonly Objection[],
): InWords {
  const { standing, receivedAt } = situation;
  const record = recordOf(standing, registration);
  const standpoint = standpointOf(standing, registration);
  const hasSeat = seats.includes(standpoint);
  const lost = record?.choice === 'lost' && receivedAt < standing.policy.rechooseUntil;
  const stand: Stand = {
    ...ownStand(standing, registration),
    ...(lost && record !== undefined ? { place: { rank: 0, seq: record.chosenSeq } } : {}),
  };
  const reseat: Reseating = (people) =>
    people.map((seat) => (seat.registration === registration ? { ...seat, themes } : seat));
  const demand: Demand | null =
    hasSeat || standpoint === 'offered' ? demanded(standing, reseat, stand) : null;
  const full =
    demand === null || bypasses(command, 'quota') || unfit.length > 0 ? [] : objectionsTo(demand);
  const waits = full.length > 0 && command.elseWait === true && listIsOpen(standing);
  return {
    against: [
      ...onlyFor(standing, registration, live),
      ...seenVersion(standing, command),
      ...(lost ? [] : inTime(situation, command, 'choose')),
      ...eventIsOn(standing),
      ...unfit,
      ...(waits ? [] : full),
    ],
    beside:
      command.elseWait && !listIsOpen(standing) ? [...quotaCodes, 'waiting.closed'] : quotaCodes,
    demand: waits ? null : demand,
    wrongAfter: (after) => {
      const now = recordOf(after, registration);
      if (!waits || standpoint === 'offered') {
        return [
          ...complain([now?.themes.join() === themes.join(), `has ${themes.join()}`]),
          ...(standpoint === 'queued' && record !== undefined
            ? keepsPlaceOrNot(standing, after, record, { ...record, themes })
            : []),
        ];
      }
      const entry = liveEntryOf(after.entries, registration);
      const old = liveEntryOf(standing.entries, registration);
      // Who asks again for what they wait for already stands there, unless it is better now.
      if (old?.wants?.join() === themes.join() && (!lost || old.place.rank === 0)) {
        return complain([
          entry !== undefined && comparePlaces(entry.place, old.place) === 0,
          'stands where it stood for the same',
        ]);
      }
      return complain(
        [now?.themes.join() === record?.themes.join(), 'keeps what it has meanwhile'],
        [entry?.wants?.join() === themes.join(), 'waits for what it wants'],
        [
          entry?.place.rank === (lost ? 0 : 1),
          lost ? 'stands ahead of every entry' : 'stands among the others',
        ],
        [!lost || entry?.place.seq === record?.chosenSeq, 'stands by the lost claim'],
      );
    },
  };
}

import { availability } from '../availability.ts';
import type { Command } from '../commands/command.ts';
import { type Ledger, registrationOf } from '../ledger/ledger.ts';
import type { Crowd, Who } from './crowd.ts';
import { pick, randomFrom } from './random.ts';

/** A command that comes at an instant, in milliseconds since the epoch. */
export interface Arrival {
  readonly at: number;
  /** What is asked; or what somebody asks once they see how things stand, null for nothing. */
  readonly command: Command | ((ledger: Ledger) => Command | null);
}

/**
 * What a crowd asks, in the order of time: each person registers once, and some withdraw later.
 *
 * @param crowd - how many they are, when they come, what they like and what they put up with.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { arrivalsOf } from '@plenary/rules/simulate';
 *
 * const crowd = { people: 100, from: 0, until: 30_000, pace: 'rush', seed: 1 } as const;
 * const arrivals = arrivalsOf(crowd);
 * assert.equal(arrivals.length, 100);
 * assert(arrivals.filter(({ at }) => at < 1_000).length > 35);
 * assert.deepEqual(arrivals.map(({ at }) => at), arrivalsOf(crowd).map(({ at }) => at));
 * ```
 */
export function arrivalsOf(crowd: Crowd): readonly Arrival[] {
  const random = randomFrom(crowd.seed);
  const people = Array.from({ length: crowd.people }, (_, index) =>
    personOf(crowd, `${crowd.name ?? 'guest'}-${index + 1}`, random),
  );
  return people.flat().sort((one, other) => one.at - other.at);
}

/** What one person asks. Chance is asked for in one order whatever comes of it, so that one share can be changed alone. */
function personOf(crowd: Crowd, registration: string, random: () => number): readonly Arrival[] {
  const { from, until, pace, tastes = [], settles = 0, waits = 0, withdraws = 0 } = crowd;
  const at = instantOf(from, until, pace, random());
  const who = whoOf(crowd, random());
  const wishes = tastes.map((taste) => ({ taste, first: random(), second: random() }));
  const [willSettle, willWait] = [random() < settles, random() < waits];
  const [willWithdraw, later] = [random() < withdraws, random()];
  const asks = (ledger: Ledger): Command => ({
    type: 'register',
    registration,
    person: `person-${registration}`,
    ...who,
    themes: wishes.flatMap(({ taste, first, second }) => {
      const wanted = pick(taste, first);
      const other = willSettle ? otherWithRoom(ledger, at, who, taste, wanted, second) : null;
      return other ?? wanted ?? [];
    }),
    ...(willWait && { elseWait: true }),
  });
  const arrivals: Arrival[] = [{ at, command: asks }];
  if (willWithdraw) {
    arrivals.push({
      at: at + Math.floor(later * (until - at)),
      command: (ledger) => {
        const state = registrationOf(ledger, registration)?.state ?? 'ended';
        return state === 'ended' ? null : { type: 'withdraw', registration, by: 'attendee' };
      },
    });
  }
  return arrivals;
}

/** In a rush, the time until somebody comes is exponential with a twentieth of the whole as its mean, cut at the end. */
function instantOf(from: number, until: number, pace: Crowd['pace'], random: number): number {
  const mean = 1 / 20;
  const share = pace === 'even' ? random : -mean * Math.log(1 - random * (1 - Math.exp(-1 / mean)));
  return from + Math.min(Math.floor(share * (until - from)), Math.max(0, until - from - 1));
}

function whoOf({ who = [] }: Crowd, random: number): Who {
  const weights = Object.fromEntries(who.map(({ weight }, index) => [`${index}`, weight]));
  const { audience = null, affiliation = null } = who[Number(pick(weights, random) ?? -1)] ?? {};
  return { audience, affiliation };
}

/** Another theme with room, by the same taste; null where the wanted one has room, or no other has. */
function otherWithRoom(
  ledger: Ledger,
  at: number,
  who: Who,
  taste: Readonly<Record<string, number>>,
  wanted: string | null,
  random: number,
): string | null {
  const { themes } = availability(ledger.policy, ledger, at, who);
  const withRoom = new Set(
    themes.flatMap(({ theme, remaining }) => (remaining === 0 ? [] : [theme])),
  );
  if (wanted === null || withRoom.has(wanted)) return null;
  const others = Object.entries(taste).filter(([theme]) => withRoom.has(theme));
  return pick(Object.fromEntries(others), random);
}

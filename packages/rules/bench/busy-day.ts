import {
  applyAll,
  emptyLedger,
  type Fact,
  type Ledger,
  type Policy,
  type PolicySource,
  policyOf,
} from '../src/index.ts';

const themes = Array.from({ length: 10 }, (_, index) => `theme-${index + 1}`);
/** Themes in which every seat is taken, so that people wait for them. */
const fullThemes = 5;
const regions = ['region-1', 'region-2', 'region-3'];

const startsAt = 10_000_000_000;
/** An ordinary moment while registration is open. */
export const midway = 5_000_000_000;

/** What a measurement changes of the busy day. */
export interface BusyDay {
  readonly registrations: number;
  readonly waiting: number;
  /** Whether all who wait ask for the same; otherwise 200 of them are of 35 kinds. */
  readonly alike?: boolean;
  /** By how much the limits of full themes are raised above what is taken. */
  readonly raised?: number;
}

/** Twelve quotas: the day, teachers and ten themes; the day keeps seats for three regions. */
export function busyPolicy({ registrations, raised = 0 }: BusyDay): Policy {
  const full = Math.floor(registrations / themes.length) + raised;
  const source: PolicySource = {
    startsAt,
    sessions: [{ id: 'workshop', choosesTheme: true }],
    themes: themes.map((id, index) => ({ id, session: 'workshop', number: index + 1 })),
    audiences: [{ id: 'teachers' }, { id: 'leaders' }],
    directory: { entries: regions.map((id) => ({ id })), none: 'no region' },
    registration: {
      windows: [{ audience: null, opensAt: 0, closesAt: 9_000_000_000 }],
      withdrawUntil: startsAt,
      amendUntil: startsAt,
      chooseUntil: startsAt,
      undoFor: 1_000,
      themeChoice: 'first-come',
      waitingList: { promotion: 'automatic', offerFor: null, untilAt: startsAt },
      quotas: [
        { id: 'day', limit: registrations * 4, counts: { kind: 'event' } },
        {
          id: 'teachers',
          limit: registrations * 4,
          counts: { kind: 'audience', audience: 'teachers' },
        },
        ...themes.map((theme, index) => ({
          id: theme,
          limit: index < fullThemes ? full : registrations * 2,
          counts: { kind: 'theme' as const, theme },
        })),
      ],
      earmarks: regions.map((affiliation) => ({
        id: `guarantee-${affiliation}`,
        quota: 'day',
        for: { kind: 'affiliation' as const, affiliation },
        seats: 2,
        untilAt: 8_000_000_000,
      })),
    },
  };
  return policyOf(source);
}

/** Somebody who asks, told by number; seven out of eight are teachers. */
export function asker(index: number, theme: number): Asker {
  return {
    registration: `registration-${index}`,
    person: `person-${index}`,
    audience: index % 8 === 0 ? 'leaders' : 'teachers',
    affiliation: null,
    themes: [themes[theme % themes.length] ?? ''],
  };
}

interface Asker {
  readonly registration: string;
  readonly person: string;
  readonly audience: string;
  readonly affiliation: null;
  readonly themes: readonly string[];
}

/**
 * The facts of a day on which everybody has come and the full themes have a line: every other one in it
 * has no seat, the others have one in another theme and ask to be moved.
 */
function busyFacts({ registrations, waiting, alike = false }: BusyDay): readonly Fact[] {
  const seated = Array.from(
    { length: registrations },
    (_, index): Fact => ({ type: 'registered', at: index, ...asker(index, index) }),
  );
  const line = Array.from({ length: waiting }, (_, index): Fact => {
    const turn = Math.floor(index / 2);
    if (alike) {
      const person = { ...asker(registrations + index, 0), audience: 'teachers' };
      return { type: 'queued', at: midway - 1, ...person };
    }
    if (index % 2 === 0) {
      const person = asker(registrations + index, turn % fullThemes);
      return { type: 'queued', at: midway - 1, ...person };
    }
    const mover = moverOf(turn);
    const wants = asker(0, Math.floor(turn / fullThemes) % fullThemes).themes;
    return { type: 'entry-opened', at: midway - 1, registration: `registration-${mover}`, wants };
  });
  return [...seated, ...line];
}

/** Each mover is somebody else, with a seat in one of the themes that have room. */
function moverOf(turn: number): number {
  return Math.floor(turn / fullThemes) * themes.length + fullThemes + (turn % fullThemes);
}

/** The ledger of the busy day. */
export function busyLedger(day: BusyDay): Ledger {
  return applyAll(emptyLedger(busyPolicy(day)), busyFacts(day));
}

/** CPU time of this process in milliseconds, so that a busy machine does not count. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

import { demandOfEntry, seatChangesOf } from '../ledger/changes.ts';
import type { Entry } from '../ledger/entry.ts';
import { entryOf, type Ledger } from '../ledger/ledger.ts';
import type { OrderedKey } from '../ledger/ordered-map.ts';
import type { PolicyQuota } from '../policy/policy.ts';
import type { Reason, ThemeWithRoom } from '../reason.ts';
import { type Lack, seatsOpenTo, type Verdict, verdictOn } from '../seats/admission.ts';
import { demandOf, type SeatChange } from '../seats/demand.ts';
import { keptBy } from '../seats/quota-count.ts';
import type { Seat } from '../seats/seat.ts';
import { type Blocked, blockedBefore, passes } from './blocked.ts';
import { listIsOpen } from './promote.ts';
import { emptyLine, parted } from './waiting-line.ts';

/** A change of seats that is asked, and where it stands in the line. */
export interface Asked {
  /** The people whose seats change together. */
  readonly people: readonly SeatChange[];
  /** null: behind everybody who waits. */
  readonly place?: OrderedKey | null;
  /** The asker's own place on the list, which is not held against them. */
  readonly own?: Entry | null;
  /** Whether it could wait instead. */
  readonly mayWait?: boolean;
}

interface Question {
  readonly ledger: Ledger;
  readonly at: number;
  readonly blocked: Blocked;
}

/**
 * Why there is no room for a change of seats: a quota lacks seats, or the seats it has are for those
 * ahead. Empty where it is admitted.
 */
export function quotaReasons(ledger: Ledger, at: number, asked: Asked): readonly Reason[] {
  const { people, place = null, own = null, mayWait = false } = asked;
  const blocked = blockedBefore(withoutOwn(ledger, own), at, place);
  const question = { ledger, at, blocked };
  const verdict = verdictOf(question, people);
  if (passes(verdict, blocked)) return [];
  const waits = mayWait && listIsOpen(ledger.policy, at);
  const without = people.length > 1 ? { without: membersInTheWay(question, people) } : {};
  return [
    ...verdict.lacks.map((lack) => ({
      ...figuresOf(lack),
      ...remedies(question, people, lack.quota, waits),
      ...without,
    })),
    ...onlyBlocked(verdict, blocked).map((quota) => ({
      code: 'waiting.ahead' as const,
      ahead: blocked.get(quota) ?? 0,
      ...remedies(question, people, quota, waits),
      ...without,
    })),
  ].sort((one, other) => placeOf(ledger, one.quota) - placeOf(ledger, other.quota));
}

function verdictOf({ ledger, at }: Question, people: readonly SeatChange[]): Verdict {
  return verdictOn(demandOf(ledger.policy, people), ledger.occupancy, at);
}

function withoutOwn(ledger: Ledger, own: Entry | null): Ledger {
  if (own?.state !== 'open') return ledger;
  return { ...ledger, line: parted(ledger.line, own, demandOfEntry(ledger, own)) };
}

/** The quotas that have room which is others'. */
function onlyBlocked({ lacks, rises }: Verdict, blocked: Blocked): readonly PolicyQuota[] {
  return rises.filter((quota) => blocked.has(quota) && lacks.every((lack) => lack.quota !== quota));
}

function placeOf({ policy }: Ledger, id: string): number {
  return policy.quotas.findIndex((quota) => quota.id === id);
}

function figuresOf({
  quota,
  count,
  asked,
}: Lack): Omit<Extract<Reason, { code: 'quota.full' }>, 'theme' | 'withRoom' | 'wait'> {
  const { used, kept } = count;
  const earmarks = quota.earmarks.flatMap(({ id }, index) => {
    const own = keptBy(quota, count, index);
    return own === 0 ? [] : [{ earmark: id, kept: own }];
  });
  return { code: 'quota.full', quota: quota.id, limit: quota.limit, used, kept, earmarks, asked };
}

type Remedies = Pick<
  Extract<Reason, { code: 'quota.full' }>,
  'quota' | 'theme' | 'withRoom' | 'wait'
>;

function remedies(
  question: Question,
  people: readonly SeatChange[],
  quota: PolicyQuota,
  waits: boolean,
): Remedies {
  const theme = quota.counts.kind === 'theme' ? quota.counts.theme : null;
  const [only, ...others] = people;
  const alone = others.length === 0 ? only : undefined;
  return {
    quota: quota.id,
    theme,
    withRoom: alone === undefined || theme === null ? [] : themesWithRoom(question, alone, theme),
    wait: waits ? { ahead: question.blocked.get(quota) ?? 0 } : null,
  };
}

/** The members without any one of whom the others would be admitted. */
function membersInTheWay(question: Question, people: readonly SeatChange[]): readonly number[] {
  return people.flatMap((_, member) => {
    const others = people.toSpliced(member, 1);
    return passes(verdictOf(question, others), question.blocked) ? [member] : [];
  });
}

/**
 * The themes that could stand in the place of the one that is full. A full theme of another session
 * is not held against them, since the person will choose again there too.
 */
function themesWithRoom(
  question: Question,
  { before, after }: SeatChange,
  full: string,
): readonly ThemeWithRoom[] {
  const { ledger, at, blocked } = question;
  if (after === null || before?.themes.includes(full)) return [];
  const options = ledger.policy.choices.find(({ themes }) => themes.includes(full))?.themes ?? [];
  const elsewhere = ({ counts }: PolicyQuota): boolean =>
    counts.kind === 'theme' && !options.includes(counts.theme);
  return options
    .filter((theme) => theme !== full && !before?.themes.includes(theme))
    .flatMap((theme) => {
      const verdict = verdictOf(question, [{ before, after: withTheme(after, full, theme) }]);
      const stops = [...verdict.lacks.map(({ quota }) => quota), ...onlyBlocked(verdict, blocked)];
      if (!stops.every(elsewhere)) return [];
      const alone = { before, after: { ...after, themes: [theme] } };
      const remaining = seatsOpenTo(ledger.policy, ledger.occupancy, alone, at, blocked);
      return [{ theme, remaining }];
    });
}

function withTheme(seat: Seat, left: string, taken: string): Seat {
  return { ...seat, themes: seat.themes.map((theme) => (theme === left ? taken : theme)) };
}

/** Why there is no room for what an entry wants, whoever is ahead of it. */
export function quotaReasonsOfEntry(ledger: Ledger, at: number, id: string): readonly Reason[] {
  const entry = entryOf(ledger, id);
  if (entry === null) return [];
  const people = seatChangesOf(ledger, entry);
  return quotaReasons({ ...ledger, line: emptyLine }, at, { people });
}

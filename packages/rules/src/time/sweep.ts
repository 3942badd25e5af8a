import type { Fact } from '../fact.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareKeys } from '../ledger/ordered-map.ts';
import type { Timer } from '../ledger/timers.ts';
import type { Policy } from '../policy/policy.ts';
import { happen, listIsOpen, promote, type Swept } from '../waiting/promote.ts';
import { remindersOf } from './reminders.ts';

/**
 * Lets everything happen that falls due by an instant, in due order, each at its own instant and each
 * followed by one promotion (rule 1). At one instant lists close, then holds and offers end by id, then
 * earmarks end.
 */
export function sweep(ledger: Ledger, decidedAt: number): Swept {
  const swept: Swept = { ledger, facts: [] };
  let clock = ledger.at;
  for (;;) {
    const at = nextDue(swept.ledger, clock, decidedAt);
    if (at === null) break;
    closeList(swept, at);
    endTimers(swept, at);
    if (at > clock) remind(swept, at);
    clock = at;
    promote(swept, at, decidedAt);
  }
  settle(swept, decidedAt);
  return swept;
}

/** Lets happen what is over by now, whatever instants the rules name, and gives away what room there is. */
export function settle(swept: Swept, at: number): void {
  closeList(swept, at);
  endTimers(swept, at);
  promote(swept, at, at);
}

/** The next instant after the clock, and by the end, at which something falls due. */
function nextDue({ policy, timers }: Ledger, clock: number, end: number): number | null {
  const timer = timers.first()?.[0][0];
  let next = timer === undefined || timer > end ? null : Math.max(timer, clock);
  for (const at of dueInstants(policy)) {
    if (at > clock && at <= end && (next === null || at < next)) next = at;
  }
  return next;
}

/** The instants of the rules themselves at which something may happen. */
function dueInstants(policy: Policy): readonly number[] {
  const known = instants.get(policy);
  if (known !== undefined) return known;
  const found = [
    ...(policy.waitingList === null ? [] : [policy.waitingList.untilAt]),
    ...policy.quotas.flatMap(({ groups }) => groups.epochs.slice(1).map(({ from }) => from)),
    ...policy.remindAt,
    ...(policy.parties?.remindNamesAt ?? []),
  ].sort((one, other) => one - other);
  instants.set(policy, found);
  return found;
}

const instants = new WeakMap<Policy, readonly number[]>();

/** Who still waits when the list has closed gets nothing any more. */
function closeList(swept: Swept, at: number): void {
  const { line, policy } = swept.ledger;
  if (line.heads.size === 0 || listIsOpen(policy, at)) return;
  const open = [...line.kinds].flatMap(([, kind]) => [...kind.entries]);
  for (const [, entry] of open.sort(([one], [other]) => compareKeys(one, other))) {
    happen(swept, { type: 'entry-ended', at, entry, cause: 'closed' });
  }
}

function endTimers(swept: Swept, at: number): void {
  for (;;) {
    const first = swept.ledger.timers.first();
    if (first === undefined || first[0][0] > at) return;
    happen(swept, endOf(first[1], at));
  }
}

function endOf({ kind, id }: Timer, at: number): Fact {
  return kind === 'offer'
    ? { type: 'entry-ended', at, entry: id, cause: 'lapsed' }
    : { type: 'lapsed', at, registration: id };
}

function remind(swept: Swept, at: number): void {
  const { day, names } = remindersOf(swept.ledger);
  if (day.includes(at)) happen(swept, { type: 'reminder-due', at, about: 'day' });
  if (names.includes(at)) happen(swept, { type: 'reminder-due', at, about: 'names' });
}

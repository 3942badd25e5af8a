import type { Command } from '../commands/command.ts';
import { decide } from '../decide.ts';
import { applyAll } from '../ledger/apply.ts';
import { emptyLedger, type Ledger, liveEntryOf } from '../ledger/ledger.ts';
import { hasSeat } from '../ledger/registration-record.ts';
import type { Policy } from '../policy/policy.ts';
import type { ReasonCode } from '../reason.ts';
import { committedSeats } from '../seats/committed.ts';
import { countIn } from '../seats/occupancy.ts';
import { sweepUnder } from '../time/adopt.ts';
import { nextChange } from '../time/next-change.ts';
import type { Arrival } from './arrivals.ts';

/** How a simulation is measured. */
export interface SimulateOptions {
  /** The length of a bucket in milliseconds; more than 0. */
  readonly bucket: number;
  /** When the first bucket begins; by default with the first arrival. */
  readonly from?: number;
  /** Up to when buckets are told at least; by default until the last arrival. */
  readonly until?: number;
}

/** Seats of one quota that are left: max(0, limit − committed). */
export interface QuotaLeft {
  readonly quota: string;
  readonly left: number;
}

/** A stretch of time: what was asked in it, and what stood at its end. */
export interface SeriesBucket {
  readonly from: number;
  /** Exclusive. */
  readonly until: number;
  /** Commands that asked for a seat. */
  readonly asked: number;
  /** People with a seat at its end: held, confirmed or offered. */
  readonly seated: number;
  /** People who wait for a seat at its end. */
  readonly waiting: number;
  /** Commands that were refused, of whatever kind. */
  readonly refused: number;
  /** By code, the refusals that gave it as a reason; one may give several. */
  readonly reasons: Readonly<Partial<Record<ReasonCode, number>>>;
  /** At its end, in the event's order. */
  readonly quotas: readonly QuotaLeft[];
}

/** What a simulation gives: buckets without a gap, for a chart. */
export interface Series {
  readonly bucket: number;
  readonly buckets: readonly SeriesBucket[];
}

/**
 * How a day fills when these commands arrive: each is decided and applied, and every bucket of time tells
 * what was asked, who is seated, who waits, what was refused and why, and the seats that are left. The
 * same arrivals give the same series.
 *
 * @param policy - the event's rules.
 * @param arrivals - in the order of time; a list, or a generator of as many as one likes.
 * @param options - how long a bucket is, and when the first begins. A length that is not more than 0 is a
 * fault, with code `simulate.bucket`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { policyOf } from '@plenary/rules';
 * import { arrivalsOf, simulate } from '@plenary/rules/simulate';
 *
 * const policy = policyOf({ startsAt: 100_000, registration: {
 *   windows: [{ audience: null, opensAt: 0, closesAt: 90_000 }], themeChoice: 'none',
 *   withdrawUntil: 90_000, amendUntil: 90_000, chooseUntil: 90_000, undoFor: 60,
 *   quotas: [{ id: 'day', limit: 30, counts: { kind: 'event' } }], earmarks: [] } });
 * const arrivals = arrivalsOf({ people: 50, from: 0, until: 60_000, pace: 'rush', seed: 1 });
 * const { buckets } = simulate(policy, arrivals, { bucket: 30_000, from: 0 });
 * assert.equal(buckets.reduce((sum, { asked }) => sum + asked, 0), 50);
 * assert.equal(buckets.at(-1)?.seated, 30);
 * assert.deepEqual(buckets.at(-1)?.quotas, [{ quota: 'day', left: 0 }]);
 * ```
 */
export function simulate(
  policy: Policy,
  arrivals: Iterable<Arrival>,
  options: SimulateOptions,
): Series {
  const { bucket } = options;
  if (!(bucket > 0)) {
    const fault = new Error('A bucket of time is longer than nothing.');
    throw Object.assign(fault, { name: 'SimulateError', code: 'simulate.bucket' });
  }
  const buckets: SeriesBucket[] = [];
  const clock: Clock = { ledger: emptyLedger(policy), at: Number.NEGATIVE_INFINITY };
  let open: OpenBucket | null =
    options.from === undefined ? null : emptyBucket(options.from, bucket);
  for (const arrival of arrivals) {
    const at = Math.max(arrival.at, clock.at);
    open ??= emptyBucket(at, bucket);
    while (at >= open.until) {
      buckets.push(closed(clock, open));
      open = emptyBucket(open.until, bucket);
    }
    letPass(clock, at);
    decideOn(clock, arrival, open);
  }
  while (open !== null) {
    buckets.push(closed(clock, open));
    open = open.until < (options.until ?? open.until) ? emptyBucket(open.until, bucket) : null;
  }
  return { bucket, buckets };
}

/** What stands, and how late it is. */
interface Clock {
  ledger: Ledger;
  at: number;
}

/** Lets time pass up to an instant. What falls due is found out at once, as by a desk that is awake. */
function letPass(clock: Clock, until: number): void {
  const { policy } = clock.ledger;
  for (let next: number | null = clock.at; next !== null && next <= until; ) {
    clock.ledger = sweepUnder(policy, clock.ledger, next).ledger;
    next = nextChange(policy, clock.ledger, next);
  }
  clock.at = Math.max(clock.at, until);
}

/** What is counted while a bucket's time runs. */
interface OpenBucket {
  readonly from: number;
  readonly until: number;
  asked: number;
  refused: number;
  readonly reasons: Partial<Record<ReasonCode, number>>;
}

function emptyBucket(from: number, length: number): OpenBucket {
  return { from, until: from + length, asked: 0, refused: 0, reasons: {} };
}

const asksForSeat: readonly Command['type'][] = ['register', 'register-party', 'import'];

function decideOn(clock: Clock, { command }: Arrival, bucket: OpenBucket): void {
  const { ledger, at } = clock;
  const asked = typeof command === 'function' ? command(ledger) : command;
  if (asked === null) return;
  if (asksForSeat.includes(asked.type)) bucket.asked += 1;
  const decision = decide(ledger.policy, ledger, asked, { receivedAt: at, decidedAt: at });
  if (decision.ok) {
    clock.ledger = applyAll(ledger, decision.facts);
    return;
  }
  bucket.refused += 1;
  for (const code of new Set(decision.reasons.map((reason) => reason.code))) {
    bucket.reasons[code] = (bucket.reasons[code] ?? 0) + 1;
  }
}

/** The bucket with what stands at its end, just before the next one begins. */
function closed(clock: Clock, bucket: OpenBucket): SeriesBucket {
  const at = bucket.until - 1;
  letPass(clock, at);
  const { ledger } = clock;
  let [seated, waiting] = [0, 0];
  for (const [id, record] of ledger.registrations) {
    const queued = record.state === 'queued';
    const offered = queued && liveEntryOf(ledger, id)?.state === 'offered';
    if (hasSeat(record) || offered) seated += 1;
    else if (queued) waiting += 1;
  }
  const quotas = ledger.policy.quotas.map((quota) => {
    const left = quota.limit - committedSeats(countIn(quota, ledger.occupancy, at));
    return { quota: quota.id, left: Math.max(0, left) };
  });
  return { ...bucket, seated, waiting, quotas };
}

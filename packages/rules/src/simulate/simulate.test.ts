import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { applyAll } from '../ledger/apply.ts';
import { emptyLedger, usedOf } from '../ledger/ledger.ts';
import { guarantee, newcomer, offers, smallDay, waitingList } from '../testing/small-day.ts';
import { type Arrival, arrivalsOf } from './arrivals.ts';
import { simulate } from './simulate.ts';

const asks = (name: string, at: number, changes = {}): Arrival => ({
  at,
  command: newcomer(name, changes),
});
const leaves = (registration: string, at: number): Arrival => ({
  at,
  command: { type: 'withdraw', registration, by: 'organiser' },
});

describe('simulating a day', () => {
  it('tells in each bucket what was asked in it and what stands at its end', () => {
    const policy = smallDay({ seats: 2, waitingList });
    const series = simulate(
      policy,
      [
        asks('ann', 2_000),
        asks('bob', 2_050),
        asks('cas', 2_100),
        asks('dan', 2_150, { elseWait: true }),
        leaves('ann', 2_250),
      ],
      { bucket: 100 },
    );

    expect(series.buckets).toEqual([
      {
        ...{ from: 2_000, until: 2_100, asked: 2, seated: 2, waiting: 0, refused: 0 },
        reasons: {},
        quotas: [{ quota: 'day', left: 0 }],
      },
      {
        ...{ from: 2_100, until: 2_200, asked: 2, seated: 2, waiting: 1, refused: 1 },
        reasons: { 'quota.full': 1 },
        quotas: [{ quota: 'day', left: 0 }],
      },
      {
        ...{ from: 2_200, until: 2_300, asked: 0, seated: 2, waiting: 0, refused: 0 },
        reasons: {},
        quotas: [{ quota: 'day', left: 0 }],
      },
    ]);
  });

  it('tells of quiet time too, from when and until when it is asked', () => {
    const { buckets } = simulate(smallDay({ seats: 1 }), [asks('ann', 2_500)], {
      ...{ bucket: 500, from: 1_000, until: 4_000 },
    });

    expect(buckets.map(({ from }) => from)).toEqual([1_000, 1_500, 2_000, 2_500, 3_000, 3_500]);
    expect(buckets.map(({ seated }) => seated)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('is empty where nobody comes, and no time is asked for', () => {
    expect(simulate(smallDay(), [], { bucket: 100 }).buckets).toEqual([]);
  });

  it('lets happen what time alone brings: holds run out, offers lapse, earmarks end', () => {
    const policy = smallDay({
      seats: 2,
      waitingList: offers,
      earmarks: [guarantee('a', 1, 4_000)],
    });
    const { buckets } = simulate(
      policy,
      [
        asks('ann', 2_000),
        asks('bob', 2_100, { elseWait: true }),
        { at: 2_200, command: { type: 'withdraw', registration: 'ann', by: 'attendee' } },
      ],
      { bucket: 500, from: 2_000, until: 5_000 },
    );

    // Ann's seat is held until 2 700, then offered to Bob for a second; he does not take it.
    expect(buckets.map(({ seated }) => seated)).toEqual([1, 1, 1, 0, 0, 0]);
    expect(buckets.map(({ waiting }) => waiting)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(buckets.map(({ quotas }) => quotas[0]?.left)).toEqual([0, 0, 0, 1, 2, 2]);
  });

  it('counts every reason of a refusal, each once', () => {
    const policy = smallDay({ seats: 0, themes: { t1: 0 } });
    const [bucket] = simulate(policy, [asks('ann', 500, { themes: ['t1'] })], {
      bucket: 100,
    }).buckets;

    expect(bucket).toMatchObject({ asked: 1, refused: 1 });
    expect(bucket?.reasons).toEqual({ 'window.not-open': 1, 'quota.full': 1 });
  });

  it('takes a generator, and lets people look before they ask', () => {
    function* alternately(): Generator<Arrival> {
      for (let index = 0; index < 6; index += 1) {
        yield {
          at: 2_000 + index,
          command: (ledger) =>
            usedOf(ledger, 'day') % 2 === 0 || index % 2 === 0 ? newcomer(`g${index}`) : null,
        };
      }
    }
    const [bucket] = simulate(smallDay({ seats: 9 }), alternately(), { bucket: 100 }).buckets;

    expect(bucket).toMatchObject({ asked: 5, seated: 5 });
  });

  it('does not take a bucket that lasts no time', () => {
    for (const bucket of [0, -1, Number.NaN]) {
      expect(() => simulate(smallDay(), [], { bucket })).toThrow(
        expect.objectContaining({ code: 'simulate.bucket' }),
      );
    }
  });

  it('gives the same series for the same seed, which ends as deciding one after another does', () => {
    const policy = smallDay({ seats: 20, waitingList, themes: { t1: 5, t2: 10, t3: 10 } });
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('rush' as const, 'even' as const), (seed, pace) => {
        const crowd = { people: 40, from: 1_000, until: 9_000, pace, seed, withdraws: 0.2 };
        const arrivals = arrivalsOf({
          ...{ ...crowd, waits: 0.5, settles: 0.5 },
          tastes: [{ t1: 3, t2: 1, t3: 1 }],
        });
        const series = simulate(policy, arrivals, { bucket: 1_000, from: 1_000 });
        expect(simulate(policy, arrivals, { bucket: 1_000, from: 1_000 })).toEqual(series);

        let ledger = emptyLedger(policy);
        for (const { at, command } of arrivals) {
          const asked = typeof command === 'function' ? command(ledger) : command;
          if (asked === null) continue;
          const decision = decide(policy, ledger, asked, { receivedAt: at, decidedAt: at });
          if (decision.ok) ledger = applyAll(ledger, decision.facts);
        }
        const asked = series.buckets.reduce((sum, bucket) => sum + bucket.asked, 0);
        expect(asked).toBe(40);
        const left = series.buckets.at(-1)?.quotas[0]?.left ?? 0;
        expect(left).toBeGreaterThanOrEqual(20 - usedOf(ledger, 'day'));
      }),
      { numRuns: 30 },
    );
  });
});

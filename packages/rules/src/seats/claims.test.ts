import type { CompiledQuota, QuotaScope } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { afterAll, carryOut, newcomer, smallDay } from '../testing/small-day.ts';
import { claimsOf } from './claims.ts';

const quota = (id: string, counts: QuotaScope): CompiledQuota => ({ id, limit: 9, counts });

describe('the claims of a registration', () => {
  const policy = smallDay({
    seats: 9,
    themes: { t1: 9, t2: 9 },
    quotas: [
      quota('teachers', { kind: 'audience', audience: 'teachers' }),
      quota('leaders', { kind: 'audience', audience: 'leaders' }),
      quota('region-a', { kind: 'affiliation', affiliation: 'a' }),
      quota('region-b', { kind: 'affiliation', affiliation: 'b' }),
      quota('hall', { kind: 'event' }),
    ],
  });
  const ann = newcomer('ann', { audience: 'teachers', affiliation: 'b', themes: ['t2'] });

  const claimsAfter = (ledger: ReturnType<typeof afterAll>): readonly string[] =>
    claimsOf(policy, ledger, 'ann');

  it('are one in every quota that counts the person', () => {
    const ledger = afterAll(policy, [ann]);
    expect(claimsAfter(ledger)).toEqual(['day', 't2', 'teachers', 'region-b', 'hall']);
  });

  it('stay while a withdrawal can be undone', () => {
    const withdrawn = { type: 'withdraw', registration: 'ann', by: 'attendee' } as const;
    const ledger = carryOut(afterAll(policy, [ann]), withdrawn);
    expect(claimsAfter(ledger)).toHaveLength(5);
  });

  it('are none once it has ended', () => {
    const withdrawn = { type: 'withdraw', registration: 'ann', by: 'organiser' } as const;
    expect(claimsAfter(carryOut(afterAll(policy, [ann]), withdrawn))).toEqual([]);
  });
});

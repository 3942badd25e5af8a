import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { whatIf } from '../explain/what-if.ts';
import { applyAll } from '../ledger/apply.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  factsOf,
  midway,
  newcomer,
  smallDay,
  standings,
  waitingList,
} from '../testing/small-day.ts';

const waits = (name: string) => newcomer(name, { elseWait: true });
const ask = (policy: Policy, ledger: Ledger, name: string, at: number) =>
  decide(policy, ledger, newcomer(name), { receivedAt: at, decidedAt: at });

describe('a ledger whose rules were published and that still names the old ones', () => {
  const one = smallDay({ seats: 1, waitingList });
  const none = smallDay({ seats: 0, waitingList });
  const published = { type: 'published', at: midway, revision: 1, actor: 'organiser' } as const;
  const kept = applyAll(afterAll(one, [newcomer('ann'), waits('ben')]), [published]);

  it('is judged by the new ones: nobody is let in above the lowered limit', () => {
    const without = carryOut(kept, { type: 'leave', registration: 'ben', by: 'organiser' });
    const freed = applyAll(without, [
      { type: 'withdrawn', at: midway, registration: 'ann', by: 'organiser', heldUntil: null },
    ]);
    expect(codesOf(ask(none, freed, 'cas', midway + 1))).toEqual(['quota.full']);
    const waiting = applyAll(kept, [
      { type: 'withdrawn', at: midway, registration: 'ann', by: 'organiser', heldUntil: null },
    ]);
    const facts = factsOf(decide(none, waiting, waits('cas'), at(midway + 1)));
    expect(facts.map(({ type }) => type)).toEqual(['queued']);
    expect(standings(applyAll(waiting, facts), 'ben', 'cas')).toEqual(['queued', 'queued']);
  });

  it('keeps people on a list that was prolonged', () => {
    const short = smallDay({ seats: 1, waitingList: { ...waitingList, untilAt: midway + 10 } });
    const ledger = applyAll(afterAll(short, [newcomer('ann'), waits('ben')]), [published]);
    expect(factsOf(ask(one, ledger, 'cas', midway + 20))).toEqual([]);
    const facts = factsOf(decide(one, ledger, waits('cas'), at(midway + 20)));
    expect(facts.map(({ type }) => type)).toEqual(['queued']);
  });
});

describe('rules that name instants which have passed', () => {
  it('do nothing as of then: what if and publishing say the same', () => {
    const day = smallDay({ seats: 1, waitingList });
    const ledger = afterAll(day, [newcomer('ann'), waits('ben')]);
    const now = midway + 100;
    const list = { ...waitingList, untilAt: midway + 50 };
    const revised = smallDay({ seats: 2, waitingList: list, remindAt: [midway + 20] });
    const command = { type: 'publish', revision: 1, actor: 'organiser' } as const;
    const [first, ...facts] = factsOf(decide(revised, ledger, command, at(now)));
    expect(first?.type).toBe('published');
    expect(facts).toEqual([{ type: 'entry-ended', at: now, entry: 'ben', cause: 'closed' }]);
    expect(whatIf(revised, ledger, now).facts).toEqual(facts);
  });
});

function at(instant: number): { receivedAt: number; decidedAt: number } {
  return { receivedAt: instant, decidedAt: instant };
}

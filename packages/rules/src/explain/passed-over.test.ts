import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../ledger/apply.ts';
import { emptyLedger } from '../ledger/ledger.ts';
import { anySteps, happen } from '../testing/arbitrary-day.ts';
import { anyWaitingPolicy } from '../testing/arbitrary-policy.ts';
import {
  afterAll,
  decideAt,
  factsOf,
  midway,
  newcomer,
  smallDay,
  waitingList,
} from '../testing/small-day.ts';
import { passedOver } from './passed-over.ts';

const policy = smallDay({ waitingList, seats: 2, themes: { t1: 1, t2: 1, t3: 0 } });
const waits = (name: string, theme: string) => newcomer(name, { themes: [theme], elseWait: true });

describe('who was passed over', () => {
  it('is told of a grant, in the order of the line, with what each lacks', () => {
    const before = afterAll(policy, [
      newcomer('ann', { themes: ['t1'] }),
      newcomer('bob', { themes: ['t2'] }),
      waits('cas', 't3'),
      waits('dan', 't1'),
      waits('eve', 't2'),
      waits('fay', 't2'),
    ]);
    const freed = decideAt(before, { type: 'withdraw', registration: 'bob', by: 'organiser' });
    const [withdrawn, granted] = factsOf(freed);

    expect(granted).toMatchObject({ type: 'granted', entry: 'eve' });
    const then = withdrawn === undefined ? before : apply(before, withdrawn);
    expect(passedOver(then, 'eve', midway)).toEqual([
      { entry: 'cas', lacks: ['t3'] },
      { entry: 'dan', lacks: ['t1'] },
    ]);
  });

  it('is nobody where there is no such entry', () => {
    expect(passedOver(emptyLedger(policy), 'ann', midway)).toEqual([]);
  });

  it('always lacks something that the one who is granted takes nothing of', () => {
    fc.assert(
      fc.property(anyWaitingPolicy, anySteps, (rules, steps) => {
        for (const { before, facts, command } of happen(rules, steps)) {
          let ledger = before;
          for (const fact of facts) {
            const byTurn = fact.type === 'granted' && fact.override === undefined;
            if (byTurn && command.type !== 'accept') {
              for (const { lacks } of passedOver(ledger, fact.entry, fact.at)) {
                expect(lacks.length).toBeGreaterThan(0);
              }
            }
            ledger = apply(ledger, fact);
          }
        }
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { emptyLedger } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  decideAt,
  newcomer,
  reasonsOf,
  smallDay,
} from '../testing/small-day.ts';

const listsCloseAt = 8_000;
const ranked = smallDay({
  themes: { wood: 5, stone: 5 },
  themeChoice: 'ranked',
  ranking: { listsCloseAt, least: 2, most: 2 },
});
const ann = newcomer('ann', { ranking: ['wood', 'stone'] });
const allocate = {
  type: 'seat-allocation',
  assignment: [{ registration: 'ann', themes: ['wood'] }],
  actor: 'organiser',
} as const;

it('takes no list that ranks too few themes', () => {
  const asked = newcomer('ann', { ranking: ['wood'] });
  expect(reasonsOf(decideAt(emptyLedger(ranked), asked))).toEqual([
    { code: 'ranking.count', least: 2, most: 2, given: 1 },
  ]);
});

it('changes no list at the instant at which lists close', () => {
  const other = {
    type: 'choose',
    registration: 'ann',
    version: 1,
    themes: [],
    ranking: ['stone', 'wood'],
  } as const;
  const ledger = afterAll(ranked, [ann]);
  expect(decideAt(ledger, other, listsCloseAt - 1).ok).toBe(true);
  expect(reasonsOf(decideAt(ledger, other, listsCloseAt))).toEqual([
    { code: 'ranking.frozen', frozenAt: listsCloseAt },
  ]);
});

it('allocates no lists that can still change', () => {
  expect(reasonsOf(decideAt(afterAll(ranked, [ann]), allocate, listsCloseAt - 1))).toEqual([
    { code: 'allocation.early', listsCloseAt },
  ]);
});

it('allocates the lists once', () => {
  const ledger = carryOut(afterAll(ranked, [ann]), allocate, listsCloseAt);
  expect(reasonsOf(decideAt(ledger, allocate, listsCloseAt))).toEqual([
    { code: 'allocation.done' },
  ]);
});

it('allocates nothing where nothing is ranked', () => {
  const chosen = afterAll(smallDay({ themes: { wood: 5 } }), [
    newcomer('ann', { themes: ['wood'] }),
  ]);
  expect(reasonsOf(decideAt(chosen, allocate, listsCloseAt))).toEqual([
    { code: 'allocation.unavailable' },
  ]);
});

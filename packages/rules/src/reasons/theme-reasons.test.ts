import { expect, it } from 'vitest';
import { emptyLedger } from '../ledger/ledger.ts';
import { afterAll, decideAt, newcomer, reasonsOf, smallDay } from '../testing/small-day.ts';

const crafts = smallDay({ themes: { wood: 5, stone: 5 } });

/** Two sessions at the same time, each with one theme that need not be chosen. */
const atOnce = smallDay({
  source: {
    sessions: [
      { id: 'workshop', choosesTheme: true, startsAt: 10_000, endsAt: 11_000 },
      { id: 'walk', choosesTheme: true, startsAt: 10_500, endsAt: 11_500 },
    ],
    themes: [
      { id: 'wood', session: 'workshop', number: 1 },
      { id: 'forest', session: 'walk', number: 2 },
    ],
  },
});

const ranked = smallDay({
  themes: { wood: 5, stone: 5 },
  themeChoice: 'ranked',
  ranking: { listsCloseAt: 8_000, least: 1, most: 2 },
});

it('admits nobody without a theme where one has to be chosen', () => {
  expect(reasonsOf(decideAt(emptyLedger(crafts), newcomer('ann')))).toEqual([
    { code: 'theme.required', session: 'workshop' },
  ]);
});

it('admits nobody to a theme that there is not', () => {
  const asked = newcomer('ann', { themes: ['glass'] });
  expect(reasonsOf(decideAt(emptyLedger(crafts), asked))).toContainEqual({
    code: 'theme.unknown',
    theme: 'glass',
  });
});

it('admits nobody to a theme that was dropped', () => {
  const themes = [
    { id: 'wood', session: 'workshop', number: 1 },
    { id: 'glass', session: 'workshop', number: 2, state: 'dropped' },
  ];
  const asked = newcomer('ann', { themes: ['glass'] });
  expect(reasonsOf(decideAt(emptyLedger(smallDay({ source: { themes } })), asked))).toContainEqual({
    code: 'theme.dropped',
    theme: 'glass',
  });
});

it('admits nobody to two themes of one session', () => {
  const asked = newcomer('ann', { themes: ['wood', 'stone'] });
  expect(reasonsOf(decideAt(emptyLedger(crafts), asked))).toEqual([
    { code: 'theme.too-many', session: 'workshop' },
  ]);
});

it('admits nobody to two themes at the same time', () => {
  const asked = newcomer('ann', { themes: ['wood', 'forest'] });
  expect(reasonsOf(decideAt(emptyLedger(atOnce), asked))).toEqual([
    { code: 'theme.overlap', theme: 'wood', other: 'forest' },
  ]);
});

it('exchanges no theme that somebody does not have', () => {
  const ledger = afterAll(crafts, [newcomer('ann', { themes: ['wood'] })]);
  const swap = {
    type: 'swap',
    registration: 'ann',
    version: 1,
    from: 'stone',
    to: 'wood',
  } as const;
  expect(reasonsOf(decideAt(ledger, swap))).toEqual([{ code: 'theme.not-chosen', theme: 'stone' }]);
});

it('lets nobody choose a theme before the ranked lists are allocated', () => {
  const asked = newcomer('ann', { themes: ['wood'], ranking: ['wood'] });
  expect(reasonsOf(decideAt(emptyLedger(ranked), asked))).toEqual([{ code: 'theme.ranked' }]);
});

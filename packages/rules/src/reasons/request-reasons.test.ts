import { expect, it } from 'vitest';
import type { Command } from '../commands/command.ts';
import { emptyLedger } from '../ledger/ledger.ts';
import { afterAll, decideAt, newcomer, reasonsOf, smallDay } from '../testing/small-day.ts';

it('changes nothing for somebody who saw an older version', () => {
  const change = {
    type: 'amend',
    registration: 'ann',
    version: 1,
    audience: 'teachers',
    affiliation: null,
  } as const;
  const ledger = afterAll(smallDay(), [newcomer('ann'), change]);
  expect(reasonsOf(decideAt(ledger, change))).toEqual([
    { code: 'version.stale', seen: 1, current: 2 },
  ]);
});

it('publishes no revision twice', () => {
  const publish = { type: 'publish', revision: 2, actor: 'organiser' } as const;
  expect(reasonsOf(decideAt(afterAll(smallDay(), [publish]), publish))).toEqual([
    { code: 'revision.stale', revision: 2, current: 2 },
  ]);
});

it('takes no command without its parts, and points at each', () => {
  // As it comes from elsewhere, which no type has judged.
  const strange = JSON.parse('{ "type": "undo" }') as Command;
  expect(reasonsOf(decideAt(emptyLedger(smallDay()), strange))).toEqual([
    { code: 'command.malformed', path: '/registration' },
  ]);
});

import { describe, expect, it } from 'vitest';
import { entryOf, type Ledger, registrationOf, usedOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  factsOf,
  newcomer,
  override,
  reasonsOf,
  type SmallDay,
  smallDay,
  standings,
  waitingList,
} from '../testing/small-day.ts';
import type { Command } from './command.ts';

const listsCloseAt = 6_000;
const ranked: SmallDay = {
  ...{ seats: 4, themes: { t1: 1, t2: 2, t3: 2 }, themeChoice: 'ranked' },
  ranking: { listsCloseAt, least: 2, most: 3 },
};
const ranks = (name: string, ...ranking: readonly string[]) => newcomer(name, { ranking });
const choose = (
  registration: string,
  themes: readonly string[],
  ranking: readonly string[] = [],
): Command => ({
  ...{ type: 'choose', registration, version: 1, themes, ranking },
});

function seats(assignment: Readonly<Record<string, string>>, changes: object = {}): Command {
  return {
    ...{ type: 'seat-allocation', actor: 'organiser' },
    assignment: Object.entries(assignment).map(([registration, theme]) => ({
      registration,
      themes: theme === '' ? [] : [theme],
    })),
    ...changes,
  };
}

function themesIn(ledger: Ledger, ...names: readonly string[]): readonly string[] {
  return names.map((name) => registrationOf(ledger, name)?.themes.join() ?? 'absent');
}

describe('while themes are ranked', () => {
  const ledger = afterAll(smallDay(ranked), [ranks('ann', 't1', 't2'), ranks('ben', 't1', 't3')]);

  it('everything but the theme is claimed', () => {
    expect(registrationOf(ledger, 'ann')).toMatchObject({
      ...{ state: 'confirmed', themes: [], ranking: ['t1', 't2'], choice: 'pending' },
    });
    expect(['day', 't1', 't2'].map((quota) => usedOf(ledger, quota))).toEqual([2, 0, 0]);
  });

  it('a list names as many themes as the policy says, none twice, and no theme is chosen', () => {
    const asked = (...ranking: readonly string[]) =>
      codesOf(decideAt(ledger, ranks('cas', ...ranking)));
    expect(asked('t1')).toEqual(['ranking.count']);
    expect(asked('t1', 't1')).toEqual(['ranking.count']);
    expect(asked('t1', 't9')).toEqual(['theme.unknown']);
    expect(
      codesOf(decideAt(ledger, newcomer('cas', { themes: ['t1'], ranking: ['t1', 't2'] }))),
    ).toEqual(['theme.ranked']);
  });

  it('a list can be changed until lists close, by when it was received', () => {
    const changed = carryOut(ledger, choose('ann', [], ['t3', 't2']), listsCloseAt - 1);
    expect(registrationOf(changed, 'ann')).toMatchObject({
      ranking: ['t3', 't2'],
      choice: 'pending',
    });
    expect(codesOf(decideAt(ledger, choose('ann', [], ['t3', 't2']), listsCloseAt))).toEqual([
      'ranking.frozen',
    ]);
  });
});

describe('an allocation', () => {
  const ledger = afterAll(smallDay(ranked), [
    ...[ranks('ann', 't1', 't2'), ranks('ben', 't1', 't3'), ranks('cas', 't1', 't2')],
  ]);

  it('seats everybody in it at once', () => {
    const seated = carryOut(ledger, seats({ ann: 't1', ben: 't3', cas: 't2' }), listsCloseAt);
    expect(themesIn(seated, 'ann', 'ben', 'cas')).toEqual(['t1', 't3', 't2']);
    expect(registrationOf(seated, 'ann')?.choice).toBe('made');
  });

  it('is refused whole where one theme is given to too many', () => {
    const decision = decideAt(ledger, seats({ ann: 't1', ben: 't1', cas: 't2' }), listsCloseAt);
    expect(reasonsOf(decision)).toMatchObject([{ code: 'quota.full', quota: 't1', asked: 2 }]);
    const forced = seats({ ann: 't1', ben: 't1' }, { override: override('quota') });
    expect(usedOf(carryOut(ledger, forced, listsCloseAt), 't1')).toBe(2);
  });

  it('gives who was left out the best of their list that is left, in the order of asking', () => {
    const seated = carryOut(ledger, seats({ ben: 't1' }), listsCloseAt);
    expect(themesIn(seated, 'ann', 'ben', 'cas')).toEqual(['t2', 't1', 't2']);
  });

  it('may give somebody nothing, who keeps the day', () => {
    const seated = carryOut(ledger, seats({ ann: '', ben: 't3', cas: 't2' }), listsCloseAt);
    expect(registrationOf(seated, 'ann')).toMatchObject({ state: 'confirmed', themes: [] });
  });

  it('comes after lists have closed, and once', () => {
    const all = seats({ ann: 't1', ben: 't3', cas: 't2' });
    expect(codesOf(decideAt(ledger, all, listsCloseAt - 1))).toEqual(['allocation.early']);
    const seated = carryOut(ledger, all, listsCloseAt);
    expect(codesOf(decideAt(seated, all, listsCloseAt))).toEqual(['allocation.done']);
  });

  it('names who cannot be seated by row', () => {
    const wrong = seats({ ann: 't9', zoe: 't1' });
    expect(reasonsOf(decideAt(ledger, wrong, listsCloseAt))).toMatchObject([
      { code: 'party.member', member: 0, reasons: [{ code: 'theme.unknown' }, {}] },
      { code: 'party.member', member: 1, reasons: [{ code: 'registration.unknown' }] },
    ]);
    const twice: Command = {
      ...{ type: 'seat-allocation', actor: 'o' },
      assignment: ['t1', 't2'].map((theme) => ({ registration: 'ann', themes: [theme] })),
    };
    expect(reasonsOf(decideAt(ledger, twice, listsCloseAt))).toMatchObject([
      { code: 'party.member', member: 1, reasons: [{ code: 'registration.exists' }] },
    ]);
  });

  it('is nothing where themes are not ranked', () => {
    const day = afterAll(smallDay({ themes: { t1: 1 } }), []);
    expect(codesOf(decideAt(day, seats({})))).toEqual(['allocation.unavailable']);
  });
});

describe('after the allocation', () => {
  const day = smallDay({ ...ranked, waitingList });
  const seated = carryOut(
    afterAll(day, [ranks('ann', 't1', 't2'), ranks('ben', 't2', 't3')]),
    seats({ ann: 't1', ben: 't2' }),
    listsCloseAt,
  );

  it('who comes gets the best of their list with room, and displaces nobody', () => {
    const later = carryOut(seated, ranks('cas', 't1', 't2'), listsCloseAt);
    expect(themesIn(later, 'ann', 'ben', 'cas')).toEqual(['t1', 't2', 't2']);
    const last = carryOut(later, ranks('dee', 't1', 't2', 't3'), listsCloseAt);
    expect(themesIn(last, 'ann', 'ben', 'cas', 'dee')).toEqual(['t1', 't2', 't2', 't3']);
  });

  it('themes are chosen as they come, also by name', () => {
    const later = carryOut(seated, newcomer('cas', { themes: ['t3'] }), listsCloseAt);
    expect(themesIn(later, 'cas')).toEqual(['t3']);
    const moved: Command = { type: 'choose', registration: 'ben', version: 2, themes: ['t3'] };
    expect(themesIn(carryOut(seated, moved, listsCloseAt), 'ben')).toEqual(['t3']);
  });

  it('who finds the day full waits for it', () => {
    const two = smallDay({ ...ranked, seats: 2, waitingList });
    const full = carryOut(
      afterAll(two, [ranks('ann', 't1', 't2'), ranks('ben', 't2', 't3')]),
      seats({ ann: 't1', ben: 't2' }),
      listsCloseAt,
    );
    const waiting = carryOut(full, { ...ranks('cas', 't3', 't2'), elseWait: true }, listsCloseAt);
    expect(standings(waiting, 'cas')).toEqual(['queued']);
    expect(entryOf(waiting, 'cas')?.state).toBe('open');
    const going: Command = { type: 'withdraw', registration: 'ann', by: 'organiser' };
    const free = carryOut(waiting, going, listsCloseAt);
    expect([standings(free, 'cas')[0], themesIn(free, 'cas')[0]]).toEqual(['confirmed', 't3']);
    expect(factsOf(decideAt(waiting, going, listsCloseAt)).map(({ type }) => type)).toEqual([
      ...['withdrawn', 'granted'],
    ]);
  });
});

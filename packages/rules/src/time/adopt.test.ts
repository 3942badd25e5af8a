import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/command.ts';
import { decide } from '../decide.ts';
import { entriesOf, entryOf, type Ledger, registrationOf, usedOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  closesAt,
  codesOf,
  decideAt,
  guarantee,
  midway,
  newcomer,
  override,
  publish,
  type SmallDay,
  smallDay,
  standings,
  waitingList,
} from '../testing/small-day.ts';

const themes = { t1: 2, t2: 1, t3: 1 };
const day: SmallDay = { themes, waitingList };
const in1 = newcomer('ann', { themes: ['t1'] });
const in2 = newcomer('ben', { themes: ['t2'] });
const waitsFor2 = newcomer('cas', { themes: ['t2'], elseWait: true });
const withdraw = (registration: string): Command => ({
  ...{ type: 'withdraw', registration, by: 'organiser' },
});

function factsOnPublishing(
  ledger: Ledger,
  changes: SmallDay,
  command: Partial<Command> = {},
): readonly unknown[] {
  const asked = { type: 'publish', revision: 1, actor: 'organiser', ...command } as Command;
  const instants = { receivedAt: midway, decidedAt: midway };
  const decision = decide(smallDay(changes), ledger, asked, instants);
  return decision.ok ? decision.facts : decision.reasons;
}

describe('a theme that is dropped', () => {
  const ledger = afterAll(smallDay(day), [in1, in2, waitsFor2]);
  const dropped = { ...day, dropped: ['t2'] };

  it('is lost to those who have it, who keep the day, and ends the entries that want it', () => {
    expect(factsOnPublishing(ledger, dropped)).toMatchObject([
      { type: 'published', revision: 1 },
      { type: 'entry-ended', entry: 'cas', cause: 'theme-dropped' },
      { type: 'theme-lost', registration: 'ben', themes: ['t2'] },
    ]);
    const after = publish(ledger, smallDay(dropped));
    expect(standings(after, 'ann', 'ben', 'cas')).toEqual([
      ...['confirmed', 'confirmed', 'ended: lapsed'],
    ]);
    expect(registrationOf(after, 'ben')).toMatchObject({ themes: [], choice: 'lost' });
  });

  it('is also lost when the rules are new to the ledger and nobody published them', () => {
    const instants = { receivedAt: midway, decidedAt: midway };
    const decision = decide(
      smallDay(dropped),
      ledger,
      newcomer('dee', { themes: ['t1'] }),
      instants,
    );
    expect(decision.ok && decision.facts.map(({ type }) => type)).toEqual([
      ...['entry-ended', 'theme-lost', 'registered'],
    ]);
  });

  it('lets its people choose ahead of everybody, in the order in which they had it', () => {
    const both = afterAll(smallDay({ ...day, themes: { t1: 2, t2: 2, t3: 1 } }), [
      ...[in2, newcomer('dee', { themes: ['t2'] }), newcomer('eva', { themes: ['t3'] })],
      newcomer('fay', { themes: ['t3'], elseWait: true }),
    ]);
    const chooses = (registration: string): Command => ({
      ...{ type: 'choose', registration, version: 2, themes: ['t3'], elseWait: true },
    });
    const after = publish(both, smallDay({ ...day, dropped: ['t2'] }));
    const chosen = carryOut(carryOut(after, chooses('dee')), chooses('ben'));
    expect(entriesOf(chosen).map(({ id }) => id)).toEqual(['ben', 'dee', 'fay']);
    expect(registrationOf(carryOut(chosen, withdraw('eva')), 'ben')?.themes).toEqual(['t3']);
  });

  it('lets them choose among the others once that time is over', () => {
    const late = { ...day, dropped: ['t2'], rechooseUntil: midway };
    const waiting = afterAll(smallDay(day), [in2, newcomer('eva', { themes: ['t3'] })]);
    const after = publish(waiting, smallDay(late));
    const fay = carryOut(after, newcomer('fay', { themes: ['t3'], elseWait: true }));
    const chosen = carryOut(fay, {
      ...{ type: 'choose', registration: 'ben', version: 2, themes: ['t3'], elseWait: true },
    });
    expect(entriesOf(chosen).map(({ id }) => id)).toEqual(['fay', 'ben']);
  });
});

describe('themes that are merged', () => {
  const merge = [{ from: 't2', to: 't1' }];

  it('take all their people with them, or nothing is published', () => {
    const ledger = afterAll(smallDay(day), [in1, in2]);
    const dropped = { ...day, dropped: ['t2'] };
    expect(factsOnPublishing(ledger, dropped, { merge } as Partial<Command>)).toMatchObject([
      { type: 'published' },
      { type: 'chosen', registration: 'ben', themes: ['t1'] },
    ]);
    const small = { ...dropped, themes: { ...themes, t1: 1 } };
    expect(factsOnPublishing(ledger, small, { merge } as Partial<Command>)).toMatchObject([
      { code: 'quota.full', quota: 't1' },
    ]);
    const forced = { merge, override: override('quota') };
    expect(usedOf(publish(ledger, smallDay(small), forced), 't1')).toBe(2);
  });

  it('cannot lead to a theme that there is not', () => {
    const ledger = afterAll(smallDay(day), [in2]);
    const nowhere = { merge: [{ from: 't2', to: 't9' }] } as Partial<Command>;
    expect(factsOnPublishing(ledger, day, nowhere)).toEqual([
      { code: 'theme.unknown', theme: 't9' },
    ]);
  });
});

describe('a revision', () => {
  const full = afterAll(smallDay({ seats: 1, waitingList }), [
    ...[newcomer('ann'), newcomer('ben', { elseWait: true })],
  ]);

  it('that raises a limit gives the room to those who wait', () => {
    const after = publish(full, smallDay({ seats: 2, waitingList }));
    expect(standings(after, 'ann', 'ben')).toEqual(['confirmed', 'confirmed']);
  });

  it('that lowers a limit takes the seat from nobody, and what comes free makes no room', () => {
    const two = publish(full, smallDay({ seats: 2, waitingList }));
    const lowered = publish(two, smallDay({ seats: 1, waitingList }));
    expect(usedOf(lowered, 'day')).toBe(2);
    const one = carryOut(lowered, withdraw('ann'));
    expect(codesOf(decideAt(one, newcomer('cas')))).toEqual(['quota.full']);
  });

  it('that takes the waiting list away ends those who wait on it', () => {
    const after = publish(full, smallDay({ seats: 1 }));
    expect(entryOf(after, 'ben')).toMatchObject({ state: 'ended', cause: 'closed' });
    expect(standings(after, 'ben')).toEqual(['ended: lapsed']);
  });

  it('that cancels the event gives nobody a seat, and lets people go', () => {
    const cancelled = smallDay({ seats: 2, waitingList, source: { status: 'EventCancelled' } });
    const after = publish(full, cancelled);
    expect(standings(after, 'ann', 'ben')).toEqual(['confirmed', 'ended: lapsed']);
    expect(codesOf(decideAt(after, newcomer('cas')))).toContain('event.cancelled');
    expect(codesOf(decideAt(after, withdraw('ann')))).toEqual([]);
  });

  it('needs a number above the last', () => {
    const after = publish(full, smallDay({ seats: 1, waitingList }));
    const again = { type: 'publish', revision: 1, actor: 'organiser' } as const;
    expect(decideAt(after, again)).toEqual({
      ok: false,
      reasons: [{ code: 'revision.stale', revision: 1, current: 1 }],
    });
  });

  it('that breaks a promise warns of it by name', () => {
    const ledger = afterAll(smallDay({ seats: 3 }), [newcomer('ann'), newcomer('ben')]);
    const revised = smallDay({ seats: 3, earmarks: [guarantee('a', 2)] });
    const asked = { type: 'publish', revision: 1, actor: 'organiser' } as const;
    const decision = decide(revised, ledger, asked, { receivedAt: midway, decidedAt: midway });
    expect(decision.ok && decision.warnings).toEqual([
      { code: 'earmark.broken', earmark: 'guarantee-a', quota: 'day' },
    ]);
  });

  it('that moves the windows is asked of the next who comes', () => {
    const later = [{ audience: null, opensAt: 6_000, closesAt }];
    const after = publish(full, smallDay({ seats: 9, windows: later, waitingList }));
    expect(codesOf(decideAt(after, newcomer('cas')))).toEqual(['window.not-open']);
  });
});

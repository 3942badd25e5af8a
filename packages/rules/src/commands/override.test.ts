import { describe, expect, it } from 'vitest';
import { emptyLedger, liveRegistrationOf, registrationsOf, usedOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  closesAt,
  codesOf,
  decideAt,
  guarantee,
  newcomer,
  override,
  smallDay,
} from '../testing/small-day.ts';
import type { AmendCommand, ChooseCommand, Command, WithdrawCommand } from './command.ts';

describe('an override', () => {
  const policy = smallDay({ seats: 1 });
  const full = afterAll(policy, [newcomer('ann')]);
  const again = newcomer('two', { person: 'person-ann' });

  it('sets aside what it names and nothing else', () => {
    const refused = (...bypass: Parameters<typeof override>): readonly string[] =>
      [...codesOf(decideAt(full, { ...again, override: override(...bypass) }, closesAt))].sort();
    expect(refused()).toEqual(['person.registered', 'quota.full', 'window.closed']);
    expect(refused('window')).toEqual(['person.registered', 'quota.full']);
    expect(refused('quota')).toEqual(['person.registered', 'window.closed']);
    expect(refused('duplicate')).toEqual(['quota.full', 'window.closed']);
    expect(refused('window', 'quota', 'duplicate')).toEqual([]);
  });

  it('never sets aside what there is not', () => {
    const all = override('quota', 'window', 'duplicate');
    const command = newcomer('ben', { themes: ['t9'], audience: 'x', override: all });
    expect(codesOf(decideAt(full, command))).toEqual(['audience.unknown', 'theme.unknown']);
  });

  it('is recorded with the fact', () => {
    const given = override('quota');
    const decision = decideAt(full, newcomer('ben', { override: given }));
    expect(decision.ok && decision.facts).toMatchObject([{ override: given }]);
  });

  it('goes above the limit, after which others wait until there is room below it', () => {
    const over = carryOut(full, newcomer('ben', { override: override('quota') }));
    expect(usedOf(over, 'day')).toBe(2);
    const gone = carryOut(over, { type: 'withdraw', registration: 'ann', by: 'organiser' });
    expect(codesOf(decideAt(gone, newcomer('cas')))).toEqual(['quota.full']);
    const free = carryOut(gone, { type: 'withdraw', registration: 'ben', by: 'organiser' });
    expect(codesOf(decideAt(free, newcomer('cas')))).toEqual([]);
  });

  it('covers the deadlines of choose, amend and withdraw, never the end of a hold', () => {
    const deadlines = { withdrawUntil: 2_000, amendUntil: 2_000, chooseUntil: 2_000 };
    const themed = smallDay({ themes: { t1: 1, t2: 1 }, ...deadlines });
    const ledger = afterAll(themed, [newcomer('ann', { themes: ['t1'] })]);
    const window = override('window');
    const seen = { registration: 'ann', version: 1 };
    const commands: readonly (AmendCommand | ChooseCommand | WithdrawCommand)[] = [
      { type: 'choose', ...seen, themes: ['t2'], override: window },
      { type: 'amend', ...seen, audience: null, affiliation: 'a', override: window },
      { type: 'withdraw', registration: 'ann', by: 'attendee', override: window },
    ];
    for (const command of commands) {
      expect(codesOf(decideAt(ledger, command))).toEqual([]);
      expect(codesOf(decideAt(ledger, { ...command, override: override() }))).toEqual([
        'deadline.passed',
      ]);
    }
    const held = carryOut(full, { type: 'withdraw', registration: 'ann', by: 'attendee' });
    const undo = { type: 'undo', registration: 'ann', override: window } as Command;
    expect(codesOf(decideAt(held, undo, closesAt))).toEqual(['undo.lapsed']);
  });

  it('warns of guarantees that it breaks, by name', () => {
    const day = smallDay({ seats: 3, earmarks: [guarantee('a', 2), guarantee('b', 1)] });
    const ledger = afterAll(day, [newcomer('ann', { affiliation: 'b' })]);
    const fits = decideAt(
      ledger,
      newcomer('ben', { affiliation: 'a', override: override('quota') }),
    );
    expect(fits.ok && fits.warnings).toEqual([]);
    const breaks = decideAt(ledger, newcomer('ben', { override: override('quota') }));
    expect(breaks.ok && breaks.warnings).toEqual([
      { code: 'earmark.broken', earmark: 'guarantee-a', quota: 'day' },
    ]);
  });

  it('warns of no guarantee that can still be met', () => {
    const day = smallDay({ seats: 3, earmarks: [guarantee('a', 2)] });
    const general = newcomer('ben', { override: override('quota') });
    const decision = decideAt(emptyLedger(day), general);
    expect(decision.ok && decision.warnings).toEqual([]);
  });

  it('may give one person two registrations, of which the older answers', () => {
    const day = afterAll(smallDay(), [
      newcomer('ann'),
      { ...again, override: override('duplicate') },
    ]);
    expect(liveRegistrationOf(day, 'person-ann')?.id).toBe('ann');
    const gone = carryOut(day, { type: 'withdraw', registration: 'ann', by: 'organiser' });
    expect(liveRegistrationOf(gone, 'person-ann')?.id).toBe('two');
    expect(registrationsOf(gone).map(({ id }) => id)).toEqual(['ann', 'two']);
    expect(liveRegistrationOf(emptyLedger(policy), 'person-ann')).toBe(null);
  });
});

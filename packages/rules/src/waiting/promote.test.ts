import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/command.ts';
import { entriesOf, entryOf, type Ledger, registrationOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  factsOf,
  guarantee,
  member,
  midway,
  newcomer,
  offers,
  parties,
  party,
  publish,
  reasonsOf,
  type SmallDay,
  smallDay,
  standings,
  waitingList,
} from '../testing/small-day.ts';

const gone = (registration: string): Command => ({
  ...{ type: 'withdraw', registration, by: 'organiser' },
});
const waits = (name: string, theme?: string, affiliation: string | null = null): Command =>
  newcomer(name, { elseWait: true, affiliation, ...(theme !== undefined && { themes: [theme] }) });
const takes = (name: string, theme?: string): Command =>
  newcomer(name, theme === undefined ? {} : { themes: [theme] });
const granted = (ledger: Ledger, command: Command): readonly string[] =>
  factsOf(decideAt(ledger, command)).flatMap((fact) =>
    fact.type === 'granted' || fact.type === 'offered' ? [fact.entry] : [],
  );
const day = (changes: SmallDay, ...commands: readonly Command[]): Ledger =>
  afterAll(smallDay({ waitingList, ...changes }), commands);

describe('a seat that comes free', () => {
  it('goes to the first who waits for it', () => {
    const ledger = day({ seats: 1 }, takes('ann'), waits('ben'), waits('cas'));
    expect(granted(ledger, gone('ann'))).toEqual(['ben']);
  });

  it('passes over somebody who lacks something else, who keeps their place', () => {
    const ledger = day(
      { seats: 2, themes: { t1: 1, t2: 2 } },
      ...[takes('ann', 't1'), takes('ben', 't2'), waits('cas', 't1'), waits('dee', 't2')],
    );
    expect(granted(ledger, gone('ben'))).toEqual(['dee']);
    expect(entriesOf(carryOut(ledger, gone('ben'))).map(({ id }) => id)).toEqual(['cas']);
  });

  it('is looked for from the head again after each grant', () => {
    // Dee is moved out of t1, which only then has a seat for cas, who stands before her.
    const ledger = day(
      { themes: { t1: 1, t2: 1 } },
      ...[takes('ann', 't2'), takes('dee', 't1'), waits('cas', 't1')],
      { type: 'choose', registration: 'dee', version: 1, themes: ['t2'], elseWait: true },
    );
    expect(granted(ledger, gone('ann'))).toEqual(['dee', 'cas']);
  });

  it('is kept for a party that lacks one more, and taken by nobody behind it', () => {
    const two = party('p', [member('cas'), member('dee')], { elseWait: true });
    const ledger = day({ seats: 2, parties }, takes('ann'), takes('ben'), two, waits('eva'));
    expect(granted(ledger, gone('ann'))).toEqual([]);
    const free = carryOut(ledger, gone('ann'));
    expect(reasonsOf(decideAt(free, newcomer('fay')))).toMatchObject([
      { code: 'waiting.ahead', quota: 'day', ahead: 2 },
    ]);
    expect(granted(free, gone('ben'))).toEqual(['p']);
  });

  it('that is guaranteed goes to the guaranteed, whoever stands before them', () => {
    const promised = { seats: 2, earmarks: [guarantee('a', 1)] };
    const ledger = day(promised, takes('ann'), waits('ben'));
    expect(codesOf(decideAt(ledger, newcomer('cas', { affiliation: 'a' })))).toEqual([]);
    expect(codesOf(decideAt(ledger, newcomer('dee')))).toEqual(['quota.full']);
  });

  it('is not kept by a party for which there will never be room', () => {
    const two = party('p', [member('ben'), member('cas')], { elseWait: true });
    const ledger = day({ seats: 2, parties }, takes('ann'), two);
    const lowered = publish(ledger, smallDay({ seats: 1, parties, waitingList }));
    const free = carryOut(lowered, gone('ann'));
    expect(codesOf(decideAt(free, newcomer('dee')))).toEqual([]);
    expect(entryOf(free, 'p')?.state).toBe('open');
    const raised = publish(free, smallDay({ seats: 2, parties, waitingList }));
    expect(standings(raised, 'ben', 'cas')).toEqual(['confirmed', 'confirmed']);
  });

  it('at a limit of none is waited for by people who come alone', () => {
    const ledger = day({ seats: 0 }, waits('ann'));
    expect(standings(ledger, 'ann')).toEqual(['queued']);
    const raised = publish(ledger, smallDay({ seats: 1, waitingList }));
    expect(standings(raised, 'ann')).toEqual(['confirmed']);
  });

  it('goes to nobody any more once the list has closed or the event was cancelled', () => {
    const closing = { seats: 1, waitingList: { ...waitingList, untilAt: 6_000 } };
    const ledger = day(closing, takes('ann'), waits('ben'));
    expect(factsOf(decideAt(ledger, gone('ann'), 6_000)).map(({ type }) => type)).toEqual([
      ...['entry-ended', 'withdrawn'],
    ]);
    const cancelled = smallDay({ seats: 1, waitingList, source: { status: 'EventCancelled' } });
    const over = publish(day({ seats: 1 }, takes('ann'), waits('ben')), cancelled);
    expect(standings(carryOut(over, gone('ann')), 'ben')).not.toContain('confirmed');
  });

  it('also goes on being given after registration has closed', () => {
    const ledger = day({ seats: 1 }, takes('ann'), waits('ben'));
    const facts = factsOf(decideAt(ledger, gone('ann'), 9_500));
    expect(facts.map(({ type }) => type)).toEqual(['withdrawn', 'granted']);
  });
});

describe('a seat that is offered', () => {
  const offering = { seats: 1, waitingList: offers };
  const ledger = day(offering, takes('ann'), waits('ben'), waits('cas'));

  it('is kept from the turn that offers it, and counts as used', () => {
    expect(factsOf(decideAt(ledger, gone('ann')))).toMatchObject([
      { type: 'withdrawn' },
      { type: 'offered', entry: 'ben', until: midway + 1_000 },
    ]);
    const offered = carryOut(ledger, gone('ann'));
    expect(codesOf(decideAt(offered, newcomer('dee')))).toEqual(['quota.full']);
    expect(registrationOf(offered, 'ben')?.state).toBe('queued');
  });

  it('is clipped by the end of the list, and not offered when no time is left', () => {
    const short = { ...offering, waitingList: { ...offers, untilAt: midway + 300 } };
    const closing = day(short, takes('ann'), waits('ben'));
    const untilOf = (at: number) =>
      factsOf(decideAt(closing, gone('ann'), at)).flatMap((fact) =>
        fact.type === 'offered' ? [fact.until] : [],
      );
    expect(untilOf(midway)).toEqual([midway + 300]);
    expect(untilOf(midway + 299)).toEqual([midway + 300]);
    expect(untilOf(midway + 300)).toEqual([]);
  });

  it('survives a lowered limit and is never checked again', () => {
    const offered = carryOut(ledger, gone('ann'));
    const lowered = publish(offered, smallDay({ ...offering, seats: 0 }));
    expect(entryOf(lowered, 'ben')?.state).toBe('offered');
    expect(codesOf(decideAt(lowered, { type: 'accept', registration: 'ben' }))).toEqual([]);
  });

  it('runs from the turn that finds the room, so that it cannot have lapsed unseen', () => {
    const held = carryOut(ledger, { type: 'withdraw', registration: 'ann', by: 'attendee' });
    const late = factsOf(decideAt(held, { type: 'confirm', registration: 'ben' }, 8_000));
    expect(late).toMatchObject([
      { type: 'lapsed', at: midway + 500 },
      { type: 'offered', at: midway + 500, entry: 'ben', until: 9_000 },
      { type: 'confirmed', at: 8_000 },
    ]);
  });
});

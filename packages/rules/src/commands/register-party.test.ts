import { describe, expect, it } from 'vitest';
import { applyAll } from '../ledger/apply.ts';
import { emptyLedger, entryOf, partyOf, registrationOf, usedOf } from '../ledger/ledger.ts';
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
  parties,
  party,
  reasonsOf,
  smallDay,
  standings,
  waitingList,
} from '../testing/small-day.ts';
import { due } from '../time/due.ts';
import type { Command } from './command.ts';

const two = party('p', [member('ann'), member('ben')]);
const gone = (registration: string): Command => ({
  ...{ type: 'withdraw', registration, by: 'organiser' },
});

describe('a party that is seated together', () => {
  const day = smallDay({ seats: 3, themes: { t1: 1, t2: 3 }, parties, waitingList });
  const in1 = { themes: ['t1'] };
  const in2 = { themes: ['t2'] };

  it('has its seats in one decision, and knows its members and who arranges it', () => {
    const ledger = afterAll(smallDay({ seats: 3, parties }), [two]);
    expect(partyOf(ledger, 'p')).toEqual({
      id: 'p',
      contact: 'person-ann',
      members: ['ann', 'ben'],
    });
    expect(standings(ledger, 'ann', 'ben')).toEqual(['confirmed', 'confirmed']);
    expect(registrationOf(ledger, 'ben')?.party).toBe('p');
  });

  it('is refused whole where one does not fit, naming who is in the way', () => {
    const ledger = afterAll(day, [newcomer('cas', in1)]);
    const mixed = party('p', [member('ann', in2), member('ben', in1), member('dee', in2)]);
    expect(reasonsOf(decideAt(ledger, mixed))).toMatchObject([
      { code: 'quota.full', quota: 'day', asked: 3, without: [1] },
      { code: 'quota.full', quota: 't1', asked: 1, without: [1] },
    ]);
  });

  it('waits whole in one place, and is seated whole', () => {
    const ledger = afterAll(day, [
      ...[newcomer('cas', in2), newcomer('dee', in2)],
      party('p', [member('ann', in2), member('ben', in2)], { elseWait: true }),
    ]);
    expect(entryOf(ledger, 'p')).toMatchObject({ state: 'open', registrations: ['ann', 'ben'] });
    expect(usedOf(ledger, 'day')).toBe(2);
    const seated = carryOut(ledger, gone('cas'));
    expect(standings(seated, 'ann', 'ben')).toEqual(['confirmed', 'confirmed']);
  });

  it('asks less once one of them has left the list, and is seated then', () => {
    const ledger = afterAll(day, [
      ...[newcomer('cas', in2), newcomer('dee', in2)],
      party('p', [member('ann', in2), member('ben', in2)], { elseWait: true }),
    ]);
    const one = carryOut(ledger, { type: 'withdraw', registration: 'ben', by: 'contact' });
    expect(standings(one, 'ann', 'ben')).toEqual(['confirmed', 'ended: withdrawn']);
  });

  it('that asks more than there will ever be is not taken on the list', () => {
    const three = party(
      'p',
      ['ann', 'ben', 'cas'].map((name) => member(name, in1)),
      {
        elseWait: true,
      },
    );
    expect(reasonsOf(decideAt(emptyLedger(day), three))).toEqual([
      { code: 'party.too-large', quota: 't1', theme: 't1', limit: 1, asked: 3 },
    ]);
  });

  it('uses a guarantee for those for whom it is, and general seats for the others', () => {
    const promised = smallDay({ seats: 3, parties, earmarks: [guarantee('a', 2)] });
    const of = (name: string, affiliation: string) => member(name, { affiliation });
    const fits = party('p', [of('ann', 'a'), of('ben', 'a'), of('cas', 'b')]);
    expect(codesOf(decideAt(emptyLedger(promised), fits))).toEqual([]);
    const not = party('p', [of('ann', 'a'), of('ben', 'b'), of('cas', 'b')]);
    expect(codesOf(decideAt(emptyLedger(promised), not))).toEqual(['quota.full']);
  });

  it('names a member who is known by position, and nobody’s address', () => {
    const ledger = afterAll(smallDay({ parties }), [newcomer('cas')]);
    const known = party('p', [member('ann'), member('ben', { person: 'person-cas' })]);
    expect(reasonsOf(decideAt(ledger, known))).toEqual([
      { code: 'party.member', member: 1, reasons: [{ code: 'person.registered' }] },
    ]);
    const twice = party('p', [member('ann'), member('ben', { person: 'person-ann' })]);
    expect(reasonsOf(decideAt(emptyLedger(smallDay({ parties })), twice))).toEqual([
      { code: 'party.member', member: 1, reasons: [{ code: 'person.registered' }] },
    ]);
  });

  it('needs an id of its own, and new ones for its members', () => {
    const ledger = afterAll(smallDay({ parties }), [two]);
    expect(codesOf(decideAt(ledger, { ...two, members: [member('cas')] }))).toEqual([
      'registration.exists',
    ]);
    const self = party('cas', [member('cas')]);
    expect(codesOf(decideAt(ledger, self))).toEqual(['registration.exists']);
    const same = party('q', [member('cas'), member('cas', { person: null })]);
    expect(reasonsOf(decideAt(ledger, same))).toMatchObject([
      { code: 'party.member', member: 1, reasons: [{ code: 'registration.exists' }] },
    ]);
  });

  it('has somebody in it', () => {
    expect(reasonsOf(decideAt(emptyLedger(smallDay({ parties })), party('p', [])))).toEqual([
      { code: 'command.malformed', path: '/members' },
    ]);
  });
});

describe('a party of which whoever fits is seated', () => {
  const whoever = { ...parties, seating: 'whoever-fits' } as const;
  const day = smallDay({ seats: 2, parties: whoever, waitingList });
  const three = party('p', [member('ann'), member('ben'), member('cas')]);

  it('has a decision for each, in order, on what the ones before have left', () => {
    const decision = decideAt(emptyLedger(day), three);
    expect(decision.ok && decision.members).toMatchObject([
      { ok: true, registration: 'ann', state: 'seated' },
      { ok: true, registration: 'ben', state: 'seated' },
      { ok: false, registration: 'cas', reasons: [{ code: 'quota.full' }] },
    ]);
    expect(standings(applyAll(emptyLedger(day), factsOf(decision)), 'cas')).toEqual(['absent']);
  });

  it('lets the others wait, each for themselves', () => {
    const ledger = afterAll(day, [{ ...three, elseWait: true }]);
    expect(standings(ledger, 'ann', 'ben', 'cas')).toEqual(['confirmed', 'confirmed', 'queued']);
    expect(entryOf(ledger, 'cas')).toMatchObject({ registrations: ['cas'] });
  });

  it('is refused where nobody fits, with what stands against each', () => {
    const full = smallDay({ seats: 0, parties: whoever });
    expect(reasonsOf(decideAt(emptyLedger(full), three))).toMatchObject([
      { code: 'party.member', member: 0 },
      { code: 'party.member', member: 1 },
      { code: 'party.member', member: 2 },
    ]);
  });
});

describe('a name that follows', () => {
  const asks = party('p', [member('ann'), member('ben', { named: false, person: null })]);
  const naming = { type: 'name', registration: 'ben', version: 1, person: 'person-ben' } as const;
  const day = smallDay({ seats: 2, parties, waitingList });
  const ledger = afterAll(day, [asks, newcomer('cas', { elseWait: true })]);

  it('is given later, by no substitution', () => {
    const named = carryOut(ledger, naming);
    expect(registrationOf(named, 'ben')).toMatchObject({ named: true, person: 'person-ben' });
    expect(codesOf(decideAt(ledger, { ...naming, person: 'person-ann' }))).toEqual([
      'person.registered',
    ]);
    expect(codesOf(decideAt(ledger, { ...naming, version: 9 }))).toEqual(['version.stale']);
  });

  it('is due at an instant, at which a seat without one lapses and is given to who waits', () => {
    expect(codesOf(decideAt(ledger, naming, 7_999))).toEqual([]);
    expect(due(day, ledger, 8_000)).toMatchObject([
      { type: 'lapsed', at: 8_000, registration: 'ben' },
      { type: 'granted', at: 8_000, entry: 'cas' },
    ]);
    expect(due(day, carryOut(ledger, naming), 8_000)).toEqual([]);
  });

  it('that does not come costs no seat where the policy keeps it', () => {
    const keeping = smallDay({ seats: 2, parties: { ...parties, unnamed: 'keep' } });
    const kept = afterAll(keeping, [asks]);
    expect(due(keeping, kept, 9_999)).toEqual([]);
    expect(codesOf(decideAt(kept, naming, 8_000))).toEqual(['deadline.passed']);
  });

  it('can follow for somebody whom the organiser gave more time', () => {
    const until = { name: 9_000 };
    const grant = { type: 'grant-exception', registration: 'ben', until, actor: 'o', cause: 'ill' };
    const given = carryOut(ledger, grant as Command);
    expect(due(day, given, 8_999)).toEqual([]);
    expect(due(day, given, 9_000)).toMatchObject([{ type: 'lapsed' }, { type: 'granted' }]);
  });

  it('follows only in a party, and not once names are due', () => {
    const alone = newcomer('dee', { named: false, person: null });
    expect(codesOf(decideAt(emptyLedger(day), alone))).toEqual(['person.required']);
    expect(reasonsOf(decideAt(emptyLedger(day), asks, 8_000))).toMatchObject([
      { code: 'party.member', member: 1, reasons: [{ code: 'deadline.passed', deadline: 'name' }] },
    ]);
  });
});

describe('an import', () => {
  const asked = { bypass: [], actor: 'organiser', cause: 'last year' };
  const rows = [member('ann'), member('ben', { audience: 'x' }), member('cas')];
  const importing: Command = { type: 'import', rows, override: asked };

  it('judges each row by itself, and asks no window', () => {
    const day = smallDay({ seats: 1, windows: [], waitingList });
    const decision = decideAt(emptyLedger(day), importing, midway);
    expect(decision.ok && decision.members).toMatchObject([
      { ok: true, state: 'seated' },
      { ok: false, reasons: [{ code: 'audience.unknown' }, { code: 'quota.full' }] },
      { ok: false, reasons: [{ code: 'quota.full' }] },
    ]);
    expect(factsOf(decision)).toMatchObject([{ override: { bypass: ['window'] } }]);
  });

  it('lets who finds no room wait, where that is accepted', () => {
    const day = smallDay({ seats: 1, waitingList });
    const ledger = afterAll(day, [{ ...importing, elseWait: true }]);
    expect(standings(ledger, 'ann', 'ben', 'cas')).toEqual(['confirmed', 'absent', 'queued']);
  });

  it('of nobody, or of whom none can come, is refused', () => {
    const empty: Command = { type: 'import', rows: [], override: asked };
    expect(codesOf(decideAt(emptyLedger(smallDay()), empty))).toEqual(['command.malformed']);
    const full = smallDay({ seats: 0 });
    expect(codesOf(decideAt(emptyLedger(full), importing))).toEqual([
      ...['party.member', 'party.member', 'party.member'],
    ]);
  });
});

import { compile } from '@plenary/model';
import { applyAll, emptyLedger, type Fact, type Ledger, policyOf } from '@plenary/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openToAll, placeOf, seatOf } from '../people/testing/filled-room.ts';
import { mailForFacts } from './mail-for-facts.ts';

const at = 5_000;
const policy = policyOf(compile(openToAll));
const about = { at, registration: 'ann' } as const;
const who = { person: 'person-ann', audience: null, affiliation: null } as const;
const party: Fact = { type: 'party-registered', at: 900, party: 'group', contact: 'person-ann' };
const member = { party: 'group', person: null } as const;
const toProve = seatOf('ann', { proveUntil: 9_000 });
const withdrawn: Fact = {
  ...{ type: 'withdrawn', ...about, by: 'attendee', heldUntil: 9_000 },
};
const wish: Fact = { type: 'entry-opened', ...about, wants: ['theme-2'] };
const entry = { at, entry: 'ann' } as const;
const asked: Fact = { ...seatOf('ann'), type: 'requested' };
const approved = { type: 'approved', ...about, actor: 'organiser' } as const;
const organiser = { actor: 'organiser', cause: 'ill' } as const;
const day = { type: 'reminder-due', at, about: 'day' } as const;
const names = { type: 'reminder-due', at, about: 'names' } as const;

/** What stood, what happened, and who is told what. */
type Case = readonly [before: readonly Fact[], step: readonly Fact[], told: readonly string[]];

const cases: { readonly [Type in Fact['type']]: readonly Case[] } = {
  registered: [
    [[], [seatOf('ann')], ['confirmed ann']],
    [[], [toProve], ['prove-address ann']],
    [[], [seatOf('ann'), wish], ['confirmed ann']],
  ],
  queued: [[[], [placeOf('ann')], ['queued ann']]],
  requested: [[[], [asked], ['requested ann']]],
  'party-registered': [
    // The contact is one of them, the second has an address, the third has none.
    [
      [],
      [party, seatOf('ann', { party: 'group' }), seatOf('ben', { party: 'group' })],
      ['party group', 'confirmed ben'],
    ],
    [
      [],
      [party, seatOf('ann', { party: 'group', proveUntil: 9_000 }), seatOf('cas', member)],
      ['party group', 'prove-address ann'],
    ],
  ],
  approved: [
    [[asked], [{ ...approved, to: 'seat' }], ['confirmed ann']],
    [[asked], [{ ...approved, to: 'seat', proveUntil: 9_000 }], ['prove-address ann']],
    [[asked], [{ ...approved, to: 'waiting-list' }], ['queued ann']],
  ],
  rejected: [[[asked], [{ type: 'rejected', ...about, actor: 'organiser' }], ['rejected ann']]],
  confirmed: [
    [[toProve], [{ type: 'confirmed', ...about }], ['confirmed ann']],
    [[placeOf('ann')], [{ type: 'confirmed', ...about }], []],
  ],
  named: [
    [
      [party, seatOf('ben', { ...member, named: false })],
      [{ type: 'named', at, registration: 'ben', person: 'person-ben' }],
      ['confirmed ben'],
    ],
    [
      [party, placeOf('ben', { ...member, named: false })],
      [{ type: 'named', at, registration: 'ben', person: 'person-ben' }],
      ['queued ben'],
    ],
    [
      [party, seatOf('ben', { ...member, named: false })],
      [{ type: 'named', at, registration: 'ben', person: null }],
      ['party group'],
    ],
  ],
  amended: [[[seatOf('ann')], [{ type: 'amended', ...about, ...who }], ['changed ann']]],
  chosen: [
    [
      [seatOf('ann')],
      [
        { type: 'chosen', ...about, themes: ['theme-2'] },
        { type: 'chosen', ...about, themes: ['theme-1'] },
      ],
      ['changed ann'],
    ],
  ],
  'entry-opened': [[[seatOf('ann')], [wish], ['queued ann']]],
  offered: [
    [[placeOf('ann')], [{ type: 'offered', ...entry, until: 9_000 }], ['offered ann']],
    // Whoever arranges it and does not come is told of the whole.
    [
      [{ ...party, contact: 'dirk' }, placeOf('ben', { party: 'group', entry: 'group' })],
      [{ type: 'offered', at, entry: 'group', until: 9_000 }],
      ['offered ben', 'party group'],
    ],
  ],
  granted: [
    [[placeOf('ann')], [{ type: 'granted', ...entry }], ['granted ann']],
    [[placeOf('ann')], [{ type: 'granted', ...entry, proveUntil: 9_000 }], ['prove-address ann']],
    [[seatOf('ann'), wish], [{ type: 'granted', ...entry, themes: ['theme-2'] }], ['granted ann']],
    [
      [
        party,
        placeOf('ann', { party: 'group', entry: 'group' }),
        placeOf('cas', { ...member, entry: 'group' }),
        placeOf('dot', { ...member, entry: 'group' }),
      ],
      [{ type: 'granted', at, entry: 'group' }],
      ['granted ann', 'party group'],
    ],
  ],
  'entry-ended': (
    [
      ['lapsed', ['entry-ended ann']],
      ['closed', ['entry-ended ann']],
      ['theme-dropped', ['entry-ended ann']],
      ['left', []],
      ['declined', []],
      ['replaced', []],
    ] as const
  ).map(
    ([cause, told]): Case => [[placeOf('ann')], [{ type: 'entry-ended', ...entry, cause }], told],
  ),
  withdrawn: [
    [[seatOf('ann')], [withdrawn], ['withdrawn ann']],
    [
      [party, seatOf('cas', member)],
      [{ ...withdrawn, registration: 'cas', by: 'contact' }],
      ['party group'],
    ],
  ],
  restored: [[[seatOf('ann'), withdrawn], [{ type: 'restored', ...about }], ['restored ann']]],
  lapsed: [
    [[toProve], [{ type: 'lapsed', ...about }], ['lapsed ann']],
    [[seatOf('ann'), withdrawn], [{ type: 'lapsed', ...about }], []],
  ],
  extended: [
    [[toProve], [{ type: 'extended', ...about, until: 9_500 }], ['prove-address ann']],
    [[seatOf('ann'), withdrawn], [{ type: 'extended', ...about, until: 9_500 }], ['withdrawn ann']],
  ],
  substituted: [
    [
      [seatOf('ann')],
      [{ type: 'substituted', ...about, ...who, by: 'ben', person: 'person-ben' }],
      ['substituted ann', 'confirmed ben'],
    ],
    [
      [seatOf('ann')],
      [{ type: 'substituted', ...about, ...who, by: 'ben', person: 'b', proveUntil: 9_000 }],
      ['substituted ann', 'prove-address ben'],
    ],
    [
      [seatOf('ann')],
      [{ type: 'substituted', ...about, ...who, by: 'ben', person: 'b', reapprove: true }],
      ['substituted ann', 'requested ben'],
    ],
  ],
  'address-changed': [
    [[seatOf('ann')], [{ type: 'address-changed', ...about, person: 'x' }], ['new-link ann']],
    [[toProve], [{ type: 'address-changed', ...about, person: 'x' }], ['confirmed ann']],
  ],
  invited: [[[], [{ type: 'invited', at, code: 'c', invitation: 'press', actor: 'o' }], []]],
  'exception-granted': [
    [
      [seatOf('ann')],
      [{ type: 'exception-granted', ...about, until: { amend: 9_000 }, ...organiser }],
      ['changed ann'],
    ],
  ],
  'checked-in': [[[seatOf('ann')], [{ type: 'checked-in', ...about, scannedAt: at }], []]],
  'check-in-undone': [
    [
      [seatOf('ann'), { type: 'checked-in', ...about, scannedAt: at }],
      [{ type: 'check-in-undone', ...about, scannedAt: at + 1 }],
      [],
    ],
  ],
  published: [[[seatOf('ann')], [{ type: 'published', at, revision: 1, actor: 'o' }], []]],
  'theme-lost': [
    [[seatOf('ann')], [{ type: 'theme-lost', ...about, themes: ['theme-1'] }], ['theme-lost ann']],
  ],
  allocated: [[[seatOf('ann')], [{ type: 'allocated', at, actor: 'o' }], []]],
  'reminder-due': [
    [[seatOf('ann'), placeOf('ben'), { ...asked, registration: 'cas' }], [day], ['reminder ann']],
    [[party, seatOf('cas', member), seatOf('dot', member)], [day], ['reminder group']],
    [
      [party, seatOf('cas', { ...member, named: false }), seatOf('ben', { party: 'group' })],
      [names],
      ['names-due group'],
    ],
    [[party, seatOf('cas', member)], [names], []],
  ],
  erased: [[[seatOf('ann')], [{ type: 'erased', ...about, seat: 'freed' }], []]],
};

const every: readonly Case[] = Object.values(cases).flat();

function ledgerAfter(facts: readonly Fact[]): Ledger {
  return applyAll(emptyLedger(policy), facts);
}

function told(before: readonly Fact[], step: readonly Fact[]): readonly string[] {
  const facts = step.map((fact, index) => ({ seq: before.length + 1 + index, fact }));
  const ordered = mailForFacts(
    policy,
    ledgerAfter(before),
    ledgerAfter([...before, ...step]),
    facts,
  );
  return ordered.map(({ template, registration }) => `${template} ${registration}`);
}

describe('who is told of a fact', () => {
  for (const [type, rows] of Object.entries(cases)) {
    test.each(rows)(`${type}, case %#`, (before, step, expected) => {
      expect(told(before, step)).toEqual(expected);
    });
  }

  test('is told of the fact by its number and its own instant, however late it is swept', () => {
    const before = [placeOf('ben'), seatOf('ann'), withdrawn];
    const step: readonly Fact[] = [
      { type: 'lapsed', at: 9_000, registration: 'ann' },
      { type: 'granted', at: 9_000, entry: 'ben' },
    ];
    const facts = step.map((fact, index) => ({ seq: 4 + index, fact }));
    const after = ledgerAfter([...before, ...step]);
    expect(mailForFacts(policy, ledgerAfter(before), after, facts)).toEqual([
      { template: 'granted', registration: 'ben', seq: 5, at: 9_000 },
    ]);
  });

  test('is not told that the list has closed once the event is off: that has a mail of its own', () => {
    const cancelled = { ...policy, cancelled: true };
    const before = ledgerAfter([placeOf('ann')]);
    const ended: Fact = { type: 'entry-ended', ...entry, cause: 'closed' };
    const facts = [{ seq: 2, fact: ended }];
    expect(mailForFacts(cancelled, before, ledgerAfter([placeOf('ann'), ended]), facts)).toEqual(
      [],
    );
  });

  test('is nobody who was erased, whatever had happened', () => {
    const seats = fc.constantFrom('freed', 'kept');
    fc.assert(
      fc.property(fc.constantFrom(...every), seats, ([before, step], seat) => {
        const known = ledgerAfter([...before, ...step]).registrations;
        const erased = [...known].map(
          ([registration]): Fact => ({
            ...{ type: 'erased', at, registration, seat },
          }),
        );
        const about = told(before, [...step, ...erased]).map((each) => each.split(' ')[1]);
        expect(about.filter((id) => known.get(id ?? '') !== undefined)).toEqual([]);
      }),
    );
  });

  test('is told once of a kind in one step', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every), ([before, step]) => {
        const all = told(before, step);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { emptyLedger } from '../ledger/ledger.ts';
import { afterAll, decideAt, newcomer, reasonsOf, smallDay } from '../testing/small-day.ts';

const none = emptyLedger(smallDay());

describe('what somebody belongs to', () => {
  it('admits nobody of an audience that there is not', () => {
    expect(reasonsOf(decideAt(none, newcomer('ann', { audience: 'pupils' })))).toEqual([
      { code: 'audience.unknown', audience: 'pupils' },
    ]);
  });

  it('admits nobody of an affiliation that is not in the directory', () => {
    expect(reasonsOf(decideAt(none, newcomer('ann', { affiliation: 'd' })))).toEqual([
      { code: 'affiliation.unknown', affiliation: 'd' },
    ]);
  });
});

describe('an invitation', () => {
  const day = smallDay({
    invitations: ['friends', 'press'].map((id) => ({
      id,
      title: id,
      window: null,
      skipsApproval: false,
    })),
  });
  const invite = { type: 'invite', code: 'spring', invitation: 'friends', actor: 'ed' } as const;

  it('admits nobody by a code that nobody made known', () => {
    const asked = newcomer('ann', { invitation: 'autumn' });
    expect(reasonsOf(decideAt(afterAll(day, [invite]), asked))).toEqual([
      { code: 'invitation.unknown', invitation: 'autumn' },
    ]);
  });

  it('gives no code to two groups', () => {
    const again = { ...invite, invitation: 'press' };
    expect(reasonsOf(decideAt(afterAll(day, [invite]), again))).toEqual([
      { code: 'invitation.exists', invitation: 'spring' },
    ]);
  });
});

describe('a person', () => {
  it('registers one person once', () => {
    const again = newcomer('anna', { person: 'person-ann' });
    expect(reasonsOf(decideAt(afterAll(smallDay(), [newcomer('ann')]), again))).toEqual([
      { code: 'person.registered' },
    ]);
  });

  it('registers nobody without an address outside a party', () => {
    expect(reasonsOf(decideAt(none, newcomer('ann', { person: null })))).toEqual([
      { code: 'person.required' },
    ]);
  });
});

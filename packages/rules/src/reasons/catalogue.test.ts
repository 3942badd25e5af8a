import { describe, expect, it } from 'vitest';
import type { Reason, ReasonCode } from '../reason.ts';
import { reasonCatalogue } from './catalogue.ts';
import { reasonStatuses, statusOf } from './http-status.ts';
import { remedyMeanings } from './mending.ts';
import type { ReasonEntry } from './reason-entry.ts';
import { remediesOf } from './remedies-of.ts';

const entries = Object.entries<ReasonEntry>(reasonCatalogue);

describe('the catalogue of reasons', () => {
  it.each(entries)('has under %s what that code means, with an example of it', (code, entry) => {
    expect(entry.code).toBe(code);
    expect(entry.example.code).toBe(code);
    expect(entry.meaning).toMatch(/^\p{Lu}.*[^.]\.$/u);
    expect(entry.status).toBe(reasonStatuses[entry.code]);
  });

  it.each(entries)('explains each parameter of %s, and none that it does not have', (_, entry) => {
    const { code: _code, ...parameters } = entry.example;
    const explained = Object.keys(entry.parameters);
    expect(explained).toEqual(expect.arrayContaining(Object.keys(parameters)));
    for (const name of explained.filter((name) => !(name in parameters))) {
      expect(name).toBe('without');
    }
  });

  it('has a status for the same codes as it has entries', () => {
    expect(Object.keys(reasonStatuses).sort()).toEqual(Object.keys(reasonCatalogue).sort());
  });

  it('uses every remedy for some reason', () => {
    const used = entries.flatMap(([, { mending }]) => Object.values(mending).flat());
    expect([...new Set(used)].sort()).toEqual(Object.keys(remedyMeanings).sort());
  });

  it('promises a time to ask again only where the reason names one', () => {
    const later = entries.filter(([, { mending }]) => mending.asker?.includes('ask-again-later'));
    expect(later.map(([code]) => code).sort()).toEqual(['allocation.early', 'window.not-open']);
  });
});

describe('the figures of the example of a full quota', () => {
  it('sum to the answer', () => {
    const { used, kept, asked, limit, earmarks } = reasonCatalogue['quota.full'].example;
    expect(used + kept + asked).toBeGreaterThan(limit);
    expect(earmarks.reduce((sum, earmark) => sum + earmark.kept, 0)).toBe(kept);
  });
});

describe('the status of a member’s reasons', () => {
  it('is that of the first, however deep', () => {
    const member = (...reasons: readonly Reason[]): Reason => ({
      code: 'party.member',
      member: 0,
      reasons,
    });
    expect(statusOf(member({ code: 'theme.unknown', theme: 'x' }, { code: 'offer.none' }))).toBe(
      422,
    );
    expect(statusOf(member(member({ code: 'registration.unknown' })))).toBe(404);
    expect(statusOf(member())).toBe(409);
  });
});

describe('the remedies of one refusal', () => {
  const full = reasonCatalogue['quota.full'].example;

  it('are those that its parameters leave', () => {
    expect(remediesOf(full)).toEqual({
      asker: ['take-another-theme', 'wait'],
      organiser: ['raise-limit', 'free-earmark', 'override'],
    });
    expect(remediesOf({ ...full, withRoom: [], wait: null, without: [1] })).toEqual({
      contact: ['leave-somebody-out'],
      organiser: ['raise-limit', 'free-earmark', 'override'],
    });
    expect(remediesOf({ ...full, kept: 0, earmarks: [] }).organiser).toEqual([
      'raise-limit',
      'override',
    ]);
  });

  it('tell a list that has closed from one that there is not', () => {
    const closed = (closedAt: number | null) => ({ code: 'waiting.closed', closedAt }) as const;
    expect(remediesOf(closed(5)).organiser).toEqual(['change-times', 'override']);
    expect(remediesOf(closed(null)).organiser).toEqual(['change-event', 'override']);
  });

  it('are none where nobody can mend it', () => {
    const hopeless: readonly ReasonCode[] = [
      'event.cancelled',
      'registration.erased',
      'hold.extended',
    ];
    for (const code of hopeless) expect(remediesOf(reasonCatalogue[code].example)).toEqual({});
  });
});

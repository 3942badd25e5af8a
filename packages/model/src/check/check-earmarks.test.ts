import { describe, expect, it } from 'vitest';
import { found, foundWith, garden, withRegistration } from '../fixtures/found-in-garden-day.ts';

describe('seats per affiliation', () => {
  it('need a directory', () => {
    const findings = foundWith({ affiliations: undefined, 'registration.earmarks.2': undefined });
    expect(findings.filter((finding) => finding.startsWith('directory'))).toEqual([]);
    const { affiliations: _, ...without } = garden;
    const { quotas, earmarks = [] } = garden.registration;
    const registration = {
      ...garden.registration,
      quotas: quotas.toSpliced(3, 1),
      earmarks: earmarks.slice(0, 1),
    };
    expect(found({ ...without, affiliations: undefined, registration } as never)).toEqual([
      'directory.missing registration.quotas[3].counts',
      'directory.missing registration.earmarks[0].for',
      'directory.missing form.fields[4]',
    ]);
  });

  it('are kept in one quota, not in one per affiliation', () => {
    const [earmark] = garden.registration.earmarks ?? [];
    expect(withRegistration({ earmarks: [{ ...earmark, quota: 'per-region' }] as never })).toEqual([
      'earmark.expanded-quota registration.earmarks[0].quota',
    ]);
  });
});

describe('the seats kept in one quota', () => {
  const each = 'registration.earmarks.0.seats';

  it('are no more than it has, an earmark for each affiliation counted for every one', () => {
    expect(foundWith({ [each]: 50 })).toEqual([]);
    expect(foundWith({ [each]: 51 })).toEqual([
      'earmark.exceeds-quota registration.earmarks[0].seats',
    ]);
  });

  it('are added up, and found where they pass the limit', () => {
    expect(
      foundWith({ 'registration.earmarks.1.seats': 59, 'registration.earmarks.2.seats': 2 }),
    ).toEqual(['earmark.exceeds-quota registration.earmarks[2].seats']);
  });

  it('are free again when an earmark ends before registration opens', () => {
    expect(foundWith({ [each]: 51, 'registration.earmarks.0.until': '2023-08-31' })).toEqual([
      'deadline.before-opening registration.earmarks[0].until',
    ]);
  });
});

describe('two earmarks', () => {
  const second = 'registration.earmarks.2.for';
  const sameTarget = ['earmark.same-target registration.earmarks[2].for'];

  it('do not keep seats of one quota for the same people', () => {
    expect(foundWith({ [second]: { audience: 'neighbours' } })).toEqual(sameTarget);
    expect(foundWith({ [second]: { audience: 'gardeners' } })).toEqual([]);
  });

  it('are for the same people when one is for each of them', () => {
    const first = 'registration.earmarks.1.for';
    const [single, each] = [{ affiliation: 'regio-1' }, { each: 'affiliation' }];
    expect(foundWith({ [first]: each, [second]: single })).toEqual(sameTarget);
    expect(foundWith({ [first]: single, [second]: each })).toEqual(sameTarget);
  });
});

describe('an earmark', () => {
  it('is for people whom its quota counts', () => {
    const quota = { 'registration.earmarks.1.quota': 'neighbour-seats' };
    expect(foundWith(quota)).toEqual([]);
    expect(
      foundWith({ ...quota, 'registration.earmarks.1.for': { audience: 'gardeners' } }),
    ).toEqual(['earmark.outside-quota registration.earmarks[1].for']);
  });
});

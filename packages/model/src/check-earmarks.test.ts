import { describe, expect, it } from 'vitest';
import { checkEvent } from './check-event.ts';
import { garden, withRegistration } from './fixtures/found-in-garden-day.ts';

describe('seats per affiliation', () => {
  it('need a directory', () => {
    const { affiliations: _, ...without } = garden;
    const { quotas, earmarks = [] } = garden.registration;
    const registration = { quotas: quotas.toSpliced(3, 1), earmarks: earmarks.slice(0, 1) };
    expect(
      checkEvent({ ...without, registration }).map(({ code, path }) => `${code} ${path}`),
    ).toEqual([
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

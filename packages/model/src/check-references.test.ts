import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReferences } from './check-references.ts';
import { found, garden, withFields, withRegistration } from './fixtures/found-in-garden-day.ts';

describe('ids', () => {
  it('that nothing has are found where they are referred to, with the nearest', () => {
    expect(
      withRegistration({
        quotas: [{ id: 'day', limit: 1, counts: { theme: 'soyl' } }],
        earmarks: [],
      }),
    ).toEqual(['id.unknown registration.quotas[0].counts.theme ~soil']);
    expect(found({ contest: { title: 'x', description: 'x', awardedIn: 'recepton' } })).toEqual([
      'id.unknown contest.awardedIn ~reception',
    ]);
    expect(withRegistration({ windows: [{ audience: 'bakers' }] })).toEqual([
      'id.unknown registration.windows[0].audience',
    ]);
  });

  it('are looked up among their own kind', () => {
    expect(found({ contest: { title: 'x', description: 'x', awardedIn: 'soil' } })).toEqual([
      'id.unknown contest.awardedIn',
    ]);
  });

  it('of contributors, affiliations, quotas and covered fields are looked up too', () => {
    const [lunch, ...others] = garden.programme;
    const parts = [
      { id: 'a', title: 'x', contributors: [{ contributor: 'de-bor', role: 'host' }] },
    ];
    expect(found({ programme: [{ ...lunch, id: 'lunch', title: 'x', parts }, ...others] })).toEqual(
      ['id.unknown programme[0].parts[0].contributors[0].contributor ~de-boer'],
    );
    const earmark = {
      id: 'a',
      quota: 'dax',
      for: { affiliation: 'regio-3' },
      seats: 1,
      until: '2023-11-01',
    };
    expect(withRegistration({ earmarks: [earmark] })).toEqual([
      'id.unknown registration.earmarks[0].quota ~day',
      'id.unknown registration.earmarks[0].for.affiliation ~regio-1',
    ]);
    const consent = { ...garden.form.fields[7], covers: ['dieet'] };
    expect(withFields((fields) => fields.toSpliced(7, 1, consent as never))).toEqual([
      'id.unknown form.fields[7].covers[0] ~diet',
    ]);
  });

  it('are given once in each kind', () => {
    const [soil, moor, water] = garden.themes ?? [];
    expect(found({ themes: [soil, moor, { ...water, id: 'soil' }] as never })).toEqual([
      'id.duplicate themes[2].id',
    ]);
    expect(withFields((fields) => [...fields, fields[8]])).toEqual([
      'id.duplicate form.fields[9].name',
    ]);
  });

  it('include the languages', () => {
    expect(found({ languages: ['nl', 'en', 'nl'] })).toEqual(['id.duplicate languages[2]']);
  });

  it('may be the same in two kinds, and in the parts of two sessions', () => {
    const part = { id: 'lunch', title: 'x' };
    const programme = garden.programme.map((session) => ({ ...session, parts: [part] }));
    expect(found({ programme })).toEqual([]);
    const twice = programme.map((session) => ({ ...session, parts: [part, part] }));
    expect(found({ programme: twice })[0]).toBe('id.duplicate programme[0].parts[1].id');
  });
});

describe('a reference to any id', () => {
  const references = [
    'themes.0.session',
    'contest.announcedIn',
    'contest.awardedIn',
    'programme.0.parts.0.contributors.0.contributor',
    'registration.windows.0.audience',
    'registration.quotas.1.counts.theme',
    'registration.quotas.2.counts.audience',
    'registration.quotas.3.counts.affiliation',
    'registration.earmarks.0.quota',
    'registration.earmarks.1.for.audience',
    'registration.earmarks.2.for.affiliation',
    'form.fields.5.of.themesOf',
    'form.fields.7.covers.0',
  ];
  const strange = fc.stringMatching(/^[a-z]{12,20}$/);

  it('that is not there is found, once, and nothing else is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...references), strange, (reference, id) => {
        const event = structuredClone(garden);
        const steps = reference.split('.');
        const last = steps.pop() ?? '';
        const holder = steps.reduce<object>(
          (inner, step) => Object(Reflect.get(inner, step)),
          event,
        );
        Reflect.set(holder, last, id);
        const findings = [...checkReferences(event)];
        expect(
          findings.map(({ code, path }) => [code, path.replaceAll(/\[(\d+)\]/g, '.$1')]),
        ).toEqual([['id.unknown', reference]]);
      }),
    );
  });
});

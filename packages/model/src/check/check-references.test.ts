import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedGarden } from '../fixtures/changed-garden.ts';
import {
  found,
  foundWith,
  garden,
  withFields,
  withRegistration,
} from '../fixtures/found-in-garden-day.ts';
import { checkReferences } from './check-references.ts';
import { Found } from './found.ts';
import { findingWords } from './words.en.ts';

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
    const consent = { ...garden.form.fields[7], covers: ['diet', 'dieet'] };
    expect(withFields((fields) => fields.toSpliced(7, 1, consent as never))).toEqual([
      'id.unknown form.fields[7].covers[1] ~diet',
    ]);
  });

  it('are given once in each kind', () => {
    const [soil, moor, water] = garden.themes ?? [];
    expect(found({ themes: [soil, moor, water, { ...water, id: 'soil' }] as never })).toEqual([
      'id.duplicate themes[3].id',
    ]);
    expect(withFields((fields) => [...fields, fields[8]])).toEqual([
      'id.duplicate form.fields[10].name',
    ]);
  });

  it('of rooms, tracks, invitations, choices and glossary terms are given once too', () => {
    const twice = (one: object): object[] => [one, one];
    expect(
      foundWith({
        rooms: twice({ id: 'palm-house', name: 'x' }),
        tracks: twice({ id: 'green', title: 'x' }),
        glossary: twice({ term: 'GV', meaning: 'x' }),
        'registration.invitations': twice({ id: 'guests', title: 'x' }),
        'form.fields.6.choices': twice({ id: 'vegan', label: 'x' }),
      }),
    ).toEqual([
      'id.duplicate rooms[1].id',
      'id.duplicate tracks[1].id',
      'id.duplicate registration.invitations[1].id',
      'id.duplicate glossary[1].term',
      'id.duplicate form.fields[6].choices[1].id',
    ]);
  });

  it('include the languages', () => {
    expect(found({ languages: ['nl', 'en', 'nl'] })).toEqual(['id.duplicate languages[2]']);
    expect(found({ languages: ['nl', 'en', 'NL'] })).toEqual(['id.duplicate languages[2]']);
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
    'themes.0.room',
    'programme.0.track',
    'programme.0.contributors.0.contributor',
    'programme.1.placement.room',
    'registration.deadlines.0.audience',
    'registration.approval.audiences.0',
    'registration.quotas.6.counts.invitation',
    'registration.earmarks.3.for.invitation',
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
  /** The garden day with every kind of reference there is. */
  const everyReference = changedGarden({
    tracks: [{ id: 'green', title: 'x' }],
    'themes.0.room': 'palm-house',
    'programme.0.track': 'green',
    'programme.0.contributors': [{ contributor: 'koor', role: 'host' }],
    'programme.1.placement.room': 'palm-house',
    'registration.invitations': [{ id: 'guests', title: 'x' }],
    'registration.deadlines': [{ audience: 'gardeners' }],
    'registration.approval': { audiences: ['gardeners'] },
    'registration.quotas.6': { id: 'guest-seats', limit: 5, counts: { invitation: 'guests' } },
    'registration.earmarks.3': {
      id: 'for-guests',
      quota: 'day',
      for: { invitation: 'guests' },
      seats: 1,
      until: '2023-11-01',
    },
  }) as typeof garden;
  const strange = fc.stringMatching(/^[a-z]{12,20}$/);

  it('that is not there is found, once, and nothing else is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...references), strange, (reference, id) => {
        const event = structuredClone(everyReference);
        const steps = reference.split('.');
        const last = steps.pop() ?? '';
        const holder = steps.reduce<object>(
          (inner, step) => Object(Reflect.get(inner, step)),
          event,
        );
        Reflect.set(holder, last, id);
        const references = new Found();
        checkReferences(event, references);
        const findings = references.inWords(findingWords);
        expect(
          findings.map(({ code, path }) => [code, path.replaceAll(/\[(\d+)\]/g, '.$1')]),
        ).toEqual([['id.unknown', reference]]);
      }),
    );
  });
});

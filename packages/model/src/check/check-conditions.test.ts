import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedGarden } from '../fixtures/changed-garden.ts';
import { foundWith, garden } from '../fixtures/found-in-garden-day.ts';
import { checkConditions } from './check-conditions.ts';
import { Found } from './found.ts';
import { findingWords } from './words.en.ts';

const organisationWhen = (when: object): string[] => foundWith({ 'form.fields.2.when': when });
const place = 'form.fields[2].when';

describe('a condition', () => {
  it.each([
    { field: 'diet', is: 'vegan' },
    { field: 'audience', is: 'gardeners' },
    { field: 'region', in: ['regio-1', 'regio-2'] },
    { field: 'theme', in: ['soil'] },
    { field: 'dietConsent', is: true },
    { field: 'remarks', answered: false },
    { all: [{ field: 'diet', is: 'vegan' }, { not: { field: 'dietConsent', is: false } }] },
  ])('may be %j', (when) => {
    expect(organisationWhen(when)).toEqual([]);
  });

  it('names fields and choices that are there', () => {
    expect(organisationWhen({ field: 'dieet', answered: true })).toEqual([
      `id.unknown ${place}.field ~diet`,
    ]);
    expect(organisationWhen({ field: 'diet', is: 'vegans' })).toEqual([
      `id.unknown ${place}.is ~vegan`,
    ]);
    expect(organisationWhen({ any: [{ field: 'theme', in: ['soil', 'moor'] }] })).toEqual([
      `id.unknown ${place}.any[0].in[1]`,
    ]);
  });

  it('may name a choice that is no longer offered', () => {
    const choices = [
      { id: 'vegan', label: 'x' },
      { id: 'halal', label: 'x', removed: true },
    ];
    expect(
      foundWith({
        'form.fields.6.choices': choices,
        'form.fields.2.when': { field: 'diet', is: 'halal' },
      }),
    ).toEqual([]);
  });

  it('asks of a field what its answer can be', () => {
    expect(organisationWhen({ field: 'remarks', is: 'x' })).toEqual([
      `form.when-mismatch ${place}.is`,
    ]);
    expect(organisationWhen({ field: 'diet', is: true })).toEqual([
      `form.when-mismatch ${place}.is`,
    ]);
    expect(organisationWhen({ not: { field: 'dietConsent', in: ['yes'] } })).toEqual([
      `form.when-mismatch ${place}.not.in[0]`,
    ]);
  });
});

describe('fields that wait for each other', () => {
  const answered = (field: string): object => ({ field, answered: true });

  it('are found once a circle, a field that waits for itself too', () => {
    expect(organisationWhen(answered('organisation'))).toEqual([`form.when-cycle ${place}`]);
    expect(
      foundWith({
        'form.fields.2.when': { all: [answered('remarks'), answered('diet')] },
        'form.fields.8.when': answered('organisation'),
        'form.fields.3.when': answered('remarks'),
      }),
    ).toEqual(['form.when-cycle form.fields[2].when']);
  });

  it('say in which order', () => {
    const event = changedGarden({
      'form.fields.2.when': answered('remarks'),
      'form.fields.8.when': answered('organisation'),
    }) as typeof garden;
    const found = new Found();
    checkConditions(event, found);
    expect(found.inWords(findingWords)[0]?.message).toBe(
      'Whether this is asked depends on itself: organisation → remarks → organisation.',
    );
  });

  it('are found iff they wait in a circle', () => {
    const waits = fc.array(fc.nat({ max: 7 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(waits, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (to, does) => {
        const fields = to.map((target, index) => ({
          name: `f${index}`,
          kind: 'text',
          label: 'x',
          purpose: 'x',
          ...(does[index] && { when: answered(`f${target}`) }),
        }));
        const found = new Found();
        checkConditions({ ...garden, form: { fields: fields as never } }, found);
        const isInCircle = (start: number): boolean => {
          for (let next = start, step = 0; step < 8; step += 1) {
            if (!does[next]) return false;
            next = to[next] ?? 0;
            if (next === start) return true;
          }
          return false;
        };
        expect(found.inWords(findingWords).length > 0).toBe(
          to.some((_, index) => isInCircle(index)),
        );
      }),
    );
  });

  it('are followed without recursion, ten thousand deep', () => {
    const deep = Array.from({ length: 10_000 }).reduce<unknown>(
      (not) => ({ not }),
      answered('dieet'),
    );
    const found = new Found();
    const [field, ...others] = garden.form.fields;
    const fields = [{ ...field, when: deep }, ...others] as never;
    checkConditions({ ...garden, form: { fields } }, found);
    expect(found.inWords(findingWords)).toMatchObject([{ code: 'id.unknown', nearest: 'diet' }]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../compiled/condition.ts';
import { parseEvent } from '../event/parse-event.ts';
import { gardenDay } from '../fixtures/garden-day.ts';
import { conditionSchema } from './condition.ts';

const remarks = { name: 'remarks', kind: 'text', label: 'Remarks', purpose: 'Your seat' };

/** `not` around a condition, so many times. */
function denied(times: number): unknown {
  let condition: unknown = { field: 'diet', answered: true };
  for (let time = 0; time < times; time += 1) condition = { not: condition };
  return condition;
}

describe('a condition in a file', () => {
  it.each([
    { field: 'diet', is: 'vegan' },
    { field: 'member', is: false },
    { field: 'days', in: ['mon', 'tue'] },
    { field: 'diet', answered: true },
    { all: [{ any: [{ not: { field: 'diet', is: 'vegan' } }] }] },
  ])('is read as it stands: %j', (condition) => {
    expect(conditionSchema.parse(condition)).toEqual(condition);
  });

  it.each([
    { field: 'diet' },
    { field: 'diet', is: 5 },
    { field: 'diet', is: 'vegan', in: ['vegan'] },
    { all: { field: 'diet', is: 'vegan' } },
    { none: [] },
    'diet',
    null,
  ])('is refused where it says nothing: %j', (condition) => {
    expect(conditionSchema.safeParse(condition).error?.issues[0]?.message).toBe('rule:condition');
  });

  it('is refused at the place that is wrong where it is plain which condition is meant', () => {
    const place = (condition: unknown) =>
      conditionSchema.safeParse(condition).error?.issues.map(({ path }) => path);
    expect(place({ field: 'Diet', is: 'vegan' })).toEqual([['field']]);
    expect(place({ field: 'days', in: [] })).toEqual([['in']]);
    expect(place({ all: [] })).toEqual([['all']]);
  });

  it('goes six deep and no deeper, however deep the input is', () => {
    expect(conditionSchema.safeParse(denied(6)).success).toBe(true);
    expect(conditionSchema.safeParse(denied(7)).success).toBe(false);
    expect(conditionSchema.safeParse(denied(10_000)).success).toBe(false);
  });

  it('that goes deeper is told so at the place where it does, and not that it says nothing', () => {
    const deep = (condition: unknown) =>
      parseEvent({ ...gardenDay, form: { fields: [{ ...remarks, when: condition }] } });
    const told = (condition: unknown) => {
      const parsed = deep(condition);
      return parsed.ok ? [] : parsed.findings.map(({ path, params }) => [path, params]);
    };
    const six = '.not'.repeat(6);
    expect(told(denied(7))).toEqual([[`form.fields[0].when${six}.not`, { rule: 'depth' }]]);
    expect(told({ all: [denied(6)] })).toEqual([
      [`form.fields[0].when.all[0]${six}`, { rule: 'depth' }],
    ]);
  });

  it('survives JSON without loss', () => {
    const field = fc.constantFrom('diet', 'days', 'memberNumber');
    const plain = fc.oneof(
      fc.record({ field, is: fc.oneof(fc.boolean(), fc.constantFrom('vegan', 'mon')) }),
      fc.record({ field, answered: fc.boolean() }),
    );
    const condition: fc.Arbitrary<Condition> = fc.oneof(
      plain,
      fc.record({ all: fc.array(plain, { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: fc.record({ any: fc.array(plain, { minLength: 1, maxLength: 3 }) }) }),
    );
    fc.assert(
      fc.property(condition, (one) => {
        expect(conditionSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
    );
  });
});

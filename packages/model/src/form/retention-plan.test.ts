import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aField } from '../fixtures/a-field.ts';
import { everyKindDay } from '../fixtures/every-kind.ts';
import { retentionPlan } from './retention-plan.ts';

const fields = fc.uniqueArray(
  fc.record({
    name: fc.string({ minLength: 1 }),
    keepUntil: fc.constantFrom(1, 2, 30, 400),
    sensitive: fc.boolean(),
  }),
  { selector: ({ name }) => name },
);

describe('the plan by which answers are erased', () => {
  it('erases wishes before the rest, as the form says', () => {
    const [first, last] = retentionPlan(everyKindDay.form);
    expect(first).toEqual({ at: Date.UTC(2027, 4, 25, 22), fields: ['diet', 'dietConsent'] });
    expect(last?.at).toBe(Date.UTC(2027, 5, 20, 22));
    expect(last?.fields).toHaveLength(14);
  });

  it('erases every answer once, at its own instant, the earliest first', () => {
    fc.assert(
      fc.property(fields, (some) => {
        const plan = retentionPlan({ version: 1, fields: some.map(aField) });
        const instants = plan.map(({ at }) => at);
        expect(instants).toEqual([...new Set(instants)].sort((one, other) => one - other));
        const erased = plan.flatMap(({ at, fields }) => fields.map((name) => [name, at]));
        const due = some.map(({ name, keepUntil }) => [name, keepUntil]);
        expect(erased.sort()).toEqual(due.sort());
      }),
    );
  });

  it('begins each instant with what is sensitive', () => {
    fc.assert(
      fc.property(fields, (some) => {
        const sensitive = new Set(some.filter((one) => one.sensitive).map(({ name }) => name));
        for (const { fields } of retentionPlan({ version: 1, fields: some.map(aField) })) {
          const order = fields.map((name) => Number(!sensitive.has(name)));
          expect(order).toEqual(order.toSorted());
        }
      }),
    );
  });
});

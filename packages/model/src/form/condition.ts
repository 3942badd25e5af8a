import * as z from 'zod';
import type { Condition } from '../compiled/condition.ts';
import { fieldNameSchema } from './field-name.ts';

/** Conditions inside conditions, at most: nobody reads more, and hostile input goes on for ever. */
const DEEPEST = 6;

const plain = [
  z.strictObject({ field: fieldNameSchema, is: z.union([z.string().max(64), z.boolean()]) }),
  z.strictObject({ field: fieldNameSchema, in: z.array(z.string().max(64)).min(1).max(1000) }),
  z.strictObject({ field: fieldNameSchema, answered: z.boolean() }),
];

/** Built to a depth and not lazily, so that no input makes it descend for ever. */
function conditionsWithin(depth: number): z.ZodType<Condition> {
  const inner = depth === 0 ? z.never('rule:depth') : conditionsWithin(depth - 1);
  return z.union(
    [
      ...plain,
      z.strictObject({ all: z.array(inner).min(1).max(50) }),
      z.strictObject({ any: z.array(inner).min(1).max(50) }),
      z.strictObject({ not: inner }),
    ],
    'rule:condition',
  );
}

export const conditionSchema: z.ZodType<Condition> = conditionsWithin(DEEPEST);

import { readFileSync } from 'node:fs';
import { conference } from '@plenary/example-conference/src/event.ts';
import { nationalDay } from '@plenary/example-sterk-techniekonderwijs/src/event.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

const schema: object = JSON.parse(
  readFileSync(new URL('../../packages/model/event.schema.json', import.meta.url), 'utf8'),
);
const accepts = new Ajv2020({ allErrors: true }).compile(schema);

describe('the JSON Schema of an event', () => {
  it.each([
    ['the national day', nationalDay()],
    ['the conference', conference],
  ])('takes %s as its JSON', (_, event) => {
    accepts(JSON.parse(JSON.stringify(event)));
    expect(accepts.errors ?? []).toEqual([]);
  });
});

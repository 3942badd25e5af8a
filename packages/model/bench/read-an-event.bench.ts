import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { nationalDay } from '../../../examples/sterk-techniekonderwijs/src/event.ts';
import { eventSchema } from '../src/event/event.ts';
import { checkEvent, compile, type EventModel, parseEvent } from '../src/index.ts';
import { takeTurns } from './take-turns.ts';

/*
 * The event of the example, 78 regions and all, from the text of its file to what rules and pages
 * use, against JSON.parse of that text: at most 4 times as much CPU time. Beside it zod as it comes when
 * made from the published JSON Schema, which asks the shape alone.
 */

const text = JSON.stringify(nationalDay());
const event = read(text);
const published = JSON.parse(
  readFileSync(new URL('../event.schema.json', import.meta.url), 'utf8'),
);
const fromJsonSchema = z.fromJSONSchema(published);

function read(from: string): EventModel {
  const parsed = parseEvent(JSON.parse(from));
  if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
  return parsed.event;
}

const costs = await takeTurns(
  {
    'JSON.parse': () => JSON.parse(text),
    'JSON.parse, zod from event.schema.json': () => fromJsonSchema.parse(JSON.parse(text)),
    'JSON.parse, the schema alone': () => eventSchema.parse(JSON.parse(text)),
    'JSON.parse, parseEvent': () => read(text),
    'JSON.parse, parseEvent, compile': () => compile(read(text)),
    checkEvent: () => checkEvent(event),
    'compile of a checked event': () => compile(event),
  },
  20,
);
console.log(`an event of ${(text.length / 1000).toFixed(0)} kB from its text, CPU time:`);
for (const { name, cpu, ratio } of costs) {
  console.log(`${cpu.toFixed(0).padStart(7)} µs ${ratio.toFixed(2).padStart(6)} x  ${name}`);
}

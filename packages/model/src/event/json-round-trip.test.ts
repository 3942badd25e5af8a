import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { busyGardenDay } from '../fixtures/busy-garden-day.ts';
import { editedEvents } from '../fixtures/edited-events.ts';
import { parseEvent } from './parse-event.ts';

function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

it('an event that stands is what was written, and JSON loses nothing of it or of what is compiled', () => {
  let standing = 0;
  fc.assert(
    fc.property(editedEvents(busyGardenDay), (written) => {
      const parsed = parseEvent(written);
      expect(parseEvent(throughJson(written))).toStrictEqual(parsed);
      if (!parsed.ok) return;
      standing += 1;
      expect(parsed.event).toStrictEqual(written);
      expect(throughJson(parsed)).toStrictEqual(parsed);
      const compiled = compile(parsed.event);
      expect(throughJson(compiled)).toStrictEqual(compiled);
    }),
    { numRuns: 400, examples: [[busyGardenDay]] },
  );
  expect(standing).toBeGreaterThan(20);
});

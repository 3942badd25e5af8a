import { expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { defineEvent } from '../event/define-event.ts';
import { EventError } from '../event/event-error.ts';
import { parseEvent } from '../event/parse-event.ts';
import { gardenDay } from '../fixtures/garden-day.ts';
import { isChecked } from './checked-events.ts';

it('knows the very event that was defined or parsed, and no copy of it', () => {
  const parsed = parseEvent(structuredClone(gardenDay));
  expect(parsed.ok && isChecked(parsed.event)).toBe(true);
  expect(isChecked(defineEvent(gardenDay))).toBe(true);
  expect(isChecked({ ...gardenDay })).toBe(false);
});

it('lets no changed copy be compiled unchecked', () => {
  const event = { ...defineEvent(gardenDay), ends: '2023-11-16T02:00' };
  expect(() => compile(event)).toThrow(EventError);
});

it('does not change what is compiled', () => {
  expect(compile({ ...gardenDay })).toEqual(compile(defineEvent(gardenDay)));
});

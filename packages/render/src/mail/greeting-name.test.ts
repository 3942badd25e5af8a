import { describe, expect, test } from 'vitest';
import { autumnDay } from '../testing/autumn-day.ts';
import { greetingName } from './greeting-name.ts';

const { form } = autumnDay();

describe('the name to greet with', () => {
  test.each([
    'Sanne Öztürk',
    'J.P. de Vries',
    'Sanne/Tom Bakker',
    'dr. ir. Koert',
    "D'Angelo-Smit",
    'محمد',
    '李明',
  ])('is %s as typed', (name) => {
    expect(greetingName(form, { name })).toBe(name);
  });

  test('is on one line', () => {
    expect(greetingName(form, { name: ' Sanne\r\n\u2028 Bakker\u0000' })).toBe('Sanne Bakker');
  });

  test.each([
    'Win geld op evil.example',
    'https://evil.example',
    'www.evil',
    'a@evil.example',
    'tel:+31',
    'Sanne \u202Eelpmaxe',
    'x'.repeat(61),
    ' ',
  ])('is left out where it is no name: %s', (name) => {
    expect(greetingName(form, { name })).toBeNull();
  });

  test('is left out where nobody asked for it', () => {
    expect(greetingName({ version: 1, fields: [] }, { name: 'Sanne' })).toBeNull();
    expect(greetingName(form, {})).toBeNull();
  });
});

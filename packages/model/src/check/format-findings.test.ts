import { describe, expect, it } from 'vitest';
import { gardenDay } from '../fixtures/garden-day.ts';
import type { Finding } from './finding.ts';
import { formatFindings } from './format-findings.ts';
import { parseEventJson } from './parse-event-json.ts';
import { findingWords as dutch } from './words.nl.ts';

const garden = JSON.stringify(gardenDay, null, 2);

function findingsOf(text: string): readonly Finding[] {
  const parsed = parseEventJson(text);
  return parsed.ok ? parsed.warnings : parsed.findings;
}

describe('findings in a JSON text', () => {
  it('show line and column, what is wrong, what to do, and the place itself', () => {
    const text = garden.replace('"theme": "soil"', '"theme": "soyl"');
    const line = text.slice(0, text.indexOf('"soyl"')).split('\n').length;
    expect(formatFindings(findingsOf(text).slice(0, 1), { file: 'event.json', text })).toBe(
      [
        `event.json:${line}:20: error id.unknown at registration.quotas[1].counts.theme`,
        "  There is no theme 'soyl'. Did you mean 'soil'?",
        '  Write an id that exists, or add the theme.',
        `  ${line} |           "theme": "soyl"`,
        `      |                    ^`,
      ].join('\n'),
    );
  });

  it('show where a text stops being JSON', () => {
    const text = '{\n  "id": "day"\n  "zone": "UTC"\n}';
    expect(formatFindings(findingsOf(text), { text })).toContain(
      ['  3 |   "zone": "UTC"', '    |   ^'].join('\n'),
    );
  });

  it('show the second of two keys, the key that is unknown, and the object that lacks one', () => {
    const text = '{ "id": "a", "id": "b", "titel": "x" }';
    const places = formatFindings(findingsOf(text), { text }).match(/^event:1:\d+: \w+ \S+/gm);
    expect(places).toContain('event:1:14: error json.duplicate-key');
    expect(places).toContain('event:1:25: error shape.unknown-key');
    expect(places).toContain('event:1:1: error shape.missing');
  });

  it('cut a long line around the place', () => {
    const text = `{ "summary": "${'a'.repeat(500)}", "id": "The Day", "x": "${'b'.repeat(500)}" }`;
    const id = findingsOf(text).filter(({ path }) => path === 'id');
    const [, , , line = '', caret = ''] = formatFindings(id, { text }).split('\n');
    expect(line.length).toBeLessThan(115);
    expect(line).toMatch(/^ {2}1 \| …a+", "id": "The Day", "x": "b+…$/);
    expect(line.slice(caret.indexOf('^'))).toMatch(/^"The Day"/);
  });

  it('stand a caret under a character, also behind those of two code units', () => {
    const text = '{ "summary": "🌱🌱", "id": "The Day" }';
    const id = findingsOf(text).filter(({ path }) => path === 'id');
    const [, , , line = '', caret = ''] = formatFindings(id, { text }).split('\n');
    expect([...line].slice(caret.indexOf('^')).join('')).toMatch(/^"The Day"/);
  });

  it('show no control characters, which a terminal would obey', () => {
    const text = '{ "\\u001b[2J": 1,\t"id": 5 }';
    const shown = formatFindings(findingsOf(text), { text });
    expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('findings in a value', () => {
  it('show the path', () => {
    const [finding] = findingsOf(garden.replace('"theme": "soil"', '"theme": "soyl"'));
    expect(finding && formatFindings([finding])).toBe(
      [
        'error id.unknown at registration.quotas[1].counts.theme',
        "  There is no theme 'soyl'. Did you mean 'soil'?",
        '  Write an id that exists, or add the theme.',
      ].join('\n'),
    );
  });

  it('are told in the words they were found in', () => {
    const parsed = parseEventJson('5', { words: dutch });
    expect(parsed.ok || formatFindings(parsed.findings)).toBe(
      'error shape.type\n  Hier hoort een object te staan.\n  Schrijf hier een object.',
    );
  });
});

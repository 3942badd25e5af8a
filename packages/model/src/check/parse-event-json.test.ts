import { describe, expect, it } from 'vitest';
import { inShort } from '../fixtures/found-in-garden-day.ts';
import { gardenDay } from '../fixtures/garden-day.ts';
import { parseEventJson } from './parse-event-json.ts';

const text = JSON.stringify(gardenDay, null, 2);

function findings(written: string): string[] {
  const parsed = parseEventJson(written);
  return (parsed.ok ? parsed.warnings : parsed.findings).map(inShort);
}

describe('an event file', () => {
  it('is the event that it says', () => {
    const event: unknown = JSON.parse(text);
    expect(parseEventJson(text)).toEqual({ ok: true, event, warnings: [] });
    expect(parseEventJson(`\uFEFF${text}`)).toMatchObject({ ok: true });
  });

  it('that is not JSON says where', () => {
    const parsed = parseEventJson(text.replace('"zone"', 'zone'));
    expect(parsed).toMatchObject({
      ok: false,
      findings: [{ code: 'json.malformed', params: { offset: text.indexOf('"zone"') } }],
    });
  });

  it.each([
    ['{ "id": "day", // the day\n }', 'a comment'],
    ['{ "id": "day", }', 'a comma too many'],
    ['{ "ids": [1, 2,\n ] }', 'a comma too many'],
    ['{ "ids": [1,, 2] }', 'a comma too many'],
    ['{ "ids": [1, 2}', 'something else belongs here'],
    ['{ id: "day" }', 'a key without double quotes'],
    ["{ 'id': 1 }", 'a single quote in place of a double one'],
    ['{ "id": "da\ny" }', 'a line break, tab or other control character inside a text'],
    ['{ "id": "\\d" }', 'a backslash that begins no escape'],
    ['{ "id": "day"', 'it ends here'],
    ['{ "id": "da', 'it ends here'],
    ['', 'it ends here'],
    ['{ "id": day }', 'something else belongs here'],
    ['{ "id": 1 } }', 'something else belongs here'],
  ])('that is %j says what is not JSON', (written, met) => {
    const parsed = parseEventJson(written);
    expect(parsed.ok ? '' : parsed.findings[0]?.message).toBe(
      `From this place on the text is not JSON: ${met}.`,
    );
  });

  it('has no key twice, at any depth, whatever it holds', () => {
    const twice = text.replace('"id": "soil-seats",', '"limit": 40, "id": "soil-seats",');
    expect(findings(twice)).toEqual(['json.duplicate-key registration.quotas[1].limit']);
    expect(findings(text.replace('"zone"', '"z\\u006fne": "UTC", "zone"'))).toEqual([
      'json.duplicate-key zone',
    ]);
  });

  it('tells its double keys beside everything else', () => {
    expect(findings('{ "id": "day", "id": "The Day" }').slice(0, 2)).toEqual([
      'json.duplicate-key id',
      'shape.format id',
    ]);
  });
});

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

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../check/finding.ts';
import { formatFindings } from '../check/format-findings.ts';
import { parseEventJson } from '../check/parse-event-json.ts';
import { changedGarden } from '../fixtures/changed-garden.ts';
import { gardenDay } from '../fixtures/garden-day.ts';
import { type ParsedEvent, parseEvent } from './parse-event.ts';

const garden = JSON.stringify(gardenDay);
const findingsIn = (parsed: ParsedEvent): readonly Finding[] => (parsed.ok ? [] : parsed.findings);
const codes = (parsed: ParsedEvent): string[] => findingsIn(parsed).map(({ code }) => code);

/** A list that counts how often one of its entries is read. */
function countedList(length: number, entry: unknown): { list: unknown[]; reads: () => number } {
  let reads = 0;
  const list = new Proxy([], {
    get: (_, key) => {
      if (key === 'length') return length;
      if (typeof key === 'string' && /^\d+$/.test(key)) {
        reads += 1;
        return entry;
      }
      return Reflect.get(Array.prototype, key);
    },
  });
  return { list, reads: () => reads };
}

/** `{"x": {"x": … }}`, or lists in lists, without recursion. */
function nested(depth: number, open: string, close: string, core: string): string {
  return open.repeat(depth) + core + close.repeat(depth);
}

describe('a hostile value', () => {
  it('with a million sessions is refused before one of them is read', () => {
    const { list, reads } = countedList(1_000_000, {});
    const parsed = parseEvent(changedGarden({ programme: list }));
    expect(codes(parsed)).toEqual(['shape.too-many']);
    expect(reads()).toBe(0);
  });

  it('with a hundred thousand ids that are all the same is refused likewise', () => {
    const { list, reads } = countedList(100_000, { id: 'soil', session: 'walks', title: 'x' });
    expect(codes(parseEvent(changedGarden({ themes: list })))).toEqual(['shape.too-many']);
    expect(reads()).toBe(0);
  });

  it('with as many ids as may be, all the same, gives a hundred findings', () => {
    const room = { id: 'palm-house', name: 'x' };
    const findings = findingsIn(parseEvent(changedGarden({ rooms: Array(1000).fill(room) })));
    expect(findings).toHaveLength(100);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['id.duplicate']));
  });

  it('with thousands of unknown ids is compared with what is known a hundred times at most', () => {
    const quotas = Array.from({ length: 5000 }, (_, index) => ({
      id: `quota-${index}`,
      limit: 1,
      counts: { theme: 'soill' },
    }));
    const findings = findingsIn(parseEvent(changedGarden({ 'registration.quotas': quotas })));
    expect(findings).toHaveLength(100);
    expect(findings[0]).toMatchObject({ code: 'id.unknown', nearest: 'soil' });
  });

  it('with a hundred thousand unknown keys gives a hundred findings', () => {
    const keys = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`key-${index}`, 1]),
    );
    expect(findingsIn(parseEvent({ ...gardenDay, ...keys }))).toHaveLength(100);
  });

  it('that holds itself is answered', () => {
    const event = Object(changedGarden({}));
    event.programme = [event];
    event.themes = event.programme;
    event.description = event;
    event.form.fields[2].when = { not: event.form };
    expect(parseEvent(event).ok).toBe(false);
  });

  it('whose conditions hold themselves many times over is answered', () => {
    const all: unknown[] = [];
    const when = { all };
    all.push(...Array(50).fill(when));
    const parsed = parseEvent(changedGarden({ 'form.fields.2.when': when }));
    expect(findingsIn(parsed)[0]?.path).toMatch(/^form\.fields\[2\]\.when/);
  });

  it('that throws when it is read is unreadable', () => {
    const getter = {
      get title(): string {
        throw new Error('no');
      },
    };
    expect(codes(parseEvent(getter))).toEqual(['shape.unreadable']);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(codes(parseEvent(revoked.proxy))).toEqual(['shape.unreadable']);
    expect(codes(parseEvent({ ...gardenDay, venue: revoked.proxy }))).toEqual(['shape.unreadable']);
  });

  it('of no JSON is a type that does not belong there', () => {
    for (const value of [1n, new Date(), Symbol('x'), () => 1, new Map(), Number.NaN]) {
      const findings = findingsIn(parseEvent({ ...gardenDay, organizer: value, venue: value }));
      expect(findings.length).toBeGreaterThan(0);
      expect(() => JSON.stringify(findings)).not.toThrow();
    }
  });

  it('with half a character anywhere is refused there', () => {
    for (const path of ['title', 'organizer', 'venue.street', 'themes.0.title', 'motto.en']) {
      const [finding] = findingsIn(parseEvent(changedGarden({ [path]: 'x\uDC00' })));
      expect(finding).toMatchObject({ code: 'shape.format', params: { rule: 'well-formed' } });
    }
  });

  it('is answered, never thrown back, and at a hundred findings at most', () => {
    const keys = Object.keys(gardenDay);
    const anywhere = fc.tuple(fc.constantFrom(...keys), fc.jsonValue());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
          anywhere.map(([key, value]) => changedGarden({ [key]: value })),
        ),
        (value) => {
          const findings = findingsIn(parseEvent(value));
          expect(findings.length).toBeLessThanOrEqual(100);
          expect(findings.every(({ message, fix }) => message !== '' && fix !== '')).toBe(true);
        },
      ),
    );
  });
});

describe('a hostile text', () => {
  it('of ten megabytes is read, and one of more is not', () => {
    const most = 10_000_000;
    const long = `{"id":"${'x'.repeat(most - 9)}"}`;
    expect(long).toHaveLength(most);
    expect(codes(parseEventJson(long))[0]).toBe('shape.format');
    expect(codes(parseEventJson(`${long} `))).toEqual(['json.too-large']);
    const list = `{"programme":[${'0,'.repeat(4_900_000)}0]}`;
    expect(codes(parseEventJson(list))).toContain('shape.too-many');
  }, 60_000);

  it('ten thousand deep is answered, and its findings are shown in it', () => {
    const lists = garden.replace('"rooms":[', `"rooms":[${nested(10_000, '[', ']', '1')},`);
    const when = nested(10_000, '{"not":', '}', '{"field":"name","answered":true}');
    const conditions = garden.replace('"name":"remarks"', `"name":"remarks","when":${when}`);
    for (const text of [lists, conditions]) {
      expect(codes(parseEventJson(text))).toEqual(['json.too-deep']);
      const parsed = findingsIn(parseEvent(JSON.parse(text)));
      expect(parsed[0]?.code).toMatch(/^shape\./);
      for (const findings of [findingsIn(parseEventJson(text)), parsed]) {
        expect(formatFindings(findings, { text })).toMatch(/^event:1:\d+: error /);
      }
    }
    const deepest = 4_900_000;
    const text = nested(deepest, '[', ']', '');
    expect(codes(parseEventJson(text))).toEqual(['json.too-deep']);
    expect(codes(parseEventJson('['.repeat(deepest)))).toEqual(['json.malformed']);
  }, 60_000);

  it('cannot reach what all objects share', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'prototype']) {
      const text = garden.replace('"organizer"', `"${key}":{"polluted":1},"organizer"`);
      expect(findingsIn(parseEventJson(text))).toMatchObject([
        { code: 'shape.unknown-key', path: key },
      ]);
      const title = garden.replace('"title":{', `"title":{"${key}":"x",`);
      // Eight letters may be a language; the others are not.
      expect(parseEventJson(title).ok).toBe(key === 'toString');
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

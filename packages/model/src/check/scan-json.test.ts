import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from './scan-json.ts';

/** Where the walk stops, or null when the text is JSON. */
const brokenAt = (text: string): number | null => scanJson(text, {});

describe('a JSON text', () => {
  it.each([
    '{"a":[1,-2.5e+3,true,false,null,"\\u00e9\\n"],"b":{}}',
    ' [ ] ',
    '"x"',
    '0',
    '\t{\r\n}',
  ])('may be %j', (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(brokenAt(text)).toBeNull();
  });

  it.each([
    ['', 0],
    ['{"a":1,}', 7],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{a:1}', 1],
    ['{"a" 1}', 5],
    ['"a', 2],
    ['"a\\x"', 2],
    ['"a\nb"', 2],
    ['01', 1],
    ['1 1', 2],
    ['[tru]', 1],
    ['{"a":1', 6],
    [']', 0],
    ["'a'", 0],
  ])('breaks off, as %j does at %d', (text, offset) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(brokenAt(text)).toBe(offset);
  });

  it('is the same as for JSON.parse, also with a character more or less', () => {
    const parses = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const character = fc.constantFrom(...'{}[]",:\\0 1e-.tn\n\u2028');
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.option(character),
        fc.boolean(),
        (json, place, more, takes) => {
          const at = place % (json.length + 1);
          const text = json.slice(0, at) + (more ?? '') + json.slice(takes ? at + 1 : at);
          expect(brokenAt(text) === null).toBe(parses(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is walked in order, with the way to every value', () => {
    const text = '{"a":[1,{"b\\"":2}]}';
    const values: string[] = [];
    scanJson(text, {
      value: (steps, offset) => values.push(`${JSON.stringify(steps)}@${offset}`),
    });
    expect(values).toEqual(['[]@0', '["a"]@5', '["a",0]@6', '["a",1]@8', '["a",1,"b\\""]@15']);
  });

  it('is walked in as many steps as it has values, however deep', () => {
    let steps = 0;
    const count = {
      value: () => {
        steps += 1;
      },
    };
    expect(scanJson('['.repeat(10_000) + ']'.repeat(10_000), count)).toBeNull();
    expect(steps).toBe(10_000);
    expect(scanJson('{"a":'.repeat(10_000), count)).toBe(50_000);
  });
});

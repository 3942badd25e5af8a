/** What is met on the way through a JSON text. `steps` lead to the place, and change after the call. */
export interface JsonVisitor {
  /** An object opens, `depth` steps below the root. */
  object?(depth: number): void;
  key?(steps: readonly (string | number)[], offset: number): void;
  value?(steps: readonly (string | number)[], offset: number): void;
}

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Walks a JSON text (RFC 8259) without recursion, however deep it is. Returns null, or where the text
 * stops being JSON.
 *
 * @returns an offset in UTF-16 units from the start.
 */
export function scanJson(text: string, visitor: JsonVisitor): number | null {
  const steps: (string | number)[] = [];
  let at = afterSpace(text, 0);
  let expected: 'value' | 'key' | 'more' = 'value';
  for (;;) {
    if (expected === 'value') {
      visitor.value?.(steps, at);
      const opening = text[at];
      if (opening === '{') visitor.object?.(steps.length);
      if (opening === '{' || opening === '[') {
        const inside = afterSpace(text, at + 1);
        const isEmpty = text[inside] === (opening === '{' ? '}' : ']');
        if (!isEmpty) steps.push(opening === '{' ? '' : 0);
        at = isEmpty ? inside + 1 : inside;
        expected = isEmpty ? 'more' : opening === '{' ? 'key' : 'value';
        continue;
      }
      const end = opening === '"' ? endOfString(text, at) : endOfScalar(text, at);
      if (end < 0) return -end - 1;
      at = end;
      expected = 'more';
    } else if (expected === 'key') {
      if (text[at] !== '"') return at;
      const end = endOfString(text, at);
      if (end < 0) return -end - 1;
      steps[steps.length - 1] = keyOf(text.slice(at, end));
      visitor.key?.(steps, at);
      at = afterSpace(text, end);
      if (text[at] !== ':') return at;
      at = afterSpace(text, at + 1);
      expected = 'value';
    } else {
      at = afterSpace(text, at);
      const last = steps.at(-1);
      if (last === undefined) return at === text.length ? null : at;
      if (text[at] === ',') {
        at = afterSpace(text, at + 1);
        if (typeof last === 'number') steps[steps.length - 1] = last + 1;
        expected = typeof last === 'number' ? 'value' : 'key';
      } else if (text[at] === (typeof last === 'number' ? ']' : '}')) {
        steps.pop();
        at += 1;
      } else return at;
    }
  }
}

function afterSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at += 1;
  }
}

/** Where a string ends, or -1 - the offset at which it breaks off. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code === 92) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) return -1 - at;
      at = ESCAPE.lastIndex - 1;
    } else if (!(code >= 32)) return -1 - at;
  }
}

function endOfScalar(text: string, from: number): number {
  SCALAR.lastIndex = from;
  return SCALAR.test(text) ? SCALAR.lastIndex : -1 - from;
}

function keyOf(written: string): string {
  return written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
}

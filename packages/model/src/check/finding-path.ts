/** A place in the event: keys and positions from the root. */
export type Path = readonly PropertyKey[];

/** A key that reads well behind a dot. Language tags may hold a hyphen. */
const PLAIN_KEY = /^[\w$][\w$-]*$/;

/** Shows a path as one writes it in code: `themes[0].title.nl`. A strange key is quoted. */
export function pathText(path: Path): string {
  const text = path.map(stepText).join('');
  return text.startsWith('.') ? text.slice(1) : text;
}

function stepText(step: PropertyKey): string {
  if (typeof step === 'number') return `[${step}]`;
  const key = String(step);
  return PLAIN_KEY.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** The steps of a path that `pathText` has shown. */
export function pathSteps(text: string): (string | number)[] {
  const steps: (string | number)[] = [];
  for (const [step, quoted, index] of text.matchAll(
    /\[("(?:[^"\\]|\\.)*")\]|\[(\d+)\]|[^.[\]]+/g,
  )) {
    if (quoted !== undefined) steps.push(String(JSON.parse(quoted)));
    else steps.push(index === undefined ? step : Number(index));
  }
  return steps;
}

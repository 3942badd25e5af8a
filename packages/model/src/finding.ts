/** What a finding is about; codes are stable, wording is not. */
export type FindingCode =
  /** Not the shape of an event: a missing or unknown key, a wrong type, a malformed id or text. */
  | 'shape.invalid'
  | 'id.duplicate'
  | 'id.unknown'
  | 'time.malformed'
  | 'time.gap'
  | 'time.overlap'
  | 'time.offset'
  | 'event.ends-before-start'
  | 'session.ends-before-start'
  | 'session.ends-without-start'
  | 'session.outside-event'
  | 'session.without-themes'
  | 'theme.not-chosen'
  | 'window.closes-before-opens'
  | 'directory.missing'
  | 'earmark.expanded-quota'
  | 'form.meaning-missing'
  | 'form.meaning-repeated'
  | 'form.choices'
  | 'language.missing';

/** Something about an event that is wrong (`error`) or probably not meant (`warning`). */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
  /** Where it stands, such as `registration.quotas[3].counts.theme`. */
  readonly path: string;
  /** In English, for the developer. */
  readonly message: string;
  /** The existing id that was probably meant. */
  readonly nearest?: string;
}

/** More than anybody reads; keeps hostile input from growing the answer. */
export const MOST_FINDINGS = 100;

/** A place in the event: keys and positions from the root. */
export type Path = readonly PropertyKey[];

/** Shows a path as one writes it in code. */
export function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** An error at a place. */
export function errorAt(path: Path, code: FindingCode, message: string, nearest?: string): Finding {
  const finding = { code, severity: 'error', path: pathText(path), message } as const;
  return nearest === undefined ? finding : { ...finding, nearest };
}

import type { Finding } from './finding.ts';
import type { FindingCode, FindingParams, FormatRule, ShapeType, Thing } from './finding-params.ts';
import type { JsonBreach } from './what-breaks-json.ts';

/**
 * The wording of findings in one language. Sentences hold the parameters of their code in braces, as
 * in `'There is no {thing} '{id}'.'`; a table that lacks a code does not compile.
 */
export interface FindingWords {
  /** What is wrong, and what to do about it. */
  readonly findings: { readonly [code in FindingCode]: readonly [message: string, fix: string] };
  /** Behind the message of a finding that has one: `Did you mean '{nearest}'?` */
  readonly nearest: string;
  /** Between the last two of several alternatives. */
  readonly or: string;
  readonly terms: { readonly [term in Thing | ShapeType | JsonBreach | Term]: string };
  readonly rules: { readonly [rule in FormatRule]: string };
}

/** Words of parameters that are neither things nor types. */
type Term = 'start' | 'end' | 'draft' | 'dropped' | 'name' | 'address' | 'answer';

/** A finding before it is told. */
export interface FoundAt<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly severity: Finding['severity'];
  readonly path: string;
  readonly params: FindingParams[Code];
  readonly nearest?: string;
}

/** Parameters whose values are words of ours. */
const TRANSLATED = new Set(['thing', 'type', 'edge', 'state', 'meaning', 'met']);

/** Tells one in some language's words. */
export function told(found: FoundAt, words: FindingWords): Finding {
  const { code, severity, path, params, nearest } = found;
  const [message, fix] = words.findings[code];
  const values: Readonly<Record<string, unknown>> = { ...params, nearest };
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => shown(name, values[name], words));
  const near = nearest === undefined ? {} : { nearest };
  return {
    code,
    severity,
    path,
    message: filled(nearest === undefined ? message : `${message} ${words.nearest}`),
    fix: filled(fix),
    params,
    ...near,
  };
}

function shown(name: string, value: unknown, words: FindingWords): string {
  if (Array.isArray(value)) {
    const last = value.length - 1;
    return last < 1
      ? value.join('')
      : `${value.slice(0, last).join(', ')} ${words.or} ${value[last]}`;
  }
  const text = String(value);
  if (name === 'rule') return (words.rules as Readonly<Record<string, string>>)[text] ?? text;
  if (!TRANSLATED.has(name)) return text;
  return (words.terms as Readonly<Record<string, string>>)[text] ?? text;
}

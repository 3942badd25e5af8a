import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { isRecord } from '../json/json-record.ts';
import { ruleOfCharacters, ruleOfWords } from './words.ts';

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const LONGEST_TAG = 35;

/** Most languages of one text, and most runs of one wording. */
const MOST_LANGUAGES = 50;
const MOST_RUNS = 1000;

/** A BCP 47 language tag, such as `nl` or `pt-BR`; well-formed is enough, the registry is not asked. */
export const languageTagSchema: z.ZodType<string> = z
  .string()
  .max(LONGEST_TAG, { error: 'rule:language', abort: true })
  .regex(LANGUAGE_TAG, 'rule:language');

/**
 * Text by language tag, or a bare string that is the same in every language. Read by hand in place of
 * unions of strings, records and arrays, which took most of the time of reading an event; it copies as
 * they do and answers with the same paths.
 */
export const localizedTextSchema: z.ZodType<LocalizedText> = z
  .any()
  .transform((text, { issues }) => readText(text, issues) as LocalizedText);

type Issues = z.core.$ZodRawIssue[];

function readText(text: unknown, issues: Issues): unknown {
  if (!isRecord(text)) {
    refuse(ruleOfWords(text), [], text, issues);
    return text;
  }
  const byTag: Record<string, unknown> = { ...text };
  const tags = Object.keys(byTag);
  if (tags.length === 0) refuse('rule:text', [], text, issues);
  if (tags.length > MOST_LANGUAGES) refuse('rule:long', [], text, issues);
  else for (const tag of tags) byTag[tag] = readWording(byTag[tag], tag, issues);
  return byTag;
}

function readWording(wording: unknown, tag: string, issues: Issues): unknown {
  if (!isLanguageTag(tag)) refuse('rule:language', [tag], tag, issues);
  if (!Array.isArray(wording)) {
    refuse(ruleOfWords(wording), [tag], wording, issues);
    return wording;
  }
  if (wording.length === 0) refuse('rule:run', [tag], wording, issues);
  if (wording.length <= MOST_RUNS) {
    return wording.map((run, index) => readRun(run, [tag, index], issues));
  }
  refuse('rule:long', [tag], wording, issues);
  return wording;
}

/** A run may be no more than a space, as between two names. It has its two keys and no other. */
function readRun(run: unknown, path: PropertyKey[], issues: Issues): unknown {
  if (!isRecord(run)) {
    refuse('rule:run', path, run, issues);
    return run;
  }
  const { text, lang, ...more } = run;
  if (Object.keys(more).length > 0) refuse('rule:run', path, run, issues);
  const rule = typeof text === 'string' && text !== '' ? ruleOfCharacters(text) : 'rule:run';
  refuse(rule, [...path, 'text'], text, issues);
  if (!isLanguageTag(lang)) refuse('rule:language', [...path, 'lang'], lang, issues);
  return { text, lang };
}

function refuse(rule: string | null, path: PropertyKey[], input: unknown, issues: Issues): void {
  if (rule === null) return;
  issues.push(
    input === undefined
      ? { code: 'invalid_type', expected: 'string', input, path }
      : { code: 'custom', message: rule, input, path },
  );
}

function isLanguageTag(tag: unknown): boolean {
  return typeof tag === 'string' && tag.length <= LONGEST_TAG && LANGUAGE_TAG.test(tag);
}

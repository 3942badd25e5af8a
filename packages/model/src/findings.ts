export type { FindingParams, FormatRule, ShapeType, Thing } from './check/finding-params.ts';
export type { FindingWords } from './check/finding-words.ts';
export type { FindingSource } from './check/format-findings.ts';
export { formatFindings } from './check/format-findings.ts';
export { inWords } from './check/in-words.ts';
export { parseEventJson } from './check/parse-event-json.ts';
export { findingWords } from './check/words.en.ts';

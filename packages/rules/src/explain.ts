export { type Ahead, type AheadForQuota, aheadInLine } from './explain/ahead.ts';
export type { Blocker, EarmarkLine, Freeing } from './explain/blocker.ts';
export { type EntryExplanation, explain } from './explain/explain.ts';
export { explainLine } from './explain/explain-line.ts';
export { type PassedOver, passedOver } from './explain/passed-over.ts';
export { type QuotaFigures, type QuotaWhatIf, type WhatIf, whatIf } from './explain/what-if.ts';

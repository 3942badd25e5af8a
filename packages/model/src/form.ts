export { answersJsonSchema } from './form/answers-json-schema.ts';
export { answersSchema } from './form/answers-schema.ts';
export type { Cell, ExportColumn, ExportOptions } from './form/export-columns.ts';
export { exportColumns } from './form/export-columns.ts';
export type { ProcessedField, ProcessingRecord } from './form/processing-record.ts';
export { processingRecord } from './form/processing-record.ts';
export type { RetentionStep } from './form/retention-plan.ts';
export { retentionPlan } from './form/retention-plan.ts';

export { type ReasonCatalogue, reasonCatalogue } from './reasons/catalogue.ts';
export { type HttpStatus, statusOf } from './reasons/http-status.ts';
export { type Mender, type Mending, type Remedy, remedyMeanings } from './reasons/mending.ts';
export type { ParameterUnit, ReasonParameter } from './reasons/parameter.ts';
export type { ReasonEntry, ReasonOf, ReasonTold } from './reasons/reason-entry.ts';
export { remediesOf } from './reasons/remedies-of.ts';
export { type RuleNumber, ruleNames } from './reasons/rule.ts';
export type { RulePlace } from './reasons/rule-places.ts';

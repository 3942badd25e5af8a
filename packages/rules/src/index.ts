export { apply, applyAll } from './apply.ts';
export {
  type Availability,
  availability,
  type QuotaAvailability,
  type ThemeAvailability,
} from './availability.ts';
export type { Warning } from './broken-earmarks.ts';
export { claimsOf } from './claims.ts';
export type {
  Actor,
  AmendCommand,
  ChooseCommand,
  Command,
  Instants,
  Override,
  RegisterCommand,
  UndoCommand,
  WithdrawCommand,
} from './command.ts';
export { type Decision, decide } from './decide.ts';
export { due } from './due.ts';
export type { Belonging, EarmarkGroups } from './earmark-groups.ts';
export type {
  AmendedFact,
  ChosenFact,
  Fact,
  LapsedFact,
  RegisteredFact,
  RestoredFact,
  WithdrawnFact,
} from './fact.ts';
export type { Hold } from './holds.ts';
export {
  committedOf,
  emptyLedger,
  type Ledger,
  liveRegistrationOf,
  registrationOf,
  registrationsOf,
  underPolicy,
  usedOf,
} from './ledger.ts';
export { nextChange } from './next-change.ts';
export type { Occupancy } from './occupancy.ts';
export type { PersistentMap } from './persistent-map.ts';
export {
  type Policy,
  type PolicyQuota,
  type PolicySource,
  policyOf,
  type RegistrationSource,
  type ThemeChoice,
} from './policy.ts';
export type { Reason, ReasonCode, ThemeWithRoom } from './reason.ts';
export type { RegistrationRecord } from './registration-record.ts';
export { type Cell, type Move, type Standing, transitions } from './transitions.ts';
export type { WindowState } from './window.ts';

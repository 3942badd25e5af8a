export {
  type Availability,
  availability,
  type QuotaAvailability,
  type ThemeAvailability,
} from './availability.ts';
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
} from './commands/command.ts';
export { type Decision, decide } from './decide.ts';
export type {
  AmendedFact,
  ChosenFact,
  Fact,
  LapsedFact,
  RegisteredFact,
  RestoredFact,
  WithdrawnFact,
} from './fact.ts';
export { apply, applyAll } from './ledger/apply.ts';
export type { Hold } from './ledger/holds.ts';
export {
  committedOf,
  emptyLedger,
  type Ledger,
  liveRegistrationOf,
  registrationOf,
  registrationsOf,
  underPolicy,
  usedOf,
} from './ledger/ledger.ts';
export type { PersistentMap } from './ledger/persistent-map.ts';
export type { RegistrationRecord } from './ledger/registration-record.ts';
export { type Cell, type Move, type Standing, transitions } from './ledger/transitions.ts';
export type { Belonging, EarmarkGroups } from './policy/earmark-groups.ts';
export {
  type Policy,
  type PolicyQuota,
  type PolicySource,
  policyOf,
  type RegistrationSource,
  type ThemeChoice,
} from './policy/policy.ts';
export type { WindowState } from './policy/window.ts';
export type { Reason, ReasonCode, ThemeWithRoom } from './reason.ts';
export type { Warning } from './seats/broken-earmarks.ts';
export { claimsOf } from './seats/claims.ts';
export type { Occupancy } from './seats/occupancy.ts';
export { due } from './time/due.ts';
export { nextChange } from './time/next-change.ts';

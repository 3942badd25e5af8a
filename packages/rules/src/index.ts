export {
  type Availability,
  availability,
  type Profile,
  type QuotaAvailability,
  type ThemeAvailability,
} from './availability.ts';
export type { CheckInWarning } from './commands/check-in.ts';
export type {
  AcceptCommand,
  Actor,
  AmendCommand,
  ApproveCommand,
  ChangeAddressCommand,
  CheckInCommand,
  ChooseCommand,
  Command,
  ConfirmCommand,
  DeclineCommand,
  EraseCommand,
  ExtendCommand,
  GrantExceptionCommand,
  ImportCommand,
  Instants,
  InviteCommand,
  LeaveCommand,
  NameCommand,
  Override,
  PromoteCommand,
  PublishCommand,
  RegisterCommand,
  RegisterPartyCommand,
  RejectCommand,
  SeatAllocationCommand,
  SeatAsked,
  SubstituteCommand,
  SwapCommand,
  UndoCheckInCommand,
  UndoCommand,
  WithdrawCommand,
} from './commands/command.ts';
export type { MemberDecision, Warning } from './commands/situation.ts';
export { type Decision, decide } from './decide.ts';
export type {
  AddressChangedFact,
  AllocatedFact,
  AmendedFact,
  ApprovedFact,
  CheckedInFact,
  CheckInUndoneFact,
  ChosenFact,
  ConfirmedFact,
  EntryEndedFact,
  EntryOpenedFact,
  ErasedFact,
  ExceptionGrantedFact,
  ExtendedFact,
  Fact,
  GrantedFact,
  InvitedFact,
  LapsedFact,
  NamedFact,
  OfferedFact,
  PartyRegisteredFact,
  PublishedFact,
  QueuedFact,
  RegisteredFact,
  RejectedFact,
  ReminderDueFact,
  RequestedFact,
  RestoredFact,
  SubstitutedFact,
  ThemeLostFact,
  WithdrawnFact,
} from './fact.ts';
export { apply, applyAll } from './ledger/apply.ts';
export type { Entry, Place } from './ledger/entry.ts';
export {
  committedOf,
  emptyLedger,
  entriesOf,
  entryOf,
  type Ledger,
  liveEntryOf,
  liveRegistrationOf,
  partyOf,
  registrationOf,
  registrationsOf,
  usedOf,
} from './ledger/ledger.ts';
export { partiesArrangedBy, registrationsOfPerson } from './ledger/of-person.ts';
export type { Party } from './ledger/party.ts';
export type { PersistentMap } from './ledger/persistent-map.ts';
export {
  hasSeat,
  type PersonalDeadlines,
  type RegistrationRecord,
} from './ledger/registration-record.ts';
export { touchedBy } from './ledger/touched-by.ts';
export {
  type Cell,
  type EntryMove,
  type EntryStanding,
  entryTransitions,
  type PassiveMove,
  type RegistrationMove,
  type Standing,
  transitions,
} from './ledger/transitions.ts';
export { underPolicy } from './ledger/under-policy.ts';
export { type Policy, type PolicyQuota, policyOf } from './policy/policy.ts';
export type { PolicySource, RegistrationSource } from './policy/policy-source.ts';
export type { ThemeChoice } from './policy/theme-choices.ts';
export type { WindowState } from './policy/window.ts';
export type { Reason, ReasonCode, ThemeWithRoom, WaitOffered } from './reason.ts';
export type { EarmarkBroken } from './seats/broken-earmarks.ts';
export { claimsOf } from './seats/claims.ts';
export type { Occupancy } from './seats/occupancy.ts';
export { due } from './time/due.ts';
export { nextChange } from './time/next-change.ts';

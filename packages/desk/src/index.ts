export type {
  DeskAmend,
  DeskCommand,
  DeskErase,
  DeskImport,
  DeskInvite,
  DeskMember,
  DeskName,
  DeskProposeAddress,
  DeskProveAddress,
  DeskRecover,
  DeskRegister,
  DeskRegisterParty,
  DeskRotateLink,
  DeskSubstitute,
  Submission,
} from './commands/desk-command.ts';
export type { Desk, DueDone, LinkView, StandingLedger } from './desk/desk.ts';
export type { DeskLog, DeskLogLine } from './desk/desk-log.ts';
export { type OpenDeskOptions, openDesk } from './desk/open-desk.ts';
export type { DeskReason, MemberOutcome, Outcome } from './desk/outcome.ts';
export { type ReplayUntil, replay } from './journal/replay.ts';
export {
  type JournalReason,
  type JournalVerdict,
  verifyJournal,
} from './journal/verify-journal.ts';
export type { MailOrder, MailTemplate } from './mail/mail-order.ts';
export { memoryStore } from './memory/memory-store.ts';
export type { PartyMemberView, PartyView } from './people/party-view.ts';
export type { KeptOfPerson, PersonExport } from './people/person-export.ts';
export type { RegistrationView, WaitingView } from './people/registration-view.ts';
export type { PartedRevisions } from './revisions/parted-revisions.ts';
export type { PublishOptions, PublishOutcome, PublishReason } from './revisions/publishing.ts';
export { type AskDeskOptions, type AskedDesk, askDesk } from './socket/ask-desk.ts';
export { type DeskServer, type ServeDeskOptions, serveDesk } from './socket/serve-desk.ts';
export { deskSocket } from './socket/socket-place.ts';
export type { JournalFact, JournalHead } from './store/journal.ts';
export type {
  DeadMail,
  LeasedMail,
  MailSettlement,
  MailWrite,
  Outbox,
} from './store/outbox.ts';
export type {
  AddressChange,
  Amendment,
  AnswerParts,
  NewDetails,
  PeopleWrites,
  RegistrationDetails,
  StoredPerson,
} from './store/people.ts';
export type { AdoptedFile, RevisionWrites, StoredRevision } from './store/revision.ts';
export type { Adoption, Claim, QuotaChange, QuotaRow, SeatWrites } from './store/seats.ts';
export type {
  Retirement,
  Store,
  StoredOutcome,
  Turn,
  TurnRequest,
  Writes,
} from './store/store.ts';

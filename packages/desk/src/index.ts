export type {
  Desk,
  DeskAmend,
  DeskChoose,
  DeskCommand,
  DeskReason,
  DeskRecover,
  DeskRegister,
  DeskUndo,
  DeskWithdraw,
  MailOrder,
  MailTemplate,
  Outcome,
  RegistrationView,
  Submission,
} from './desk.ts';
export type { DeskLog, DeskLogLine } from './desk-log.ts';
export { type JournalVerdict, verifyJournal } from './journal-chain.ts';
export { memoryStore } from './memory-store.ts';
export { type OpenDeskOptions, openDesk } from './open-desk.ts';
export type {
  Adoption,
  AnswerParts,
  Claim,
  JournalFact,
  JournalHead,
  LeasedMail,
  MailSettlement,
  MailWrite,
  QuotaChange,
  QuotaRow,
  RegistrationDetails,
  Store,
  StoredOutcome,
  StoredPerson,
  Turn,
  TurnRequest,
  Writes,
} from './store.ts';

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
} from './desk/desk.ts';
export type { DeskLog, DeskLogLine } from './desk/desk-log.ts';
export { type OpenDeskOptions, openDesk } from './desk/open-desk.ts';
export { type JournalVerdict, verifyJournal } from './journal/journal-chain.ts';
export { memoryStore } from './memory/memory-store.ts';
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
} from './store/store.ts';

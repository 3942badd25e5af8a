export type { OwnTypes } from './compiled/check-own.ts';
export type {
  AttendanceMode,
  CompiledAssumption,
  CompiledAudience,
  CompiledContest,
  CompiledContributor,
  CompiledDirectory,
  CompiledEvent,
  CompiledGlossaryTerm,
  CompiledOnlinePlace,
  CompiledRoom,
  CompiledTrack,
  CompiledVenue,
  EventStatus,
} from './compiled/compiled-event.ts';
export type {
  Answer,
  Answers,
  CompiledChoice,
  CompiledField,
  CompiledForm,
  FieldKind,
  FieldMeaning,
  FieldProblem,
  LegalBasis,
} from './compiled/compiled-form.ts';
export { noneOfThese } from './compiled/compiled-form.ts';
export type {
  CompiledContribution,
  CompiledPart,
  CompiledProgrammeSession,
  CompiledTheme,
} from './compiled/compiled-programme.ts';
export type {
  CompiledDeadlines,
  CompiledEarmark,
  CompiledInvitation,
  CompiledParties,
  CompiledQuota,
  CompiledRanking,
  CompiledRegistration,
  CompiledWaitingList,
  CompiledWindow,
  QuotaScope,
} from './compiled/compiled-registration.ts';
export type { Condition } from './compiled/condition.ts';
export { holds } from './compiled/condition.ts';
export { isEmailAddress } from './compiled/e-mail-address.ts';
export type { ExpandedRun, ExpandedTerms } from './compiled/glossary.ts';
export { expandTerms } from './compiled/glossary.ts';
export type { Interval, IntervalRelation } from './compiled/interval-relation.ts';
export { clash, relationBetween } from './compiled/interval-relation.ts';
export type { LocalizedText, TextRun, Wording } from './compiled/localized-text.ts';
export { normaliseAddress } from './compiled/normalised-address.ts';
export type { PickedText } from './compiled/pick.ts';
export { pick } from './compiled/pick.ts';
export type { ReadForm, ReadFormOptions, Typed } from './compiled/read-form.ts';
export { readForm } from './compiled/read-form.ts';
export { textDirection } from './compiled/text-direction.ts';

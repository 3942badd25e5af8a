export type {
  AttendanceMode,
  CompiledAssumption,
  CompiledAudience,
  CompiledContest,
  CompiledContributor,
  CompiledDirectory,
  CompiledEvent,
  CompiledGlossaryTerm,
  CompiledVenue,
  EventStatus,
} from './compiled/compiled-event.ts';
export type {
  Answers,
  CompiledChoice,
  CompiledField,
  CompiledForm,
  FieldMeaning,
  FieldProblem,
} from './compiled/compiled-form.ts';
export { noneOfThese } from './compiled/compiled-form.ts';
export type {
  CompiledPart,
  CompiledProgrammeSession,
  CompiledTheme,
} from './compiled/compiled-programme.ts';
export type {
  CompiledEarmark,
  CompiledQuota,
  CompiledRegistration,
  CompiledWindow,
  QuotaScope,
} from './compiled/compiled-registration.ts';
export { isEmailAddress } from './compiled/e-mail-address.ts';
export type { LocalizedText, TextRun, Wording } from './compiled/localized-text.ts';
export { normaliseAddress } from './compiled/normalised-address.ts';
export type { PickedText } from './compiled/pick.ts';
export { pick } from './compiled/pick.ts';
export type { ReadForm, Typed } from './compiled/read-form.ts';
export { readForm } from './compiled/read-form.ts';
export { textDirection } from './compiled/text-direction.ts';

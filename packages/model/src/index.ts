export type { Affiliation, AffiliationDirectory } from './affiliation-directory.ts';
export type { AffiliationsFromCsv, CsvProblem } from './affiliations-from-csv.ts';
export { affiliationsFromCsv } from './affiliations-from-csv.ts';
export type { Assumption } from './assumption.ts';
export type { Audience } from './audience.ts';
export { checkEvent } from './check-event.ts';
export type { CivilTimeReason, ResolvedTime } from './civil-time.ts';
export { formatCivilTime, resolveCivilTime, startOfCivilDay } from './civil-time.ts';
export { compile } from './compile.ts';
export type { AttendanceMode, EventStatus } from './compiled/compiled-event.ts';
export type { LocalizedText, TextRun, Wording } from './compiled/localized-text.ts';
export type { Contest } from './contest.ts';
export type { Contributor } from './contributor.ts';
export { defineEvent } from './define-event.ts';
export type { Earmark } from './earmark.ts';
export type { EventIds, EventModel } from './event.ts';
export { EventError } from './event-error.ts';
export type { Finding, FindingCode } from './finding.ts';
export type {
  AffiliationField,
  ChoiceField,
  ConsentField,
  EmailField,
  Field,
  FieldBasics,
  Form,
  TextField,
} from './form.ts';
export { defineForm } from './form.ts';
export type { GlossaryTerm } from './glossary.ts';
export type { Moment, MomentFrame, RelativeMoment } from './moment.ts';
export { resolveMoment } from './moment.ts';
export type { ParsedEvent } from './parse-event.ts';
export { parseEvent } from './parse-event.ts';
export type { Quota } from './quota.ts';
export type { AudienceWindow, RegistrationPolicy } from './registration-policy.ts';
export type { Room } from './room.ts';
export type { Session, SessionPart } from './session.ts';
export type { Theme } from './theme.ts';
export type { Venue } from './venue.ts';

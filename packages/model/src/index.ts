export { checkEvent } from './check/check-event.ts';
export type { Finding } from './check/finding.ts';
export type { FindingCode } from './check/finding-params.ts';
export type { FindingWords } from './check/finding-words.ts';
export { compile } from './compile/compile.ts';
export type { AttendanceMode, EventStatus } from './compiled/compiled-event.ts';
export type { LocalizedText, TextRun, Wording } from './compiled/localized-text.ts';
export type { Affiliation, AffiliationDirectory } from './event/affiliation-directory.ts';
export type { Assumption } from './event/assumption.ts';
export type { Audience } from './event/audience.ts';
export { defineEvent } from './event/define-event.ts';
export {
  defineAudiences,
  defineContributors,
  defineProgramme,
  defineQuotas,
  defineRooms,
  defineThemes,
  defineTracks,
} from './event/define-lists.ts';
export type { EventModel } from './event/event.ts';
export { EventError } from './event/event-error.ts';
export type { EventIds } from './event/event-ids.ts';
export type { OnlinePlace } from './event/online-place.ts';
export type { ParsedEvent } from './event/parse-event.ts';
export { parseEvent } from './event/parse-event.ts';
export type { Venue } from './event/venue.ts';
export type {
  AffiliationField,
  Choice,
  ChoiceField,
  ChoicesField,
  RankedField,
} from './form/choice-field.ts';
export type { ConsentField } from './form/consent-field.ts';
export { defineForm } from './form/define-form.ts';
export type { Field } from './form/field.ts';
export type { FieldBasics } from './form/field-basics.ts';
export type { AnswersOf, Form, FormDefaults } from './form/form.ts';
export type { OwnField } from './form/own-field.ts';
export type {
  DateField,
  EmailField,
  NumberField,
  PhoneField,
  TextField,
} from './form/typed-field.ts';
export type { Contest } from './programme/contest.ts';
export type { Contribution } from './programme/contribution.ts';
export type { Contributor } from './programme/contributor.ts';
export type { Placement } from './programme/placement.ts';
export type { Room } from './programme/room.ts';
export type { Session, SessionPart } from './programme/session.ts';
export type { Theme } from './programme/theme.ts';
export type { Track } from './programme/track.ts';
export type { Earmark } from './registration/earmark.ts';
export type { Invitation } from './registration/invitation.ts';
export type { PartyPolicy } from './registration/party-policy.ts';
export type { Quota } from './registration/quota.ts';
export type { ApprovalPolicy, RegistrationPolicy } from './registration/registration-policy.ts';
export type {
  AudienceDeadlines,
  AudienceWindow,
  Deadlines,
} from './registration/registration-window.ts';
export type { ThemeChoicePolicy } from './registration/theme-choice.ts';
export type { WaitingListPolicy } from './registration/waiting-list.ts';
export type { GlossaryTerm } from './text/glossary.ts';
export type { CivilTimeReason, ResolvedTime } from './time/civil-time.ts';
export { formatCivilTime, resolveCivilTime, startOfCivilDay } from './time/civil-time.ts';
export type {
  EventEdge,
  Moment,
  MomentFrame,
  RelativeMoment,
  RelativeShift,
} from './time/moment.ts';
export { resolveMoment } from './time/moment.ts';

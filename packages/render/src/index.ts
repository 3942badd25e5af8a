export { type CivilParts, civilParts } from './dates/civil-parts.ts';
export {
  dateWords,
  hoursWords,
  momentWords,
  type Stretch,
  timeWords,
  whenWords,
} from './dates/date-words.ts';
export { isoDate, isoInZone } from './dates/iso-in-zone.ts';
export { untilWords } from './dates/until-words.ts';
export type { ConditionMessages } from './messages/condition-messages.ts';
export type { DateMessages } from './messages/date-messages.ts';
export type { EventMessages } from './messages/event-messages.ts';
export type { FormMessages } from './messages/form-messages.ts';
export type { MailKind, MailTemplate } from './messages/mail-kind.ts';
export type { MailAction, MailMessages } from './messages/mail-messages.ts';
export type { MailOpeningMessages } from './messages/mail-opening-messages.ts';
export type { Messages } from './messages/messages.ts';
export type { NoticeKind, NoticeMessages, NoticeWords } from './messages/notice-messages.ts';
export type { OwnMessages } from './messages/own-messages.ts';
export type { PlainPageMessages } from './messages/plain-page-messages.ts';
export type { ProblemMessages, SpokenField } from './messages/problem-messages.ts';
export type {
  QuotaReason,
  ReasonMessages,
  RefusedByQuota,
  SpokenEvent,
  SpokenQuota,
} from './messages/reason-messages.ts';
export type { SeatMessages } from './messages/seat-messages.ts';
export type { SiteMessages } from './messages/site-messages.ts';
export { type AccessibilityView, accessibilityView } from './views/accessibility-view.ts';
export type { AnswerView } from './views/answer-view.ts';
export {
  type AnswerRowView,
  type CheckAnswersOptions,
  type CheckAnswersView,
  checkAnswersView,
} from './views/check-answers-view.ts';
export {
  type ChooseThemeOptions,
  type ChooseThemeView,
  chooseThemeView,
} from './views/choose-theme-view.ts';
export {
  type ContactDetails,
  type ContactOptions,
  type ContactView,
  contactView,
} from './views/contact-view.ts';
export { type DirectionsView, directionsView } from './views/directions-view.ts';
export type { DocumentSectionView } from './views/document-view.ts';
export type { ErrorItemView, ErrorSummaryView } from './views/error-summary.ts';
export { type AssumptionsView, type EventView, eventView } from './views/event-view.ts';
export type { FeatureView } from './views/feature-view.ts';
export type {
  CheckboxFieldView,
  ChoiceFieldView,
  ChoicesFieldView,
  ChoiceView,
  FieldBase,
  FieldView,
  FixedFieldView,
  RankedFieldView,
  RankView,
  TypedFieldView,
} from './views/field-view.ts';
export type { GlossaryView } from './views/glossary-view.ts';
export type { FactView, HeroView } from './views/hero-view.ts';
export { hiddenAnswers } from './views/hidden-answers.ts';
export {
  type LanguageLink,
  type LayoutOptions,
  type LayoutView,
  layoutView,
  type PageName,
} from './views/layout-view.ts';
export type { ButtonView, FormTarget, HiddenField, LinkView } from './views/link-view.ts';
export {
  type NoticeOptions,
  type NoticeView,
  noticeView,
} from './views/notice-view.ts';
export type { OffersView, OfferView } from './views/offer-view.ts';
export type { OwnActionView } from './views/own-actions.ts';
export {
  type OwnOptions,
  type OwnRegistration,
  type OwnView,
  ownView,
} from './views/own-view.ts';
export { type PrivacyView, privacyView } from './views/privacy-view.ts';
export { problemWords } from './views/problem-words.ts';
export {
  type ContributorView,
  type PartView,
  type ProgrammeDayView,
  type ProgrammeEntryView,
  type ProgrammeView,
  programmeView,
} from './views/programme-view.ts';
export { reasonWords } from './views/reason-words.ts';
export { type ReceiptOptions, type ReceiptView, receiptView } from './views/receipt-view.ts';
export { type RecoverOptions, type RecoverView, recoverView } from './views/recover-view.ts';
export {
  type RegistrationFormOptions,
  type RegistrationFormView,
  registrationFormView,
} from './views/registration-form-view.ts';
export {
  type RegistrationStateView,
  registrationStateView,
} from './views/registration-state-view.ts';
export { type SeatsView, seatsView } from './views/seats-view.ts';
export type { StepsView } from './views/steps-view.ts';
export {
  type ThemeNeighbourView,
  type ThemesWithRoomView,
  type ThemeView,
  themeView,
} from './views/theme-view.ts';
export {
  type ThemeCardView,
  type ThemeGroupView,
  type ThemesView,
  themesView,
} from './views/themes-view.ts';
export type { TicketView } from './views/ticket-view.ts';
export type { SiteUrls, ViewContext } from './views/view-context.ts';
export type { ViewReason, ViewReasonCode } from './views/view-reason.ts';
export { paragraphsOf, type ViewText, type ViewTextRun, viewText } from './views/view-text.ts';
export { type WithdrawOptions, type WithdrawView, withdrawView } from './views/withdraw-view.ts';

import type { LegalBasis } from '@plenary/model/compiled';

/** Getting there, contact, privacy and accessibility. */
export interface PlainPageMessages {
  readonly directionsTitle: string;
  readonly directionsMap: string;
  readonly accessTitle: string;
  /** Says to whom, from a contact's name. */
  access(contact: string): string;
  readonly programmeTitle: string;
  readonly contactTitle: string;
  /** Whom to ask, from a contact's name. */
  contactIntroduction(contact: string): string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly contactLost: string;
  readonly privacyTitle: string;
  /** That this is a template, and that its owner has to complete it. */
  readonly privacyTemplate: string;
  /** Paragraphs, from the organiser's name; who erases what is kept no longer. */
  privacyIntroduction(organizer: string): readonly string[];
  readonly privacyCaption: string;
  readonly privacyField: string;
  readonly privacyPurpose: string;
  readonly privacyKeep: string;
  readonly privacySensitive: string;
  readonly privacyBasis: string;
  /** In a list, such as 'Uw toestemming'. */
  readonly bases: Readonly<Record<LegalBasis, string>>;
  /** Who sees an answer besides the organiser. */
  readonly privacyRecipients: string;
  readonly privacyOpenTitle: string;
  /** What only the organiser can fill in; of `basis` and `recipients` what the form does not state. */
  readonly privacyOpen: {
    readonly responsible: string;
    readonly basis: string;
    readonly recipients: string;
  };
  readonly rightsTitle: string;
  readonly rights: readonly string[];
  /** To whom a request goes, from a contact's name. */
  rightsContact(name: string): string;
  readonly cookiesTitle: string;
  readonly cookies: readonly string[];
  readonly accessibilityTitle: string;
  /** That this is a template, without a claim, and what its owner has to add. */
  readonly accessibilityTemplate: string;
  /** Paragraphs, from the organiser's name. */
  accessibilityIntroduction(organizer: string): readonly string[];
  readonly accessibilityStatusTitle: string;
  readonly accessibilityStatus: readonly string[];
  readonly accessibilityBuiltTitle: string;
  readonly accessibilityBuilt: readonly string[];
  readonly accessibilityReportTitle: string;
  /** Paragraphs, from a contact's name. */
  accessibilityReport(contact: string): readonly string[];
}

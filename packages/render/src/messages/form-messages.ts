/** The form, the check page and the receipt. */
export interface FormMessages {
  readonly title: string;
  readonly amendTitle: string;
  readonly introduction: string;
  readonly amendIntroduction: string;
  /** Inside the label of a field that may stay empty. */
  readonly optional: string;
  /** The same for a consent that goes with other fields, from their labels. */
  neededWith(labels: readonly string[]): string;
  /** A consent's short name where answers are listed, from the labels of what it covers. */
  consentFor(labels: readonly string[]): string;
  /** The same for a field that is needed under a condition, which its hint tells. */
  readonly notAlways: string;
  /** 'Ten hoogste 500 tekens.' */
  limit(max: number): string;
  /** 'Van 1 tot en met 10.' From a number's bounds in words; null for no bound. At least one is there. */
  numberBetween(least: string | null, most: string | null): string;
  /** The same of a date's bounds, such as 'maandag 1 mei 2023'. */
  dateBetween(least: string | null, most: string | null): string;
  /** 'Kies er ten hoogste 3.' From how many are chosen; null for no bound. At least one is there. */
  howMany(least: number | null, most: number | null): string;
  /** That wishes stand in order of preference. */
  readonly inOrder: string;
  /** '1e keuze', from 1. */
  rank(place: number): string;
  /** Stands after a choice that an earlier answer names and nobody else can choose. */
  readonly noLongerChosen: string;
  /** The empty first option of a list. */
  readonly prompt: string;
  readonly steps: string;
  readonly stepAnswers: string;
  readonly stepCheck: string;
  readonly stepDone: string;
  readonly check: string;
  readonly saveAnswers: string;
  readonly privacy: string;
  /** Before the title of a page with something wrong: 'Fout: '. */
  readonly errorPrefix: string;
  readonly errorTitle: string;
  readonly answersKept: string;
  readonly nothingChanged: string;
  /** 'E-mailadres: vul een adres in zoals naam@school.nl'; a label that is a question stands in quotes. */
  problem(label: string, rule: string): string;
  readonly offers: string;
  readonly offersRegister: string;
  readonly offersChoose: string;
  /** The page instead of the form while one cannot register. */
  readonly notPossible: string;
  /** The same once registration has closed. */
  readonly noLongerPossible: string;
  /** Before the ways to one's link and to the contact, where the form is not shown. */
  readonly alreadyRegistered: string;
  readonly checkTitle: string;
  readonly checkIntroduction: string;
  readonly change: string;
  /** Accessible name of a change button: 'Wijzig: E-mailadres'. */
  changeField(label: string): string;
  readonly notFilledIn: string;
  readonly yes: string;
  readonly no: string;
  readonly confirm: string;
  /** From an end such as 'tot en met woensdag 15 november 2023'. */
  changeUntil(until: string): string;
  /** From an end, likewise. */
  withdrawUntil(until: string): string;
  /** The same whether or not the address was known. */
  readonly receiptTitle: string;
  readonly receiptMail: string;
  readonly receiptMailDoes: string;
  readonly asked: string;
  /** 'Ontvangstnummer 8F3K-22' */
  receiptNumber(receipt: string): string;
  readonly noMail: string;
  readonly sendAgain: string;
  /** Names the hours of the chosen session: 'Werksessie …, 14.30–15.45 uur'. */
  sessionHours(session: string, hours: string): string;
}

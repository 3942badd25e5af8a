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
  /** 'Ten hoogste 500 tekens.' */
  limit(max: number): string;
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
  /** 'E-mailadres: vul een adres in zoals naam@school.nl' */
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

/** A person's own pages: what stands, another theme, withdrawing, a lost link. */
export interface OwnMessages {
  readonly confirmedTitle: string;
  readonly heldTitle: string;
  readonly endedTitle: string;
  readonly confirmed: string;
  /** Words for a held seat, from an end such as 'tot 14.32 uur'. */
  held(until: string): string;
  readonly ended: string;
  /** A theme was dropped under them; from an end by which another can be chosen, null once it has passed. */
  themeLost(until: string | null): string;
  readonly done: Readonly<Record<'theme' | 'answers' | 'restored', string>>;
  /** Label of the ticket. */
  readonly ticket: string;
  readonly answers: string;
  readonly changeTheme: string;
  readonly changeAnswers: string;
  readonly withdraw: string;
  /** From an end; `still` is whether it is yet to come. */
  themeUntil(until: string, still: boolean): string;
  /** From an end, likewise. */
  answersUntil(until: string, still: boolean): string;
  /** From an end, likewise. */
  withdrawUntil(until: string, still: boolean): string;
  readonly undo: string;
  readonly calendar: string;
  readonly registerAgain: string;
  /** From a moment such as 'zondag 10 september 2023, 9.00 uur'. */
  registeredAt(moment: string): string;
  readonly back: string;
  readonly chooseTitle: string;
  /** What stands now, from 'Thema 5: …'. */
  chooseCurrent(theme: string): string;
  readonly chooseNone: string;
  readonly choose: string;
  readonly withdrawTitle: string;
  readonly withdrawMeans: string;
  /** From minutes. */
  withdrawUndo(minutes: number): string;
  readonly withdrawNow: string;
  readonly keep: string;
  readonly recoverTitle: string;
  readonly recoverIntroduction: string;
  /** Under the address, in place of the form's own hint. */
  readonly recoverHint: string;
  readonly recoverSubmit: string;
  readonly recoverSentTitle: string;
  readonly recoverSent: string;
  readonly recoverNoMail: string;
}

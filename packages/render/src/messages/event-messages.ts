import type { EventStatus } from '@plenary/model/compiled';

/** The pages of the event, its programme and its themes. */
export interface EventMessages {
  readonly when: string;
  readonly where: string;
  readonly seats: string;
  readonly register: string;
  readonly viewProgramme: string;
  readonly assumptions: string;
  readonly assumptionsIntroduction: string;
  readonly glossary: string;
  /** null: it goes on as planned. */
  readonly status: Readonly<Record<EventStatus, string | null>>;
  /** Heading of the keynote, from its part's title; a title that says so already stays as it is. */
  keynote(title: string): string;
  readonly programme: string;
  readonly chooseTheme: string;
  readonly calendar: string;
  readonly untimed: string;
  /** A session or a theme that was announced and does not go on. */
  readonly dropped: string;
  /** The same of the theme that somebody has chosen. */
  readonly chosenDropped: string;
  /** 'In het Engels', from the language a session is held in, such as 'Engels'. */
  heldIn(language: string): string;
  /** Where an event is held on the web, before its address or name. */
  readonly online: string;
  /** 'Tien thema’s' */
  themes(count: number): string;
  /** 'Thema 5' */
  theme(number: number): string;
  /** 'thema 5', inside a sentence. */
  themeInSentence(number: number): string;
  /** 'Thema 5: Oplossen tekorten onderwijspersoneel' */
  themeWithTitle(number: number, title: string): string;
  /** A theme that the event does not have. */
  readonly unknownTheme: string;
  readonly chooseOne: string;
  readonly questions: string;
  readonly registerForTheme: string;
  readonly allThemes: string;
  readonly previous: string;
  readonly next: string;
}

import type { Letter } from '../letter.ts';

/** What mail leaves by. */
export interface MailTransport {
  /** Resolves once the letter is out of our hands; rejects where that failed, to be tried again. */
  send(letter: Letter): Promise<void>;
  /** Lets go of connections; nothing is sent afterwards. */
  close(): Promise<void>;
}

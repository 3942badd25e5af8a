import type { DeskCommand, DeskProveAddress } from './desk-command.ts';

/** Sets the address to one that was proved by the link that went there. */
export interface ChangeAddress {
  readonly type: 'change-address';
  readonly registration: string;
  /** As it was typed. */
  readonly address: string;
  /** The old one as it was typed, to be told; null where there was none. */
  readonly from: string | null;
}

/** Replaces the link that was handed over by one of the member's own; no mail goes. */
export interface TakeLink {
  readonly type: 'take-link';
  readonly registration: string;
}

/** What a turn judges: what may be asked, with what a link stands for in the place of the link. */
export type JudgedCommand = Exclude<DeskCommand, DeskProveAddress> | ChangeAddress | TakeLink;

import type { Finding } from '@plenary/model';
import type { Override, PublishCommand } from '@plenary/rules';
import type { DeskReason } from '../desk/outcome.ts';

/** With what a revision is published. */
export interface PublishOptions {
  /** The revision that whoever publishes has seen: every other that holds by now is `revision.stale`. */
  readonly expectedRevision: number;
  /** Who publishes it, as the journal keeps it. */
  readonly actor: string;
  /** Dropped themes whose people move to another one: all of them, or nothing is published. */
  readonly merge?: PublishCommand['merge'];
  readonly override?: Override;
}

/** Why a revision was not published. */
export type PublishReason =
  | DeskReason
  /** It is no event, or one with errors. */
  | { readonly code: 'publish.invalid'; readonly findings: readonly Finding[] }
  /** It is another event: an id is for good. */
  | { readonly code: 'publish.other-event'; readonly id: string }
  /** It leaves out what somebody still has or waits for: mark it dropped, or keep it. */
  | {
      readonly code: 'publish.in-use';
      readonly kind: 'theme' | 'audience' | 'affiliation' | 'invitation';
      readonly id: string;
      /** How many registrations, or invitation codes, hold to it. */
      readonly by: number;
    }
  /** It brings something new under an id that older registrations carry: ids are never used again. */
  | {
      readonly code: 'publish.id-reused';
      readonly kind: 'theme' | 'audience' | 'affiliation' | 'invitation';
      readonly id: string;
      /** How many registrations, or invitation codes, carry it. */
      readonly by: number;
    };

/** The number of the revision that holds now, or why it was not published. */
export type PublishOutcome =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly reasons: readonly PublishReason[] };

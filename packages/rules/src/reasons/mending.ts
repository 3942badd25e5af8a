/**
 * Who can mend a refusal: who sent the command, the contact of the party, the organiser, or whoever
 * wrote the program that sent it.
 */
export type Mender = 'asker' | 'contact' | 'organiser' | 'developer';

/** What can be done about a refusal. */
export type Remedy = keyof typeof remedyMeanings;

/** What each can do about it, the likeliest first; nobody can where it is empty. */
export type Mending = { readonly [Who in Mender]?: readonly Remedy[] };

/**
 * Every remedy, in one English sentence each.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { remedyMeanings } from '@plenary/rules/reasons';
 *
 * assert.equal(remedyMeanings['take-another-theme'], 'Take one of the themes that have room.');
 * ```
 */
export const remedyMeanings = {
  'ask-again-later': 'Ask again from the instant that the reason names.',
  'correct-answer': 'Give another answer, and send the form again.',
  'take-another-theme': 'Take one of the themes that have room.',
  wait: 'Ask the same again and accept to wait (`elseWait`).',
  'leave-somebody-out': 'Register the others, without the member who is named.',
  'make-party-smaller': 'Register fewer people together, and the rest apart.',
  'register-apart': 'Register each person by themselves.',
  'rank-instead': 'Rank the themes, and leave the choosing until they have been allocated.',
  'register-anew': 'Register again, as a newcomer.',
  'use-own-link': 'Open the registration that stands, by the link in the mail, and change that.',
  reload: 'Look at what stands now, and ask again if it is still wanted.',
  'check-link': 'See whether the link was copied whole, or have it mailed again.',
  'undo-first': 'Undo the withdrawal, and ask again.',
  'prove-address': 'Use the link in the mail, and ask again.',
  'undo-check-in': 'Take the check-in back, and ask again.',
  approve: 'Approve the request, or turn it down.',
  promote: 'Give the waiting entry its seat before its turn (`promote`).',
  invite: 'Make the invitation code known (`invite`).',
  allocate: 'Seat the allocation of the ranked lists (`seat-allocation`).',
  override: 'Set the rule aside for this command (`override`), with a cause.',
  'grant-exception': 'Give this person deadlines of their own (`grant-exception`).',
  'change-times': 'Publish a revision in which the times are later or earlier.',
  'raise-limit': 'Publish a revision with a higher limit.',
  'free-earmark': 'Publish a revision that keeps fewer seats for others.',
  'change-event': 'Publish a revision in which the event allows it.',
  'publish-anew': 'Look at the revision that stands, and publish the change on top of it.',
  'send-new-id': 'Send an id that was not used before.',
  'mend-request': 'Send what the command’s type asks for.',
} as const satisfies Readonly<Record<string, string>>;

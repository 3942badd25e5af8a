import type { MailRegistration } from '../mail/mail-to-write.ts';
import type { MailTemplate } from '../messages/mail-kind.ts';

const noon = Date.UTC(2023, 9, 1, 12);
const open = { state: 'open', until: null, wants: null } as const;

/** When what is offered in `standings` ends. */
export const offeredUntil = Date.UTC(2023, 9, 2, 15);

/** How a registration can stand when a mail about it is written, on 1 October 2023 at noon UTC. */
export const standings = {
  confirmed: {},
  'to prove': { state: 'held', why: 'proof', heldUntil: noon + 3_600_000 },
  waiting: { state: 'queued', seated: false, waiting: { ...open, ahead: 3 } },
  'waiting for a theme': { waiting: { ...open, wants: ['mbo'] } },
  offered: {
    state: 'queued',
    seated: false,
    waiting: { state: 'offered', until: offeredUntil, wants: null },
  },
  requested: { state: 'requested', seated: false },
  'judged again': { state: 'requested' },
  'without the theme': { themes: [], choice: 'lost' },
  withdrawn: { state: 'held', why: 'undo', heldUntil: noon + 1_800_000 },
  'withdrawn while waiting': {
    state: 'ended',
    cause: 'withdrawn',
    seated: false,
    undoUntil: noon + 1_800_000,
  },
  rejected: { state: 'ended', cause: 'rejected', seated: false },
  lapsed: { state: 'ended', cause: 'lapsed', seated: false },
  substituted: { state: 'ended', cause: 'substituted', seated: false },
  ended: { state: 'ended', cause: 'withdrawn', seated: false },
} as const satisfies Readonly<Record<string, Partial<MailRegistration>>>;

/** Every template there is. */
export const everyTemplate: readonly MailTemplate[] = [
  ...(['confirmed', 'prove-address', 'queued', 'requested', 'rejected', 'offered'] as const),
  ...(['granted', 'entry-ended', 'changed', 'withdrawn', 'restored', 'lapsed'] as const),
  ...(['theme-lost', 'substituted', 'new-address', 'address-changed', 'new-link'] as const),
  ...(['stands', 'party', 'names-due', 'reminder', 'event-cancelled', 'event-moved'] as const),
];

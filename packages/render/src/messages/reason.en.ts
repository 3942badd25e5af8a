import type { ThemeWithRoom } from '@plenary/rules';
import type { ViewReason } from '../views/view-reason.ts';
import { capitalised } from './capitalised.ts';
import type { ReasonMessages, SpokenEvent, SpokenQuota } from './reason-messages.ts';

/** Why something was refused, in English. */
export const reasonEn: ReasonMessages = {
  'window.not-open': ({ opensAt }, { moment }) =>
    opensAt === null
      ? 'Registration is not open yet.'
      : `Registration is not open yet. It opens on ${moment(opensAt)}.`,
  'window.closed': ({ closedAt }, { until }) =>
    `Registration has closed. You could register ${until(closedAt)}.`,
  'quota.full': (reason, event) =>
    [full(reason, event.quota(reason)), ...room(reason, event)].join(' '),
  'theme.required': ({ session: id }, { session }) => `Choose a theme for ‘${session(id)}’.`,
  'theme.unknown': () => 'There is no such theme. Choose one of the themes shown.',
  'theme.too-many': ({ session: id }, { session }) =>
    `Choose no more than one theme for ‘${session(id)}’.`,
  'audience.unknown': () => 'Choose one of the groups shown.',
  'affiliation.unknown': (_reason, { affiliation }) =>
    `Choose a ${affiliation ?? 'choice'} from the list.`,
  'person.registered': () =>
    'Somebody has registered with this email address. The link in your mail leads to that registration.',
  'registration.exists': () => 'This registration exists already.',
  'registration.unknown': () => 'There is no such registration.',
  'registration.ended': () => 'This registration has ended. Nothing was changed.',
  'registration.held': ({ until: at }, { until }) =>
    `You have withdrawn. Undo that first; you can do so ${until(at)}.`,
  'version.stale': () =>
    'Your registration has changed in the meantime, perhaps in another window. Nothing was changed now. See what it says and try again.',
  'deadline.passed': ({ deadline, passedAt }, { until }) =>
    `You could ${{ withdraw: 'withdraw', amend: 'change your details', choose: 'change theme' }[deadline]} ${until(passedAt)}.`,
  'undo.nothing': () => 'There is no withdrawal to undo.',
  'undo.lapsed': ({ lapsedAt }, { until }) =>
    `You could undo your withdrawal ${until(lapsedAt)}. Your place has been released.`,
  'command.malformed': () =>
    'Something in what we received is not right. Nothing was stored. Please try again.',
  'key.reused': () =>
    'This form was sent before, with other answers. Nothing was stored now. Check your answers and send them again.',
  'desk.busy': ({ retryAfter }) =>
    `It is very busy just now. Nothing was stored. Try again in ${seconds(retryAfter)}.`,
  'desk.unknown': () =>
    'We do not know yet whether this was stored. Try again: it never happens twice.',
  'form.expired': () =>
    'This form was open for too long. Nothing was stored. Check your answers and send them again.',
  'form.invalid': () =>
    'This form did not reach us whole. Nothing was stored. Check your answers and send them again.',
};

type QuotaFull = Extract<ViewReason, { code: 'quota.full' }>;

function full(reason: QuotaFull, quota: SpokenQuota): string {
  const { limit, used, kept } = reason;
  const count =
    kept > 0
      ? `${used} taken and ${kept} kept, of ${limit}`
      : `${Math.min(used, limit)} of ${limit}`;
  switch (quota.kind) {
    case 'event':
      return `The day is full (${count}).`;
    case 'theme':
      return `${capitalised(quota.theme)} is full (${count}).`;
    case 'audience':
      return `All places for ‘${quota.title}’ have been taken (${count}).`;
    case 'affiliation':
      return `All places for ‘${quota.title}’ have been taken (${count}).`;
  }
}

/** Names the two with most room; each theme with room has its own button. */
function room({ withRoom }: QuotaFull, event: SpokenEvent): string[] {
  const seats = ({ remaining }: ThemeWithRoom) => remaining ?? Number.POSITIVE_INFINITY;
  const [most, second] = [...withRoom].sort((a, b) => seats(b) - seats(a));
  if (most === undefined) return [];
  const first = `${capitalised(event.theme(most.theme))} has ${places(most.remaining)}`;
  if (second === undefined) return [`${first}.`];
  return [`${first}, ${event.theme(second.theme)} has ${asMany(second.remaining)}.`];
}

function places(remaining: number | null): string {
  if (remaining === null) return 'room';
  return remaining < 5 ? 'a few places' : `${remaining} places`;
}

function asMany(remaining: number | null): string {
  if (remaining === null) return 'room';
  return remaining < 5 ? 'a few' : `${remaining}`;
}

function seconds(count: number): string {
  return count === 1 ? 'a second' : `${count} seconds`;
}

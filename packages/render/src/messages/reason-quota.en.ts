import type { ThemeWithRoom } from '@plenary/rules';
import { capitalised } from './capitalised.ts';
import { inARow } from './in-a-row.ts';
import type {
  QuotaReason,
  ReasonMessages,
  RefusedByQuota,
  SpokenEvent,
  SpokenQuota,
} from './reason-messages.ts';

type QuotaFull = Extract<QuotaReason, { code: 'quota.full' }>;

/** Why there is no seat, in English. */
export const quotaReasonEn: Pick<ReasonMessages, QuotaReason['code']> = {
  'quota.full': (reason, event) => [full(reason, event), ...instead(reason, event)].join(' '),
  'waiting.ahead': (reason, event) => {
    const { ahead } = reason;
    const waiting = ahead === 1 ? 'somebody is' : `${ahead} people are`;
    const room = `There is room ${where(event.quota(reason))}, but ${waiting} waiting for it already.`;
    return [room, ...instead(reason, event)].join(' ');
  },
  'party.too-large': (reason, event) => {
    const { asked, limit } = reason;
    const seats = `there ${limit === 1 ? 'is' : 'are'} ${limit} ${where(event.quota(reason))}`;
    return `Your group is too large: you ask for ${asked} places, and ${seats}.`;
  },
};

function full(reason: QuotaFull, event: SpokenEvent): string {
  const { limit, used, kept, asked } = reason;
  const quota = event.quota(reason);
  const free = limit - used - kept;
  if (asked > 1 && free > 0) {
    const left = free < 5 ? 'a few places are left' : `${free} places are left`;
    return `There is no room ${where(quota)} for ${asked} people: ${left}.`;
  }
  const count =
    kept > 0
      ? `${used} taken and ${kept} kept${keptFor(reason, event)}, of ${limit}`
      : `${Math.min(used, limit)} of ${limit}`;
  switch (quota.kind) {
    case 'event':
      return `The day is full (${count}).`;
    case 'theme':
      return `${capitalised(quota.theme)} is full (${count}).`;
    default:
      return `All places for ‘${quota.title}’ have been taken (${count}).`;
  }
}

/** Names one group or two, and counts more. */
function keptFor({ earmarks }: QuotaFull, event: SpokenEvent): string {
  const groups = [...new Set(earmarks.map(({ earmark }) => event.earmark(earmark)))];
  if (groups.length === 0) return '';
  return groups.length > 2
    ? ` for ${groups.length} groups`
    : ` for ${groups.map((group) => `‘${group}’`).join(' and ')}`;
}

/** What can be done in its place. */
function instead(reason: RefusedByQuota, event: SpokenEvent): string[] {
  const { wait, without = [] } = reason;
  const people = without.map((member) => `${member + 1}`);
  return [
    ...room(reason, event),
    ...(people.length === 0
      ? []
      : [`Without person ${inARow(people, 'or')} there is room for the rest of your group.`]),
    ...(wait === null ? [] : [`You can join the waiting list: ${placeInLine(wait.ahead)}.`]),
  ];
}

function placeInLine(ahead: number): string {
  if (ahead === 0) return 'you would be the first';
  return ahead === 1 ? 'one person would be ahead of you' : `${ahead} people would be ahead of you`;
}

/** Names the two with most room; each theme with room has its own button. */
function room({ withRoom }: RefusedByQuota, event: SpokenEvent): string[] {
  const seats = ({ remaining }: ThemeWithRoom) => remaining ?? Number.POSITIVE_INFINITY;
  const [most, second] = [...withRoom].sort((a, b) => seats(b) - seats(a));
  if (most === undefined) return [];
  const first = `${capitalised(event.theme(most.theme))} has ${places(most.remaining)}`;
  if (second === undefined) return [`${first}.`];
  return [`${first}, ${event.theme(second.theme)} has ${asMany(second.remaining)}.`];
}

function where(quota: SpokenQuota): string {
  switch (quota.kind) {
    case 'event':
      return 'on the day';
    case 'theme':
      return `in ${quota.theme}`;
    default:
      return `for ‘${quota.title}’`;
  }
}

function places(remaining: number | null): string {
  if (remaining === null) return 'room';
  return remaining < 5 ? 'a few places' : `${remaining} places`;
}

function asMany(remaining: number | null): string {
  if (remaining === null) return 'room';
  return remaining < 5 ? 'a few' : `${remaining}`;
}

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

/** Why there is no seat, in Dutch. */
export const quotaReasonNl: Pick<ReasonMessages, QuotaReason['code']> = {
  'quota.full': (reason, event) => [full(reason, event), ...instead(reason, event)].join(' '),
  'waiting.ahead': (reason, event) => {
    const { ahead } = reason;
    const waiting = ahead === 1 ? 'daar wacht al iemand op' : `daar wachten al ${ahead} mensen op`;
    const room = `${capitalised(where(event.quota(reason)))} is plaats, maar ${waiting}.`;
    return [room, ...instead(reason, event)].join(' ');
  },
  'party.too-large': (reason, event) => {
    const { asked, limit } = reason;
    const seats = `${limit === 1 ? 'is' : 'zijn'} er ${limit}`;
    return `Uw groep is te groot: u vraagt ${asked} plaatsen, en ${where(event.quota(reason))} ${seats}.`;
  },
};

function full(reason: QuotaFull, event: SpokenEvent): string {
  const { limit, used, kept, asked } = reason;
  const quota = event.quota(reason);
  const free = limit - used - kept;
  if (asked > 1 && free > 0) {
    const left = free < 5 ? 'nog enkele' : `nog ${free}`;
    return `${capitalised(where(quota))} is geen plaats voor ${asked} mensen: er zijn ${left} plaatsen.`;
  }
  const count =
    kept > 0
      ? `${used} bezet en ${kept} vrijgehouden${keptFor(reason, event)}, van ${limit}`
      : `${Math.min(used, limit)} van ${limit}`;
  switch (quota.kind) {
    case 'event':
      return `De dag is vol (${count}).`;
    case 'theme':
      return `${capitalised(quota.theme)} is vol (${count}).`;
    default:
      return `Voor ‘${quota.title}’ zijn alle plaatsen bezet (${count}).`;
  }
}

/** Names one group or two, and counts more. */
function keptFor({ earmarks }: QuotaFull, event: SpokenEvent): string {
  const groups = [...new Set(earmarks.map(({ earmark }) => event.earmark(earmark)))];
  if (groups.length === 0) return '';
  return groups.length > 2
    ? ` voor ${groups.length} groepen`
    : ` voor ${groups.map((group) => `‘${group}’`).join(' en ')}`;
}

/** What can be done in its place. */
function instead(reason: RefusedByQuota, event: SpokenEvent): string[] {
  const { wait, without = [] } = reason;
  const people = without.map((member) => `${member + 1}`);
  return [
    ...room(reason, event),
    ...(people.length === 0
      ? []
      : [`Zonder persoon ${inARow(people, 'of')} is er wel plaats voor de rest van uw groep.`]),
    ...(wait === null ? [] : [`U kunt op de wachtlijst: ${placeInLine(wait.ahead)}.`]),
  ];
}

function placeInLine(ahead: number): string {
  if (ahead === 0) return 'u staat dan vooraan';
  return ahead === 1 ? 'er staat dan één persoon voor u' : `er staan dan ${ahead} mensen voor u`;
}

/** Names the two with most room; each theme with room has its own button. */
function room({ withRoom }: RefusedByQuota, event: SpokenEvent): string[] {
  const seats = ({ remaining }: ThemeWithRoom) => remaining ?? Number.POSITIVE_INFINITY;
  const [most, second] = [...withRoom].sort((a, b) => seats(b) - seats(a));
  if (most === undefined) return [];
  const first = `${capitalised(event.theme(most.theme))} heeft ${places(most.remaining)}`;
  if (second === undefined) return [`${first}.`];
  return [`${first}, ${event.theme(second.theme)} heeft ${asMany(second.remaining)}.`];
}

function where(quota: SpokenQuota): string {
  switch (quota.kind) {
    case 'event':
      return 'op de dag';
    case 'theme':
      return `bij ${quota.theme}`;
    default:
      return `voor ‘${quota.title}’`;
  }
}

function places(remaining: number | null): string {
  if (remaining === null) return 'plaats';
  return remaining < 5 ? 'nog enkele plaatsen' : `${remaining} plaatsen`;
}

function asMany(remaining: number | null): string {
  if (remaining === null) return 'plaats';
  return remaining < 5 ? 'er nog enkele' : `er ${remaining}`;
}

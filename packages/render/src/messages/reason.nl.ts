import type { ThemeWithRoom } from '@plenary/rules';
import type { ViewReason } from '../views/view-reason.ts';
import { capitalised } from './capitalised.ts';
import type { ReasonMessages, SpokenEvent, SpokenQuota } from './reason-messages.ts';

/** Why something was refused, in Dutch. */
export const reasonNl: ReasonMessages = {
  'window.not-open': ({ opensAt }, { moment }) =>
    opensAt === null
      ? 'De aanmelding is nog niet open.'
      : `De aanmelding is nog niet open. Zij opent op ${moment(opensAt)}.`,
  'window.closed': ({ closedAt }, { until }) =>
    `De aanmelding is gesloten. Aanmelden kon ${until(closedAt)}.`,
  'quota.full': (reason, event) =>
    [full(reason, event.quota(reason)), ...room(reason, event)].join(' '),
  'theme.required': ({ session: id }, { session }) => `Kies een thema voor ‘${session(id)}’.`,
  'theme.unknown': () => 'Dit thema is er niet. Kies een van de thema’s die er staan.',
  'theme.too-many': ({ session: id }, { session }) =>
    `Kies niet meer dan één thema voor ‘${session(id)}’.`,
  'audience.unknown': () => 'Kies een van de groepen die er staan.',
  'affiliation.unknown': (_reason, { affiliation }) =>
    `Kies een ${affiliation ?? 'mogelijkheid'} die er staat.`,
  'person.registered': () =>
    'Op dit e-mailadres staat al een aanmelding. De link in uw mail brengt u erheen.',
  'registration.exists': () => 'Deze aanmelding is er al.',
  'registration.unknown': () => 'Deze aanmelding is er niet.',
  'registration.ended': () => 'Deze aanmelding is beëindigd. Er is niets gewijzigd.',
  'registration.held': ({ until: at }, { until }) =>
    `U hebt zich afgemeld. Maak dat eerst ongedaan; dat kan ${until(at)}.`,
  'version.stale': () =>
    'Uw aanmelding is intussen gewijzigd, misschien in een ander venster. Er is nu niets gewijzigd. Bekijk wat er staat en probeer het opnieuw.',
  'deadline.passed': ({ deadline, passedAt }, { until }) =>
    `${{ withdraw: 'Afmelden', amend: 'Gegevens wijzigen', choose: 'Van thema wisselen' }[deadline]} kon ${until(passedAt)}.`,
  'undo.nothing': () => 'Er is geen afmelding die u ongedaan kunt maken.',
  'undo.lapsed': ({ lapsedAt }, { until }) =>
    `Uw afmelding ongedaan maken kon ${until(lapsedAt)}. Uw plaats is vrijgegeven.`,
  'command.malformed': () =>
    'In wat wij ontvingen klopt iets niet. Er is niets opgeslagen. Probeer het opnieuw.',
  'key.reused': () =>
    'Dit formulier is al eens verstuurd, met andere antwoorden. Er is nu niets opgeslagen. Controleer uw antwoorden en verstuur ze opnieuw.',
  'desk.busy': ({ retryAfter }) =>
    `Het is nu erg druk. Er is niets opgeslagen. Probeer het over ${seconds(retryAfter)} opnieuw.`,
  'desk.unknown': () =>
    'Wij weten nog niet of dit is opgeslagen. Probeer het opnieuw: het gebeurt nooit dubbel.',
  'form.expired': () =>
    'Dit formulier stond te lang open. Er is niets opgeslagen. Controleer uw antwoorden en verstuur ze opnieuw.',
  'form.invalid': () =>
    'Dit formulier kwam niet heel bij ons aan. Er is niets opgeslagen. Controleer uw antwoorden en verstuur ze opnieuw.',
};

type QuotaFull = Extract<ViewReason, { code: 'quota.full' }>;

function full(reason: QuotaFull, quota: SpokenQuota): string {
  const { limit, used, kept } = reason;
  const count =
    kept > 0
      ? `${used} bezet en ${kept} vrijgehouden, van ${limit}`
      : `${Math.min(used, limit)} van ${limit}`;
  switch (quota.kind) {
    case 'event':
      return `De dag is vol (${count}).`;
    case 'theme':
      return `${capitalised(quota.theme)} is vol (${count}).`;
    case 'audience':
      return `Voor ‘${quota.title}’ zijn alle plaatsen bezet (${count}).`;
    case 'affiliation':
      return `Voor ‘${quota.title}’ zijn alle plaatsen bezet (${count}).`;
  }
}

/** Names the two with most room; each theme with room has its own button. */
function room({ withRoom }: QuotaFull, event: SpokenEvent): string[] {
  const seats = ({ remaining }: ThemeWithRoom) => remaining ?? Number.POSITIVE_INFINITY;
  const [most, second] = [...withRoom].sort((a, b) => seats(b) - seats(a));
  if (most === undefined) return [];
  const first = `${capitalised(event.theme(most.theme))} heeft ${places(most.remaining)}`;
  if (second === undefined) return [`${first}.`];
  return [`${first}, ${event.theme(second.theme)} heeft ${asMany(second.remaining)}.`];
}

function places(remaining: number | null): string {
  if (remaining === null) return 'plaats';
  return remaining < 5 ? 'nog enkele plaatsen' : `${remaining} plaatsen`;
}

function asMany(remaining: number | null): string {
  if (remaining === null) return 'plaats';
  return remaining < 5 ? 'er nog enkele' : `er ${remaining}`;
}

function seconds(count: number): string {
  return count === 1 ? 'een seconde' : `${count} seconden`;
}

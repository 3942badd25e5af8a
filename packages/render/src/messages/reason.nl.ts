import { capitalised } from './capitalised.ts';
import type { ReasonMessages } from './reason-messages.ts';
import { quotaReasonNl } from './reason-quota.nl.ts';

const LATE = {
  withdraw: 'Afmelden',
  amend: 'Gegevens wijzigen',
  choose: 'Van thema wisselen',
  name: 'De naam doorgeven',
} as const;

/** Why something was refused, in Dutch. */
export const reasonNl: ReasonMessages = {
  ...quotaReasonNl,

  'event.cancelled': () =>
    'De dag gaat niet door. Aanmelden, wachten en wijzigen kan niet meer; afmelden wel.',
  'window.not-open': ({ opensAt }, { moment }) =>
    opensAt === null
      ? 'De aanmelding is nog niet open.'
      : `De aanmelding is nog niet open. Zij opent op ${moment(opensAt)}.`,
  'window.closed': ({ closedAt }, { until }) =>
    `De aanmelding is gesloten. Aanmelden kon ${until(closedAt)}.`,
  'deadline.passed': ({ deadline, passedAt }, { until }) =>
    `${LATE[deadline]} kon ${until(passedAt)}.`,

  'waiting.closed': ({ closedAt }, { until }) =>
    closedAt === null
      ? 'Er is geen wachtlijst.'
      : `De wachtlijst is gesloten. Erop komen kon ${until(closedAt)}.`,
  'entry.none': () => 'Deze aanmelding staat niet op de wachtlijst.',
  'offer.none': () => 'Er wordt u nu geen plaats aangeboden.',
  'offer.lapsed': ({ lapsedAt }, { until }) =>
    `De aangeboden plaats aannemen kon ${until(lapsedAt)}. De plaats is vrijgegeven.`,

  'party.unavailable': () => 'Samen aanmelden kan hier niet. Meld ieder apart aan.',
  'party.too-many': ({ most, asked }) =>
    `U kunt hoogstens ${most} mensen samen aanmelden, en dit zijn er ${asked}.`,
  'party.member': ({ member, reasons }, { reason }) => {
    const against = reasons.map((each) =>
      each.code === 'person.registered'
        ? 'Met dit e-mailadres is al iemand aangemeld, of het staat hier twee keer.'
        : reason(each),
    );
    return `Persoon ${member + 1}: ${against.join(' ')}`;
  },
  'name.given': () => 'De naam bij deze plaats is al bekend. Er is niets gewijzigd.',

  'theme.required': ({ session: id }, { session }) => `Kies een thema voor ‘${session(id)}’.`,
  'theme.unknown': () => 'Dit thema is er niet. Kies een van de thema’s die er staan.',
  'theme.dropped': ({ theme: id }, { theme }) =>
    `${capitalised(theme(id))} gaat niet door. Kies een ander thema.`,
  'theme.too-many': ({ session: id }, { session }) =>
    `Kies niet meer dan één thema voor ‘${session(id)}’.`,
  'theme.overlap': ({ theme: id, other }, { theme }) =>
    `${capitalised(theme(id))} en ${theme(other)} zijn tegelijk. Kies een van de twee.`,
  'theme.not-chosen': ({ theme: id }, { theme }) =>
    `U staat niet bij ${theme(id)}. Er is niets gewijzigd.`,
  'theme.ranked': () =>
    'Een thema kiezen kan hier nog niet. Zet de thema’s op volgorde van uw voorkeur; daarna worden ze verdeeld.',
  'ranking.count': ({ least, most, given }) =>
    `Zet ${least === most ? least : `minstens ${least} en hoogstens ${most}`} thema’s op volgorde van uw voorkeur; nu zijn het er ${given}.`,
  'ranking.frozen': ({ frozenAt }, { until }) =>
    `Uw voorkeuren wijzigen kon ${until(frozenAt)}. De thema’s worden nu verdeeld.`,
  'allocation.early': ({ listsCloseAt }, { until }) =>
    `De thema’s verdelen kan nog niet: deelnemers kunnen hun voorkeuren wijzigen ${until(listsCloseAt)}.`,
  'allocation.done': () => 'De thema’s zijn al verdeeld.',
  'allocation.unavailable': () => 'Hier worden geen thema’s op volgorde gezet en verdeeld.',

  'audience.unknown': () => 'Kies een van de groepen die er staan.',
  'affiliation.unknown': (_reason, { affiliation }) =>
    `Kies een ${affiliation ?? 'mogelijkheid'} die er staat.`,
  'invitation.unknown': () =>
    'Deze uitnodigingscode kennen wij niet. Kijk of u de code goed hebt overgenomen.',
  'invitation.exists': () => 'Deze uitnodigingscode is er al, voor een andere groep.',
  'person.registered': () =>
    'Op dit e-mailadres staat al een aanmelding. De link in uw mail brengt u erheen.',
  'person.required': () => 'Vul een e-mailadres in.',

  'registration.exists': () => 'Deze aanmelding is er al.',
  'registration.unknown': () => 'Deze aanmelding is er niet.',
  'registration.requested': () =>
    'Deze aanmelding wacht nog op goedkeuring. Dit kan pas als die er is.',
  'registration.queued': () =>
    'Deze aanmelding staat op de wachtlijst. Dit kan pas als er een plaats is.',
  'registration.held': ({ until: at }, { until }) =>
    `U hebt zich afgemeld. Maak dat eerst ongedaan; dat kan ${until(at)}.`,
  'registration.unproved': ({ until: at }, { until }) =>
    `Uw e-mailadres is nog niet bevestigd. Gebruik eerst de link in uw mail; dat kan ${until(at)}.`,
  'registration.ended': () => 'Deze aanmelding is beëindigd. Er is niets gewijzigd.',
  'registration.checked-in': ({ scannedAt }, { moment }) =>
    `Op deze aanmelding is iemand binnengekomen, op ${moment(scannedAt)}. Daarom kan dit niet meer.`,
  'registration.erased': () =>
    'De persoonsgegevens van deze aanmelding zijn al gewist. Er is niets gewijzigd.',
  'approval.none': () => 'Deze aanmelding wacht niet op goedkeuring.',
  'check-in.none': () => 'Deze aanmelding is niet ingecheckt.',

  'hold.none': () => 'Er wordt nu geen plaats voor u vastgehouden.',
  'hold.extended': () => 'U hebt al extra tijd gekregen. Dat kan één keer.',
  'undo.nothing': () => 'Er is geen afmelding die u ongedaan kunt maken.',
  'undo.lapsed': ({ lapsedAt }, { until }) =>
    `Uw afmelding ongedaan maken kon ${until(lapsedAt)}. Uw plaats is vrijgegeven.`,

  'version.stale': () =>
    'Uw aanmelding is intussen gewijzigd, misschien in een ander venster. Er is nu niets gewijzigd. Bekijk wat er staat en probeer het opnieuw.',
  'revision.stale': ({ revision, current }) =>
    `Versie ${revision} is niet nieuwer dan versie ${current}, die al gepubliceerd is. Er is niets gewijzigd. Bekijk wat er staat en probeer het opnieuw.`,
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

function seconds(count: number): string {
  return count === 1 ? 'een seconde' : `${count} seconden`;
}

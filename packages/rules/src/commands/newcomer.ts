import type { QueuedFact, RegisteredFact, RequestedFact } from '../fact.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { registrationOf } from '../ledger/ledger.ts';
import { nameDeadline } from '../policy/deadline.ts';
import { affiliationReasons, audienceReasons } from '../policy/eligibility.ts';
import { windowReasons } from '../policy/window.ts';
import type { Reason } from '../reason.ts';
import type { Seat } from '../seats/seat.ts';
import { proofDue } from '../waiting/promote.ts';
import { settledThemes, themeReasons } from './chosen-themes.ts';
import type { Override, SeatAsked } from './command.ts';
import { personReasons } from './person.ts';
import { isRanking, rankingReasons } from './ranking.ts';
import { refusedMove } from './refused-move.ts';
import { bypasses, overrideOf, type Situation } from './situation.ts';

/** Somebody who asks for a seat, with what goes for all who ask with them. */
export interface Newcomer {
  readonly asked: SeatAsked;
  readonly override?: Override;
  /** The party they come in. */
  readonly party?: string;
  /** Whether its members wait as one entry. */
  readonly together?: boolean;
  /** People who ask together with them, before them. */
  readonly others?: readonly SeatAsked[];
}

/** The event's invitation whose code somebody gave; null for none, or none that is known. */
function invitationOf(ledger: Ledger, { invitation }: SeatAsked): string | null {
  return invitation === undefined ? null : (ledger.codes.get(invitation) ?? null);
}

/** The seat that is asked. While themes are ranked it is in none of them. */
export function seatAsked({ policy, ledger }: Situation, asked: SeatAsked): Seat {
  const { audience, affiliation } = asked;
  const themes = isRanking(policy, ledger) ? [] : settledThemes(policy, asked.themes);
  return { audience, affiliation, invitation: invitationOf(ledger, asked), themes };
}

/** What stands against somebody by themselves, apart from room. */
export function newcomerReasons(situation: Situation, newcomer: Newcomer): readonly Reason[] {
  const { asked, party, others = [] } = newcomer;
  const { policy, ledger, receivedAt } = situation;
  const { audience, affiliation, registration } = asked;
  const invitation = invitationOf(ledger, asked);
  const refused = refusedMove(registrationOf(ledger, registration), {
    type: 'register',
    registration,
  });
  const twice = others.some((other) => other.registration === registration);
  return [
    ...(refused === null ? [] : [refused]),
    ...(twice || ledger.parties.get(registration) !== undefined
      ? [{ code: 'registration.exists' as const, registration }]
      : []),
    ...(bypasses(newcomer, 'window')
      ? []
      : windowReasons(policy, { audience, invitation }, receivedAt)),
    ...audienceReasons(policy, audience),
    ...affiliationReasons(policy, affiliation),
    ...invitationReasons(ledger, asked),
    ...choiceReasons(situation, asked),
    ...(bypasses(newcomer, 'duplicate') ? [] : personReasons(situation, asked.person, others)),
    ...nameReasons(situation, asked, party !== undefined),
  ];
}

function invitationReasons(ledger: Ledger, asked: SeatAsked): readonly Reason[] {
  const { invitation } = asked;
  if (invitation === undefined || invitationOf(ledger, asked) !== null) return [];
  return [{ code: 'invitation.unknown', invitation }];
}

function choiceReasons({ policy, ledger }: Situation, asked: SeatAsked): readonly Reason[] {
  const { themes, ranking = [] } = asked;
  if (isRanking(policy, ledger)) {
    const chosen: readonly Reason[] = themes.length > 0 ? [{ code: 'theme.ranked' }] : [];
    return [...chosen, ...rankingReasons(policy, ranking)];
  }
  const byRanking = policy.themeChoice === 'ranked' && themes.length === 0 && ranking.length > 0;
  return byRanking ? rankingReasons(policy, ranking) : themeReasons(policy, themes);
}

/** Only in a party may a name follow, and only as long as names are not due. */
function nameReasons(
  { policy, decidedAt }: Situation,
  { named = true, person, audience }: SeatAsked,
  inParty: boolean,
): readonly Reason[] {
  if (!inParty) return named && person !== null ? [] : [{ code: 'person.required' }];
  // Without a name, the seat would lapse as soon as it is given.
  const kept = policy.parties?.unnamed === 'keep';
  const passedAt = nameDeadline(policy, { audience, exceptions: {} });
  if (named || kept || decidedAt < passedAt) return [];
  return [{ code: 'deadline.passed', deadline: 'name', passedAt }];
}

/** The fact that makes somebody's registration. */
export function madeFact(
  situation: Situation,
  type: 'registered' | 'requested' | 'queued',
  newcomer: Newcomer,
  themes: readonly string[],
): RegisteredFact | RequestedFact | QueuedFact {
  const { policy, decidedAt } = situation;
  const { asked, override, party, together = false } = newcomer;
  const { registration, person, audience, affiliation, named = true, ranking = [] } = asked;
  const invitation = invitationOf(situation.ledger, asked);
  const proveUntil = person === null || override !== undefined ? null : proofDue(policy, decidedAt);
  const made: Omit<RegisteredFact, 'type' | 'proveUntil'> = {
    at: decidedAt,
    registration,
    person,
    audience,
    affiliation,
    themes,
    ...(ranking.length > 0 && policy.themeChoice === 'ranked' && { ranking }),
    ...(!named && { named }),
    ...(invitation !== null && { invitation }),
    ...(party !== undefined && { party }),
    ...overrideOf(newcomer),
  };
  switch (type) {
    case 'registered':
      return { type, ...made, ...(proveUntil !== null && { proveUntil }) };
    case 'requested':
      return { type, ...made };
    case 'queued':
      return { type, ...made, ...(together && party !== undefined && { entry: party }) };
  }
}

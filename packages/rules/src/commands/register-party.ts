import { applyAll } from '../ledger/apply.ts';
import { partyOf, registrationOf } from '../ledger/ledger.ts';
import { needsApproval } from '../policy/eligibility.ts';
import type { Reason } from '../reason.ts';
import { verdictIn } from '../seats/admission.ts';
import { demandOf, type SeatChange } from '../seats/demand.ts';
import { countIn } from '../seats/occupancy.ts';
import type { Seat } from '../seats/seat.ts';
import { listIsOpen } from '../waiting/promote.ts';
import { quotaReasons } from '../waiting/quota-reasons.ts';
import { bestOfRanking } from './best-of-ranking.ts';
import type { RegisterPartyCommand } from './command.ts';
import { madeFact, type Newcomer, newcomerReasons, seatAsked } from './newcomer.ts';
import { judgeNewcomer } from './register.ts';
import { bypasses, type Judgement, type MemberDecision, type Situation } from './situation.ts';
import { eventReasons, listReasons } from './standing-event.ts';

/** Judges a party: all or nobody where it is seated together, else one after another (rule 7). */
export function judgeRegisterParty(situation: Situation, command: RegisterPartyCommand): Judgement {
  const { policy } = situation;
  const reasons = [...eventReasons(policy), ...partyReasons(situation, command)];
  if (reasons.length > 0) return { ok: false, reasons };
  return policy.parties?.seating === 'together'
    ? judgeTogether(situation, command)
    : judgeWhoeverFits(situation, newcomersOf(command, false), command.elseWait ?? false, command);
}

/** What stands against the party itself. */
function partyReasons(
  { policy: { parties }, ledger }: Situation,
  { party, members }: RegisterPartyCommand,
): readonly Reason[] {
  if (parties === null) return [{ code: 'party.unavailable' }];
  const asked = members.length;
  const known = partyOf(ledger, party) !== null || registrationOf(ledger, party) !== null;
  const own = members.some(({ registration }) => registration === party);
  return [
    ...(asked === 0 ? [{ code: 'command.malformed' as const, path: '/members' }] : []),
    ...(asked > parties.most
      ? [{ code: 'party.too-many' as const, most: parties.most, asked }]
      : []),
    ...(known || own ? [{ code: 'registration.exists' as const, registration: party }] : []),
  ];
}

function newcomersOf(
  { members, party, override }: RegisterPartyCommand,
  together: boolean,
): readonly Newcomer[] {
  return members.map((asked, place) => ({
    asked,
    party,
    together,
    others: members.slice(0, place),
    ...(override && { override }),
  }));
}

function judgeTogether(situation: Situation, command: RegisterPartyCommand): Judgement {
  const { policy, decidedAt: at } = situation;
  const { party, contact, elseWait = false } = command;
  const newcomers = newcomersOf(command, true);
  const against = newcomers.flatMap((newcomer, member): readonly Reason[] => {
    const reasons = newcomerReasons(situation, newcomer);
    return reasons.length === 0 ? [] : [{ code: 'party.member', member, reasons }];
  });
  const seats = against.length > 0 ? asAsked(situation, newcomers) : seatsOf(situation, newcomers);
  const made = (type: 'registered' | 'requested' | 'queued'): Judgement => ({
    ok: true,
    facts: [
      { type: 'party-registered', at, party, contact },
      ...newcomers.map((newcomer, member) =>
        madeFact(situation, type, newcomer, seats[member]?.themes ?? []),
      ),
    ],
  });
  const approving = seats.some((seat) => needsApproval(policy, seat));
  if (approving && !bypasses(command, 'approval')) {
    return against.length > 0 ? { ok: false, reasons: against } : made('requested');
  }
  const people = seats.map((seat) => ({ before: null, after: seat }));
  const tooLarge = bypasses(command, 'quota') ? [] : tooLargeReasons(situation, people);
  const noRoom =
    bypasses(command, 'quota') || tooLarge.length > 0
      ? []
      : quotaReasons(situation.ledger, at, { people, mayWait: true });
  const others = [...against, ...tooLarge];
  if (others.length === 0 && noRoom.length === 0) return made('registered');
  if (others.length === 0 && elseWait && listIsOpen(policy, at)) return made('queued');
  const closed =
    others.length === 0 && elseWait && policy.waitingList !== null ? listReasons(policy, at) : [];
  return { ok: false, reasons: [...others, ...noRoom, ...closed] };
}

function asAsked(situation: Situation, newcomers: readonly Newcomer[]): readonly Seat[] {
  return newcomers.map(({ asked }) => seatAsked(situation, asked));
}

/** Once lists have been allocated, each gets the best of theirs that has room beside those before. */
function seatsOf(situation: Situation, newcomers: readonly Newcomer[]): readonly Seat[] {
  if (situation.policy.themeChoice !== 'ranked') return asAsked(situation, newcomers);
  let { ledger } = situation;
  return newcomers.map((newcomer) => {
    const { asked } = newcomer;
    const seat = bestOfRanking({ ...situation, ledger }, asked, seatAsked(situation, asked));
    ledger = applyAll(ledger, [madeFact(situation, 'registered', newcomer, seat.themes)]);
    return seat;
  });
}

/** The quotas of which the party asks more than there will ever be. */
function tooLargeReasons(
  { policy, ledger, decidedAt }: Situation,
  people: readonly SeatChange[],
): readonly Reason[] {
  return demandOf(policy, people).flatMap((demand): readonly Reason[] => {
    const { quota } = demand;
    const { people: asked } = verdictIn(demand, countIn(quota, ledger.occupancy, decidedAt));
    if (asked <= quota.limit) return [];
    const theme = quota.counts.kind === 'theme' ? quota.counts.theme : null;
    return [{ code: 'party.too-large', quota: quota.id, theme, limit: quota.limit, asked }];
  });
}

/** Judges people one after another, each on what the ones before left; it is admitted if any of them is. */
export function judgeWhoeverFits(
  situation: Situation,
  newcomers: readonly Newcomer[],
  elseWait: boolean,
  party: { readonly party: string; readonly contact: string } | null,
): Judgement {
  const { decidedAt: at } = situation;
  const first =
    party === null
      ? []
      : [{ type: 'party-registered' as const, at, party: party.party, contact: party.contact }];
  const facts: Extract<Judgement, { ok: true }>['facts'][number][] = [...first];
  const members: MemberDecision[] = [];
  let ledger = applyAll(situation.ledger, first);
  for (const newcomer of newcomers) {
    const { registration } = newcomer.asked;
    const { others: _others, ...alone } = newcomer;
    const judged = judgeNewcomer({ ...situation, ledger }, alone, elseWait);
    if (judged.ok) {
      facts.push(...judged.facts);
      ledger = applyAll(ledger, judged.facts);
      const state = registrationOf(ledger, registration)?.state;
      const kind = state === 'queued' || state === 'requested' ? state : 'seated';
      members.push({ ok: true, registration, state: kind });
    } else {
      members.push({ ok: false, registration, reasons: judged.reasons });
    }
  }
  if (members.some(({ ok }) => ok)) return { ok: true, facts, members };
  return {
    ok: false,
    reasons: members.flatMap((decision, member): readonly Reason[] =>
      decision.ok ? [] : [{ code: 'party.member', member, reasons: decision.reasons }],
    ),
  };
}

import type { Override, RegisterCommand, SeatAsked } from '../commands/command.ts';
import type { Policy } from '../policy/policy.ts';
import {
  bypasses,
  complain,
  type Demand,
  demanded,
  eventIsOn,
  type InWords,
  listIsOpen,
  liveEntryOf,
  type Objection,
  objectionsTo,
  recordOf,
  type Situation,
  standpointOf,
  unopposed,
} from './in-words.ts';
import type { SeatedPerson, Standing } from './plain-reading.ts';

/* Asking for a seat. */

/** What is said of an address, an audience, an affiliation and an invitation that ask for a seat. */
export function eligible(
  { standing, codes }: Situation,
  asked: Pick<SeatAsked, 'person' | 'audience' | 'affiliation' | 'invitation'> & {
    readonly override?: Override;
  },
  except?: string,
): readonly Objection[] {
  const { policy, records } = standing;
  const { person, audience, affiliation, invitation } = asked;
  const live = records.filter(
    (record) => record.person === person && record.state !== 'ended' && record.id !== except,
  );
  const known = audience === null ? !policy.audienceRequired : policy.audiences.has(audience);
  const listed =
    affiliation === null ? !policy.affiliationRequired : policy.affiliations.has(affiliation);
  return [
    ...(person === null || bypasses(asked, 'duplicate') || live.length < policy.perPerson
      ? []
      : [['person.registered'] as const]),
    ...(known ? [] : [['audience.unknown'] as const]),
    ...(listed ? [] : [['affiliation.unknown'] as const]),
    ...(invitation === undefined || codes.has(invitation) ? [] : [['invitation.unknown'] as const]),
  ];
}

/** What is said of a choice of themes. */
export function chosenWell(policy: Policy, themes: readonly string[]): readonly Objection[] {
  const offered = policy.choices.flatMap((choice) => choice.themes);
  const dropped = policy.choices.flatMap((choice) => choice.dropped);
  return [
    ...themes
      .filter((theme) => !offered.includes(theme))
      .map((theme): Objection => [dropped.includes(theme) ? 'theme.dropped' : 'theme.unknown']),
    ...policy.choices.flatMap(({ session, required, themes: options, clashes }): Objection[] => {
      const chosen = themes.filter((theme) => options.includes(theme));
      const others = policy.choices.filter((other) => clashes.includes(other.session));
      const clashing = others.some((other) =>
        other.themes.some((theme) => themes.includes(theme) && other.session > session),
      );
      return [
        ...(chosen.length === 0 && required ? [['theme.required'] as const] : []),
        ...(chosen.length > 1 ? [['theme.too-many'] as const] : []),
        ...(chosen.length > 0 && clashing ? [['theme.overlap'] as const] : []),
      ];
    }),
  ];
}

/** What is said of the themes, or the ranked list, that somebody asks for. */
function wishes(
  situation: Situation,
  asked: Pick<SeatAsked, 'themes' | 'ranking'>,
): readonly Objection[] {
  const { policy } = situation.standing;
  const { themes, ranking = [] } = asked;
  const late = isLateList(situation, asked);
  if (policy.ranking === null || (situation.allocated && !late)) return chosenWell(policy, themes);
  const { least, most } = policy.ranking;
  const offered = policy.choices.flatMap((choice) => choice.themes);
  return [
    ...(themes.length > 0 ? [['theme.ranked'] as const] : []),
    ...(ranking.length < least || ranking.length > most ? [['ranking.count'] as const] : []),
    ...(ranking.every((theme) => offered.includes(theme)) ? [] : [['theme.unknown'] as const]),
  ];
}

/** Windows are half-open and judged on `receivedAt`; an invitation's own replaces the general one. */
function windowIsOpen(situation: Situation, asked: SeatAsked): readonly Objection[] {
  const { policy } = situation.standing;
  const group = situation.codes.get(asked.invitation ?? '');
  const own = group === undefined ? null : (policy.invitations.get(group)?.window ?? null);
  const window = own ?? policy.windows.get(asked.audience) ?? policy.windows.get(null);
  if (window === undefined) return [['window.not-open']];
  if (situation.receivedAt >= window.closesAt) return [['window.closed']];
  if (window.opensAt === null || situation.receivedAt < window.opensAt)
    return [['window.not-open']];
  return [];
}

/** Whether somebody of this audience, invited to this group, has to be approved. */
export function needsApproval(
  { approval, invitations }: Policy,
  { audience, invitation }: Pick<SeatedPerson, 'audience' | 'invitation'>,
): boolean {
  if (approval === null) return false;
  if (invitation !== null && invitations.get(invitation)?.skipsApproval) return false;
  return (
    approval.audiences === null || (audience !== null && approval.audiences.includes(audience))
  );
}

export function newSeat({ codes }: Situation, asked: SeatAsked): SeatedPerson {
  const { registration, audience, affiliation, invitation, themes } = asked;
  const group = invitation === undefined ? null : (codes.get(invitation) ?? null);
  return { registration, audience, affiliation, invitation: group, themes };
}

/** The themes a newcomer asks for; once the lists are allocated, the best of theirs with room. */
function themesFor(situation: Situation, asked: SeatAsked): readonly string[] {
  const { themes, ranking = [] } = asked;
  if (!isLateList(situation, asked)) return themes;
  const seat = newSeat(situation, asked);
  const best = ranking.find((theme) => {
    const demand = demanded(situation.standing, (people) => [
      ...people,
      { ...seat, themes: [theme] },
    ]);
    return objectionsTo(demand).length === 0;
  });
  return [best ?? ranking[0] ?? ''];
}

/** Whether somebody comes with a list after the lists were allocated. */
function isLateList(
  { standing: { policy }, allocated }: Situation,
  { themes, ranking = [] }: Pick<SeatAsked, 'themes' | 'ranking'>,
): boolean {
  return policy.ranking !== null && allocated && themes.length === 0 && ranking.length > 0;
}

/** What the words say of somebody who asks for one seat. */
export interface Judged {
  readonly against: readonly Objection[];
  /** What becomes of it where nothing stands against it. */
  readonly becomes: 'requested' | 'queued' | 'seated';
  readonly themes: readonly string[];
  /** null where no seat is asked yet. */
  readonly demand: Demand | null;
}

/** Whether somebody accepts to wait, and by whose order they come. */
interface Terms {
  readonly elseWait?: boolean;
  readonly override?: Override;
  readonly inParty?: boolean;
}

/** Judges one newcomer, as if the one before had been settled. */
export function judgedAlone(situation: Situation, asked: SeatAsked, terms: Terms): Judged {
  const { standing } = situation;
  const formal = [...eventIsOn(standing), ...formalities(situation, asked, terms)];
  const themes = themesFor(situation, asked);
  const seat = { ...newSeat(situation, asked), themes };
  if (needsApproval(standing.policy, seat) && !bypasses(terms, 'approval')) {
    return { against: formal, becomes: 'requested', themes, demand: null };
  }
  const demand = demanded(standing, (people) => [...people, seat]);
  const full = bypasses(terms, 'quota') ? [] : objectionsTo(demand);
  return full.length > 0 && terms.elseWait === true && listIsOpen(standing)
    ? { against: formal, becomes: 'queued', themes, demand }
    : { against: [...formal, ...full], becomes: 'seated', themes, demand };
}

/** What stands against a newcomer whatever the room. */
export function formalities(
  situation: Situation,
  asked: SeatAsked,
  terms: Terms,
): readonly Objection[] {
  const { standing } = situation;
  const { named = true, person, registration } = asked;
  const namesDueAt = standing.policy.parties?.namesDueAt ?? Number.POSITIVE_INFINITY;
  const nameless = terms.inParty ? false : !named || person === null;
  // A seat without a name would lapse as soon as it is given, whoever asks for it.
  const lapses = standing.policy.parties?.unnamed !== 'keep' && standing.at >= namesDueAt;
  const tooLate = !named && terms.inParty && lapses;
  return [
    ...(standpointOf(standing, registration) === 'absent'
      ? []
      : [['registration.exists'] as const]),
    ...(bypasses(terms, 'window') ? [] : windowIsOpen(situation, asked)),
    ...(nameless ? [['person.required'] as const] : []),
    ...(tooLate ? [['deadline.passed'] as const] : []),
    ...eligible(situation, { ...asked, ...overrideOf(terms) }),
    ...wishes(situation, asked),
  ];
}

/** One person asks for a seat. */
export function register(situation: Situation, command: RegisterCommand): InWords {
  const { standing } = situation;
  const { registration, moveTo, elseWait } = command;
  if (typeof command.affiliation === 'number') {
    return { ...unopposed, against: [['command.malformed']] };
  }
  const { against, becomes, themes, demand } = judgedAlone(situation, command, command);
  const closed = !listIsOpen(standing);
  const waits = becomes === 'queued' || (becomes === 'seated' && moveTo !== undefined);
  return {
    against: [
      ...against,
      ...(moveTo === undefined ? [] : chosenWell(standing.policy, moveTo)),
      ...(moveTo !== undefined && closed ? [['waiting.closed'] as const] : []),
    ],
    beside: elseWait && closed ? [...quotaCodes, 'waiting.closed'] : quotaCodes,
    demand,
    wrongAfter: (after) => [
      ...becameOf(after, registration, becomes, command),
      ...(waits ? standsLast(after, registration) : []),
      ...complain([
        recordOf(after, registration)?.themes.join() === themes.join(),
        `${registration} has ${themes.join()}`,
      ]),
    ],
  };
}

/** That it is full may be said beside what stands against it; whether it is so is looked at apart. */
export const quotaCodes: Objection = ['quota.full', 'waiting.ahead'];

/** Complains unless a newcomer stands as the words say. */
export function becameOf(
  after: Standing,
  registration: string,
  becomes: Judged['becomes'],
  { override }: Terms,
): readonly string[] {
  if (becomes !== 'seated') return standsAs(after, registration, becomes);
  // Who is seated by order, or has no address, has none to prove.
  const proves =
    after.policy.proveAddressWithin !== null &&
    override === undefined &&
    recordOf(after, registration)?.person !== null;
  return standsAs(after, registration, proves ? 'unproved' : 'confirmed');
}

/** The override of a command, if it has one. */
export function overrideOf({ override }: { readonly override?: Override }): {
  override?: Override;
} {
  return override === undefined ? {} : { override };
}

/** Complains unless somebody stands so. */
export function standsAs(
  after: Standing,
  registration: string,
  wanted: ReturnType<typeof standpointOf>,
): readonly string[] {
  const is = standpointOf(after, registration);
  return complain([is === wanted, `${registration} is ${wanted}, not ${is}`]);
}

/** Complains unless the newcomer's entry is the last of those who were not left without a theme. */
function standsLast(after: Standing, registration: string): readonly string[] {
  const own = liveEntryOf(after.entries, registration);
  const others = after.entries.filter(
    (entry) => entry !== own && (entry.state === 'open' || entry.state === 'offered'),
  );
  return complain([
    own !== undefined && others.every(({ place }) => place.rank < 1 || place.seq < own.place.seq),
    `${registration} stands last in the line`,
  ]);
}

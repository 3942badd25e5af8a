import type { Command } from '../commands/command.ts';
import type { Policy } from '../policy/policy.ts';
import type { Reason } from '../reason.ts';
import {
  type Demand,
  deadlineFor,
  type InWords,
  listIsOpen,
  recordOf,
  type Situation,
} from './in-words.ts';
import { judgedInLine, roomFor } from './plain-line.ts';
import { countedBy, keptOf, type SeatedPerson, seatedPeople } from './plain-reading.ts';

/*
 * A refusal is true (S11): each reason names something that stands against the command, and the
 * figures it gives are those that can be counted.
 */

type Full = Extract<Reason, { code: 'quota.full' }>;
type Ahead = Extract<Reason, { code: 'waiting.ahead' }>;

/** What is untrue in the reasons a command was refused for. */
export function untrueIn(
  situation: Situation,
  command: Command,
  words: InWords,
  reasons: readonly Reason[],
): readonly string[] {
  const sayable = [...words.against.flat(), ...words.beside];
  const unfounded = reasons.filter(({ code }) => !sayable.includes(code));
  const { demand } = words;
  return [
    ...(reasons.length === 0 ? ['it is refused without a reason'] : []),
    ...unfounded.map(({ code }) => `${code} is not so`),
    ...reasons.flatMap((reason) => untrueParameters(situation, command, reason)),
    ...(demand === null ? [] : untrueQuotas(situation, command, demand, reasons)),
  ];
}

function untrueQuotas(
  situation: Situation,
  command: Command,
  demand: Demand,
  reasons: readonly Reason[],
): readonly string[] {
  const full = reasons.filter((reason): reason is Full => reason.code === 'quota.full');
  const ahead = reasons.filter((reason): reason is Ahead => reason.code === 'waiting.ahead');
  if (full.length + ahead.length === 0) return [];
  const { lacking, ahead: blocked } = demand.verdict;
  const lacks = lacking.map(({ quota }) => quota.id);
  const others = blocked
    .filter(({ change }) => !lacks.includes(change.quota.id))
    .map(({ change }) => change.quota.id);
  return [
    ...differ(
      'quotas that lack',
      full.map(({ quota }) => quota),
      lacks,
    ),
    ...differ(
      'quotas with people ahead',
      ahead.map(({ quota }) => quota),
      others,
    ),
    ...full.flatMap((reason) => untrueFigures(situation, demand, reason)),
    ...ahead.flatMap((reason) => {
      const people = blocked.find(({ change }) => change.quota.id === reason.quota)?.people;
      return differ(`people ahead for ${reason.quota}`, [reason.ahead], [people]);
    }),
    ...[...full, ...ahead].flatMap((reason) => untrueWays(situation, command, demand, reason)),
  ];
}

function untrueFigures(
  { standing: { policy, at }, standing }: Situation,
  { verdict }: Demand,
  reason: Full,
): readonly string[] {
  const people = seatedPeople(standing);
  const quota = policy.quotas.find(({ id }) => id === reason.quota);
  const change = verdict.lacking.find((other) => other.quota.id === reason.quota);
  if (quota === undefined || change === undefined) return [];
  const kept = keptOf(quota, people, at).filter((line) => line.kept > 0);
  const asked = Math.max(change.usedThen - change.used, change.committedThen - change.committed);
  const sum = reason.earmarks.reduce((total, line) => total + line.kept, 0);
  return [
    ...differ('limit', [reason.limit], [quota.limit]),
    ...differ('used', [reason.used], [countedBy(quota, people).length]),
    ...differ('kept', [reason.kept], [kept.reduce((total, line) => total + line.kept, 0)]),
    ...differ('earmarks', [JSON.stringify(reason.earmarks)], [JSON.stringify(kept)]),
    ...differ('sum of the earmarks', [sum], [reason.kept]),
    ...differ('asked', [reason.asked], [asked]),
    ...(reason.used + reason.kept + reason.asked > reason.limit ? [] : ['the figures would fit']),
  ];
}

/** What is offered instead: other themes, waiting, leaving somebody out. */
function untrueWays(
  situation: Situation,
  command: Command,
  demand: Demand,
  reason: Full | Ahead,
): readonly string[] {
  const { standing } = situation;
  const { policy } = standing;
  const theme = themeOf(policy, reason.quota);
  const wait = listIsOpen(standing) ? (demand.verdict.lackingAhead.get(reason.quota) ?? 0) : null;
  const judgedSingly =
    command.type === 'register' || command.type === 'choose' || command.type === 'swap';
  const before = seatedPeople(standing);
  const options = policy.choices.find(({ themes }) => theme !== null && themes.includes(theme));
  const asker = demand
    .reseat(before)
    .find(
      (seat) =>
        judgedSingly &&
        seat.registration === ('registration' in command ? command.registration : ''),
    );
  const had = before.find((seat) => seat.registration === asker?.registration);
  const withRoom = (options?.themes ?? []).filter((other) => {
    if (asker === undefined || theme === null || other === theme) return false;
    if (had?.themes.includes(other)) return false;
    return admits(situation, demand, instead(asker, theme, other), options?.themes ?? []);
  });
  return [
    ...differ('theme', [reason.theme], [theme]),
    ...(judgedSingly && policy.ranking === null
      ? differ(
          `themes with room instead of ${reason.quota}`,
          reason.withRoom.map((room) => room.theme),
          withRoom,
        )
      : []),
    ...(command.type === 'register' &&
    asker !== undefined &&
    theme !== null &&
    policy.ranking === null
      ? reason.withRoom.flatMap((room) =>
          differ(
            `room in ${room.theme}`,
            [room.remaining],
            [roomFor(situation.standing, { ...asker, themes: [room.theme] })],
          ),
        )
      : []),
    ...(command.type === 'register' || command.type === 'choose'
      ? differ(`people who wait for ${reason.quota}`, [reason.wait?.ahead ?? null], [wait])
      : []),
    ...untrueWithout(situation, command, demand, reason),
  ];
}

function untrueWithout(
  situation: Situation,
  command: Command,
  { reseat }: Demand,
  reason: Full | Ahead,
): readonly string[] {
  if (command.type !== 'register-party') return [];
  const { standing } = situation;
  const positions = command.members.flatMap((member, position) => {
    const others = judgedInLine(standing, (people) =>
      reseat(people).filter((seat) => seat.registration !== member.registration),
    );
    return command.members.length > 1 && others.lacking.length + others.ahead.length === 0
      ? [position]
      : [];
  });
  return differ(
    'members without whom the others would be admitted',
    reason.without ?? [],
    positions,
  );
}

/** Whether this seat would be admitted; what another session's theme says is not held against it. */
function admits(
  situation: Situation,
  { reseat, stand }: Demand,
  seat: SeatedPerson,
  options: readonly string[],
): boolean {
  const { lacking, ahead } = judgedInLine(
    situation.standing,
    (people) =>
      reseat(people).map((other) => (other.registration === seat.registration ? seat : other)),
    stand,
  );
  return [...lacking, ...ahead.map(({ change }) => change)].every(
    ({ quota: { counts } }) => counts.kind === 'theme' && !options.includes(counts.theme),
  );
}

function instead(asker: SeatedPerson, theme: string, other: string): SeatedPerson {
  return { ...asker, themes: asker.themes.map((own) => (own === theme ? other : own)) };
}

function themeOf(policy: Policy, quota: string): string | null {
  const counts = policy.quotas.find(({ id }) => id === quota)?.counts;
  return counts?.kind === 'theme' ? counts.theme : null;
}

function untrueParameters(
  { standing, receivedAt, decidedAt }: Situation,
  command: Command,
  reason: Reason,
): readonly string[] {
  const record = 'registration' in command ? recordOf(standing, command.registration) : undefined;
  switch (reason.code) {
    case 'window.closed':
      return reason.closedAt <= receivedAt ? [] : ['the window had not closed'];
    case 'window.not-open':
      return reason.opensAt === null || receivedAt < reason.opensAt
        ? []
        : ['the window had opened'];
    case 'waiting.closed':
      return reason.closedAt === null || reason.closedAt <= decidedAt
        ? []
        : ['the list had not closed'];
    case 'deadline.passed': {
      const passedAt =
        record === undefined ? Number.NaN : deadlineFor(standing.policy, record, reason.deadline);
      return differ(`deadline to ${reason.deadline}`, [reason.passedAt], [passedAt]);
    }
    case 'registration.held':
    case 'registration.unproved':
      return differ('held until', [reason.until], [record?.heldUntil]);
    case 'undo.lapsed':
      return reason.lapsedAt <= decidedAt ? [] : ['its time to undo still runs'];
    case 'offer.lapsed':
      return reason.lapsedAt <= decidedAt ? [] : ['the offer still stands'];
    case 'version.stale':
      return differ('current version', [reason.current], [record?.version]);
    case 'registration.checked-in':
      return differ('scanned at', [reason.scannedAt], [record?.checkIn?.scannedAt]);
    default:
      return [];
  }
}

function differ(
  what: string,
  given: readonly unknown[],
  plain: readonly unknown[],
): readonly string[] {
  return given.join() === plain.join()
    ? []
    : [`${what}: it says ${given.join() || 'none'}, the words say ${plain.join() || 'none'}`];
}

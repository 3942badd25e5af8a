import type { Fact } from '../fact.ts';
import { liveEntryOf, registrationsOf } from '../ledger/ledger.ts';
import { hasSeat, type RegistrationRecord } from '../ledger/registration-record.ts';
import { seatNow } from '../ledger/standing-seat.ts';
import { underPolicy } from '../ledger/under-policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { Reason } from '../reason.ts';
import { quotaReasons } from '../waiting/quota-reasons.ts';
import { unknownThemeReasons } from './chosen-themes.ts';
import type { PublishCommand } from './command.ts';
import { bypasses, type Judgement, overrideOf, type Situation } from './situation.ts';

/**
 * Judges a revision: always, save for a number that is not above the last, and for merged themes that
 * do not hold all their people. Lowered limits evict nobody; what is dropped or raised follows when the
 * rules are adopted.
 */
export function judgePublish(situation: Situation, command: PublishCommand): Judgement {
  const { policy, ledger, decidedAt: at } = situation;
  const { revision, digest, actor, merge = [] } = command;
  const { revision: current } = ledger;
  const moving = mergedPeople(situation, merge);
  const people = moving.map(({ record, themes }) => {
    const own = liveEntryOf(ledger, record.id);
    const before = seatNow(policy, record, own);
    return { before, after: seatNow(policy, { ...record, themes }, own) };
  });
  const reasons: readonly Reason[] = [
    ...(revision > current ? [] : [{ code: 'revision.stale' as const, revision, current }]),
    ...merge.flatMap((one) => mergeReasons(policy, one)),
    ...(bypasses(command, 'quota') || people.length === 0
      ? []
      : quotaReasons(underPolicy(policy, ledger), at, { people })),
  ];
  if (reasons.length > 0) return { ok: false, reasons };
  const moves = moving.map(
    ({ record, themes }): Fact => ({ type: 'chosen', at, registration: record.id, themes }),
  );
  const published: Fact = {
    type: 'published',
    at,
    revision,
    ...(digest === undefined ? {} : { digest }),
    actor,
    ...overrideOf(command),
  };
  return {
    ok: true,
    facts: [published, ...moves],
  };
}

/** Why one theme cannot take the people of another: it is not there, or belongs to another session. */
function mergeReasons(
  policy: Policy,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Reason[] {
  const unknown = unknownThemeReasons(policy, [to]);
  const sessionOf = (theme: string): string | undefined =>
    policy.choices.find(({ themes, dropped }) => [...themes, ...dropped].includes(theme))?.session;
  const session = sessionOf(to);
  if (sessionOf(from) === undefined) return [...unknown, { code: 'theme.unknown', theme: from }];
  if (session === undefined || session === sessionOf(from)) return unknown;
  return [...unknown, { code: 'theme.too-many', session }];
}

interface Moving {
  readonly record: RegistrationRecord;
  readonly themes: readonly string[];
}

function mergedPeople(
  { ledger }: Situation,
  merge: NonNullable<PublishCommand['merge']>,
): readonly Moving[] {
  const target = new Map(merge.map(({ from, to }) => [from, to]));
  return registrationsOf(ledger)
    .filter((record) => hasSeat(record) && record.themes.some((theme) => target.has(theme)))
    .map((record) => ({
      record,
      themes: [...new Set(record.themes.map((theme) => target.get(theme) ?? theme))],
    }));
}

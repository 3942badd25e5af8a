import type { Fact } from '../fact.ts';
import { registrationsOf } from '../ledger/ledger.ts';
import { hasSeat, type RegistrationRecord } from '../ledger/registration-record.ts';
import { underPolicy } from '../ledger/under-policy.ts';
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
  const { revision, actor, merge = [] } = command;
  const { revision: current } = ledger;
  const moving = mergedPeople(situation, merge);
  const people = moving.map(({ record, themes }) => ({
    before: record,
    after: { ...record, themes },
  }));
  const reasons: readonly Reason[] = [
    ...(revision > current ? [] : [{ code: 'revision.stale' as const, revision, current }]),
    ...unknownThemeReasons(
      policy,
      merge.map(({ to }) => to),
    ),
    ...(bypasses(command, 'quota') || people.length === 0
      ? []
      : quotaReasons(underPolicy(policy, ledger), at, { people })),
  ];
  if (reasons.length > 0) return { ok: false, reasons };
  const moves = moving.map(
    ({ record, themes }): Fact => ({ type: 'chosen', at, registration: record.id, themes }),
  );
  return {
    ok: true,
    facts: [{ type: 'published', at, revision, actor, ...overrideOf(command) }, ...moves],
  };
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

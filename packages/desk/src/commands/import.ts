import type { Reason } from '@plenary/rules';
import type { MemberOutcome } from '../desk/outcome.ts';
import { takeApart } from '../people/registration-answers.ts';
import { answerReasons, typedAddress } from './answer-reasons.ts';
import { besides, decideOn, given } from './by-the-rules.ts';
import type { DeskImport } from './desk-command.ts';
import { accepted, type Bench, type Judgement, refused } from './judgement.ts';
import { madeBy } from './made-by.ts';
import { naming, newcomers } from './people-named.ts';
import { type Asking, detailsOf, seatOf } from './seat-of-answers.ts';

interface Row {
  readonly asking: Asking;
  readonly malformed: readonly Reason[];
}

/**
 * Judges registrations from elsewhere, each by itself: a row that cannot be read is refused alone. It is
 * the organiser who asks, and is told who was registered already.
 */
export function judgeImport(bench: Bench, command: DeskImport): Judgement {
  const rows = rowsOf(bench, command);
  const readable = rows.filter(({ malformed }) => malformed.length === 0);
  if (rows.length > 0 && readable.length === 0) return refused(inPlace(rows, []));
  const decision = decideOn(bench, {
    type: 'import',
    rows: readable.map(({ asking }) => seatOf(bench, asking)),
    override: command.override,
    ...given(command, 'elseWait'),
  });
  if (!decision.ok) return refused(inPlace(rows, decision.reasons));
  const made = madeBy(decision.facts);
  const admitted = readable
    .map(({ asking }) => asking)
    .filter(({ registration }) => made.has(registration));
  const persons = admitted.flatMap(({ person }) => (person === null ? [] : [person]));
  const told = besides(decision);
  const people = { people: newcomers(bench, persons), details: admitted.map(detailsOf) };
  const members = outcomes(rows, told.members ?? []);
  return accepted(bench, { facts: decision.facts, people }, { ...told, members });
}

function rowsOf(bench: Bench, { rows }: DeskImport): readonly Row[] {
  const named = naming(bench);
  return rows.map(({ answers, locale, invitation }, index) => {
    const asked = takeApart(bench.form, answers, bench.instants.decidedAt);
    const typed = typedAddress(asked);
    const person = typed === null ? null : named(typed);
    return {
      asking: { asked, locale, invitation, person, registration: bench.newId() },
      malformed: answerReasons(bench, asked, `/rows/${index}`, 'required'),
    };
  });
}

/** One outcome a row, in the order of the rows. */
function outcomes(rows: readonly Row[], judged: readonly MemberOutcome[]): MemberOutcome[] {
  const decided = judged.values();
  return rows.map(({ malformed }) =>
    malformed.length > 0
      ? { ok: false, reasons: malformed }
      : (decided.next().value ?? { ok: false, reasons: [] }),
  );
}

/** The reasons with the positions of the rows as they were given, those of unreadable rows among them. */
function inPlace(rows: readonly Row[], reasons: readonly Reason[]): readonly Reason[] {
  const places = rows.flatMap(({ malformed }, row) => (malformed.length > 0 ? [] : [row]));
  const placed = reasons.map((reason) =>
    reason.code === 'party.member'
      ? { ...reason, member: places[reason.member] ?? reason.member }
      : reason,
  );
  const unreadable = rows.flatMap(({ malformed }, member): readonly Reason[] =>
    malformed.length > 0 ? [{ code: 'party.member', member, reasons: malformed }] : [],
  );
  return [...placed, ...unreadable];
}

import { type Decision, type Reason, registrationsOfPerson } from '@plenary/rules';
import { isKnownAlready } from './by-the-rules.ts';
import type { Bench } from './judgement.ts';
import type { Asking } from './seat-of-answers.ts';
import { isLive } from './what-stands.ts';

/** The positions of members who are refused because something of theirs stands at the event already. */
export function knownMembers(
  bench: Bench,
  members: readonly Asking[],
  decision: Decision,
): readonly number[] {
  return refusals(decision).flatMap(([position, reasons]) => {
    const member = members[position];
    return member && isKnownAlready(reasons) && isRegistered(bench, member) ? [position] : [];
  });
}

/** The members as if nobody of them were known: each person who is has an id that nothing stands on. */
export function standIns(bench: Bench, members: readonly Asking[]): readonly Asking[] {
  const ids = new Map<string, string>();
  return members.map((member) => {
    const { person } = member;
    if (person === null || !isRegistered(bench, member)) return member;
    const id = ids.get(person.person) ?? bench.newId();
    ids.set(person.person, id);
    return { ...member, person: { ...person, person: id } };
  });
}

function isRegistered({ ledger }: Bench, { person }: Asking): boolean {
  return person !== null && registrationsOfPerson(ledger, person.person).some(isLive);
}

function refusals(decision: Decision): readonly (readonly [number, readonly Reason[]])[] {
  if (decision.ok) {
    return (decision.members ?? []).flatMap((member, position) =>
      member.ok ? [] : [[position, member.reasons] as const],
    );
  }
  return decision.reasons.flatMap((reason) =>
    reason.code === 'party.member' ? [[reason.member, reason.reasons] as const] : [],
  );
}

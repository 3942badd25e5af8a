import type { Decision, Fact } from '@plenary/rules';
import { takeApartOfAnother } from '../people/registration-answers.ts';
import type { PeopleWrites, StoredPerson } from '../store/people.ts';
import { answerReasons, isNamed, typedAddress } from './answer-reasons.ts';
import { besides, decideOn, given } from './by-the-rules.ts';
import type { DeskRegisterParty } from './desk-command.ts';
import { accepted, type Bench, type Judgement, refused } from './judgement.ts';
import { knownMembers, standIns } from './known-members.ts';
import { madeBy } from './made-by.ts';
import { naming, newcomers } from './people-named.ts';
import { type Asking, detailsOf, seatOf } from './seat-of-answers.ts';
import { tellWhatStands } from './what-stands.ts';

/** A party as it is asked for. */
interface AskingParty {
  readonly party: string;
  readonly contact: StoredPerson;
  readonly members: readonly Asking[];
}

/**
 * Judges a party. Members at addresses that are known are judged with all of it as if they were new; if
 * that is admitted, it is decided without them, and they are told by mail what stands for them.
 */
export function judgeRegisterParty(bench: Bench, command: DeskRegisterParty): Judgement {
  const asking = askingParty(bench, command);
  const malformed = asking.members.flatMap(({ asked }, index) =>
    answerReasons(bench, asked, `/members/${index}`, 'optional'),
  );
  if (malformed.length > 0) return refused(malformed);
  const decision = decideParty(bench, command, asking);
  const known = knownMembers(bench, asking.members, decision);
  if (known.length > 0) return judgeWithKnown(bench, command, asking, known);
  if (!decision.ok) return refused(decision.reasons);
  const people = peopleOf(bench, command, asking, decision.facts, 0);
  return accepted(bench, { facts: decision.facts, people }, besides(decision));
}

function askingParty(bench: Bench, { contact, members, locale }: DeskRegisterParty): AskingParty {
  const named = naming(bench);
  return {
    party: bench.newId(),
    contact: named(contact.address),
    members: members.map(({ answers, invitation }) => {
      const asked = takeApartOfAnother(bench.form, answers, bench.instants.decidedAt);
      const typed = typedAddress(asked);
      return {
        ...{ asked, locale, invitation, registration: bench.newId() },
        person: typed === null ? null : named(typed),
        named: isNamed(bench.form, asked),
      };
    }),
  };
}

function decideParty(
  bench: Bench,
  command: DeskRegisterParty,
  { party, contact, members }: AskingParty,
): Decision {
  return decideOn(bench, {
    type: 'register-party',
    party,
    contact: contact.person,
    members: members.map((member) => seatOf(bench, member)),
    ...given(command, 'elseWait', 'override'),
  });
}

/**
 * Judges a party with members who are known.
 *
 * @param known - their positions.
 */
function judgeWithKnown(
  bench: Bench,
  command: DeskRegisterParty,
  asking: AskingParty,
  known: readonly number[],
): Judgement {
  const asNew = decideParty(bench, command, {
    ...asking,
    members: standIns(bench, asking.members),
  });
  if (!asNew.ok) return refused(asNew.reasons);
  // Who would find no room beside a stranger gets no seat that a known person leaves free: the answer
  // would tell.
  const fits = asking.members.map((_, position) => asNew.members?.[position]?.ok ?? true);
  const awaited = known.filter((position) => fits[position]);
  const told = tellWhatStands(
    bench,
    awaited.flatMap((position) => asking.members[position]?.person ?? []),
  );
  const members = asking.members.filter(
    (_, position) => fits[position] && !known.includes(position),
  );
  if (members.length === 0) return accepted(bench, told, besides(asNew));
  const rest = { ...asking, members };
  const decision = decideParty(bench, command, rest);
  if (!decision.ok) return refused(decision.reasons);
  const { facts } = decision;
  const written = peopleOf(bench, command, rest, facts, awaited.length);
  const people = { ...written, people: [...written.people, ...told.people.people] };
  return accepted(bench, { facts, mail: told.mail, people }, besides(asNew));
}

/** What is kept of the contact and of those members whose registrations are made. */
function peopleOf(
  bench: Bench,
  { contact: { address, answers }, locale }: DeskRegisterParty,
  { party, contact, members }: AskingParty,
  facts: readonly Fact[],
  awaiting: number,
): Pick<PeopleWrites, 'people' | 'details'> {
  const made = madeBy(facts);
  const joined = members.filter(({ registration }) => made.has(registration));
  const { parts } = takeApartOfAnother(bench.form, answers, bench.instants.decidedAt);
  const persons = joined.flatMap(({ person }) => person ?? []);
  return {
    people: newcomers(bench, [contact, ...persons]),
    details: [
      { registration: party, locale, address: address.trim(), ...parts, awaiting },
      ...joined.map(detailsOf),
    ],
  };
}

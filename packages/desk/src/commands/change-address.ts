import { normaliseAddress } from '@plenary/model/compiled';
import { registrationOf } from '@plenary/rules';
import { decideOn } from './by-the-rules.ts';
import type { DeskProposeAddress } from './desk-command.ts';
import type { ChangeAddress } from './judged-command.ts';
import { accepted, type Bench, type Judgement, refused } from './judgement.ts';
import { forgottenWithout, naming, newcomers } from './people-named.ts';

/**
 * Judges that somebody wants to be reached elsewhere, as if nobody had that address: a link goes there,
 * and whether it is known is told to whoever reads it there only.
 */
export function judgeProposeAddress(bench: Bench, command: DeskProposeAddress): Judgement {
  const { registration, version } = command;
  const address = command.address.trim();
  const type = 'change-address';
  const decision = decideOn(bench, { type, registration, version, person: bench.newId() });
  if (!decision.ok) return refused(decision.reasons);
  const known = bench.people.get(normaliseAddress(address));
  const same = known?.person === registrationOf(bench.ledger, registration)?.person;
  if (known && same) return accepted(bench);
  return accepted(bench, {
    mail: [{ template: 'new-address', registration, to: address }],
    people: { proposedAddresses: [{ registration, address }] },
  });
}

/** Judges an address that was proved: the old one is told, and its link is dead. */
export function judgeChangeAddress(bench: Bench, command: ChangeAddress): Judgement {
  const { registration, address, from } = command;
  const record = registrationOf(bench.ledger, registration);
  if (record === null) return refused([{ code: 'registration.unknown' }]);
  const person = naming(bench)(address);
  const decision = decideOn(bench, {
    type: 'change-address',
    registration,
    // Whatever changed since it was proposed, it is still theirs to prove.
    version: record.version,
    person: person.person,
  });
  if (!decision.ok) return refused(decision.reasons);
  const leaves = person.person !== record.person;
  return accepted(bench, {
    facts: decision.facts,
    // The fact has the link that holds from now on sent to the new one.
    mail: from === null ? [] : [{ template: 'address-changed', registration, to: from }],
    people: {
      people: newcomers(bench, [person]),
      forgotten: leaves ? forgottenWithout(bench, record.person, [registration]) : [],
      addresses: [{ registration, address }],
      rotated: [registration],
    },
  });
}

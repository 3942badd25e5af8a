import { partyOf } from '../ledger/ledger.ts';
import type { Party } from '../ledger/party.ts';
import { changeable } from './change.ts';
import type { EraseCommand, GrantExceptionCommand, InviteCommand } from './command.ts';
import { type Judgement, judgement, type Situation } from './situation.ts';

/** Judges a new invitation code. The same code for the same group once more changes nothing. */
export function judgeInvite(
  { policy, ledger, decidedAt: at }: Situation,
  command: InviteCommand,
): Judgement {
  const { code, invitation, actor } = command;
  const known = ledger.codes.get(code);
  if (known === invitation) return judgement([]);
  return judgement(
    [
      ...(policy.invitations.has(invitation)
        ? []
        : [{ code: 'invitation.unknown' as const, invitation }]),
      ...(known === undefined ? [] : [{ code: 'invitation.exists' as const, invitation: code }]),
    ],
    { type: 'invited', at, code, invitation, actor },
  );
}

/** Judges deadlines for one person: open wherever there still is something to change. */
export function judgeGrantException(
  situation: Situation,
  command: GrantExceptionCommand,
): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { type: _type, ...exception } = command;
  return judgement([], { type: 'exception-granted', at: situation.decidedAt, ...exception });
}

/**
 * Judges an erasure: before the start the seat comes free at once, after it the seat stands without
 * them. The contact of a party goes by themselves, whoever of it comes.
 */
export function judgeErase(situation: Situation, command: EraseCommand): Judgement {
  const party = partyOf(situation.ledger, command.registration);
  if (party !== null) return judgeEraseContact(situation, party);
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { policy, decidedAt: at } = situation;
  const { registration } = command;
  const seat = at < policy.startsAt ? 'freed' : 'kept';
  return judgement(found.record.erased ? [{ code: 'registration.erased' }] : [], {
    type: 'erased',
    at,
    registration,
    seat,
  });
}

function judgeEraseContact({ decidedAt: at }: Situation, { id, contact }: Party): Judgement {
  return judgement(contact === null ? [{ code: 'registration.erased' }] : [], {
    type: 'erased',
    at,
    registration: id,
    seat: 'kept',
  });
}

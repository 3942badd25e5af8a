import type { Command } from '../commands/command.ts';
import type { Policy } from '../policy/policy.ts';
import { register } from './asking-in-words.ts';
import { amend, changeAddress, name, substitute } from './changing-in-words.ts';
import { choose, swap } from './choosing-in-words.ts';
import {
  checkIn,
  confirm,
  erase,
  extend,
  grantException,
  invite,
  undo,
  undoCheckIn,
  withdraw,
} from './going-in-words.ts';
import { type InWords, recordOf, type Situation, unopposed } from './in-words.ts';
import { publish, seatAllocation } from './organising-in-words.ts';
import { importRows, registerParty } from './party-in-words.ts';
import { accept, approve, decline, leave, promote, reject } from './waiting-in-words.ts';

/**
 * What the design says of a command.
 *
 * @param next - the rules that a `publish` makes the event's; the present ones for any other command.
 */
export function inWords(situation: Situation, command: Command, next: Policy): InWords {
  return asksSomebodyErased(situation, command)
    ? { ...unopposed, against: [['registration.erased', 'registration.ended']] }
    : readInWords(situation, command, next);
}

/** Who is erased can be asked nothing; the seat that stands without them can be counted and freed. */
function asksSomebodyErased({ standing }: Situation, command: Command): boolean {
  if (!('registration' in command) || command.type === 'register') return false;
  const ofSeatAlone = ['withdraw', 'check-in', 'undo-check-in', 'erase'].includes(command.type);
  return !ofSeatAlone && recordOf(standing, command.registration)?.erased === true;
}

function readInWords(situation: Situation, command: Command, next: Policy): InWords {
  switch (command.type) {
    case 'register':
      return register(situation, command);
    case 'register-party':
      return registerParty(situation, command);
    case 'import':
      return importRows(situation, command);
    case 'confirm':
      return confirm(situation, command);
    case 'name':
      return name(situation, command);
    case 'amend':
      return amend(situation, command);
    case 'choose':
      return choose(situation, command);
    case 'swap':
      return swap(situation, command);
    case 'leave':
      return leave(situation, command);
    case 'withdraw':
      return withdraw(situation, command);
    case 'undo':
      return undo(situation, command);
    case 'extend':
      return extend(situation, command);
    case 'substitute':
      return substitute(situation, command);
    case 'change-address':
      return changeAddress(situation, command);
    case 'accept':
      return accept(situation, command);
    case 'decline':
      return decline(situation, command);
    case 'approve':
      return approve(situation, command);
    case 'reject':
      return reject(situation, command);
    case 'invite':
      return invite(situation, command);
    case 'grant-exception':
      return grantException(situation, command);
    case 'check-in':
      return checkIn(situation, command);
    case 'undo-check-in':
      return undoCheckIn(situation, command);
    case 'promote':
      return promote(situation, command);
    case 'publish':
      return publish(situation, command, next);
    case 'seat-allocation':
      return seatAllocation(situation, command);
    case 'erase':
      return erase(situation, command);
  }
}

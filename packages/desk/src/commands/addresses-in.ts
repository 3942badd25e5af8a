import { type Answers, type CompiledForm, normaliseAddress } from '@plenary/model/compiled';
import { takeApart } from '../people/registration-answers.ts';
import { typedAddress } from './answer-reasons.ts';
import type { JudgedCommand } from './judged-command.ts';
import { malformedParts } from './malformed-parts.ts';

/**
 * The normalised addresses that a command names, each once: whom they stand for is to be known before it
 * is judged. None for a command that is malformed.
 */
export function addressesIn(form: CompiledForm, command: JudgedCommand): string[] {
  if (malformedParts(command).length > 0) return [];
  const typed = typedAddresses(command, (answers) => typedAddress(takeApart(form, answers, 0)));
  const addresses = typed.filter((address) => address !== null);
  return [...new Set(addresses.map(normaliseAddress))];
}

function typedAddresses(
  command: JudgedCommand,
  answered: (answers: Answers) => string | null,
): readonly (string | null)[] {
  switch (command.type) {
    case 'register':
    case 'name':
    case 'substitute':
      return [answered(command.answers)];
    case 'register-party':
      return [command.contact.address, ...command.members.map(({ answers }) => answered(answers))];
    case 'import':
      return command.rows.map(({ answers }) => answered(answers));
    case 'propose-address':
    case 'change-address':
    case 'recover':
      return [command.address];
    default:
      return [];
  }
}

import type { Answers } from '@plenary/model/compiled';
import type { DeskMember, DeskRegister, DeskRegisterParty } from '../desk-command.ts';

/** The address that somebody of this name has in a rehearsal. */
export function addressOf(name: string): string {
  return `${name}@example.org`;
}

/** The answers of the sample event's form, for `theme-1` unless told otherwise. */
export function answersOf(name: string, answers: Answers = {}): Answers {
  return { name, email: addressOf(name), theme: 'theme-1', ...answers };
}

/** Somebody who registers. */
export function registering(name: string, more: Partial<DeskRegister> = {}): DeskRegister {
  return { type: 'register', answers: answersOf(name), locale: 'en', ...more };
}

/** A party of people by name, arranged by `carla`. */
export function partyOf(
  names: readonly string[],
  more: Partial<DeskRegisterParty> = {},
): DeskRegisterParty {
  return {
    type: 'register-party',
    contact: { address: addressOf('carla'), answers: { name: 'carla' } },
    members: names.map((name): DeskMember => ({ answers: answersOf(name) })),
    locale: 'en',
    ...more,
  };
}

import type { Answers, CompiledForm } from '@plenary/model/compiled';
import { oneLine } from './one-line.ts';

const LONGEST = 60;

/**
 * The name to greet with, or null. Anybody can register somebody else's address, so a name that a
 * mail program would turn into a link, or that is a message of its own, is not sent on.
 *
 * @param form - to find the field that asks the name
 * @param answers - the registration's answers
 */
export function greetingName(form: CompiledForm, answers: Answers): string | null {
  const field = form.fields.find(({ meaning }) => meaning === 'name');
  const typed = field === undefined ? null : answers[field.name];
  if (typeof typed !== 'string') return null;
  const name = oneLine(typed);
  return name === '' || [...name].length > LONGEST || isMoreThanName(name) ? null : name;
}

/** 'J.P. de Vries' and 'Sanne/Tom' are names; 'win.example', 'https://…' and text turned round are not. */
function isMoreThanName(name: string): boolean {
  return /[\\@:\u202A-\u202E\u2066-\u2069]|www\.|[\p{L}\p{N}]\.[\p{L}\p{N}]{2,}/iu.test(name);
}

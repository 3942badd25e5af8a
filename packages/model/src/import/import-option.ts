import { type FileProblem, fileProblem } from './import-problem.ts';

/** Where types do not reach, a word that an option does not know would be read as some other. */
export function unknownOption(
  option: string,
  given: string | undefined,
  choices: readonly string[],
): FileProblem[] {
  if (given === undefined || choices.includes(given)) return [];
  return [fileProblem('option.unknown', null, { given: String(given), choices }, option)];
}

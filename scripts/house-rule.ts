import { execFile } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './workspaces.mjs';

/** A rule of the house that a program can hold. */
export type HouseRule = {
  /** The sentence that the check enforces, shown when it fails. */
  sentence: string;
  /** What breaks the rule, a line each, with its file; nothing where the rule holds. */
  findings: () => string[] | Promise<string[]>;
  /** What a reader may want to know although nothing is wrong. */
  report?: () => string[];
};

/** The rule that a tool, run on this same Node, ends without an error. */
export function toolPasses(sentence: string, script: string, args: string[]): HouseRule {
  return {
    sentence,
    findings: async () => {
      const { passed, output } = await runTool(script, args);
      return passed ? [] : output.split('\n').filter((line) => line.trim() !== '');
    },
  };
}

/**
 * The output of a tool of the repository, run on this same Node.
 *
 * @param script - its JavaScript file, relative to the root, or an option of Node before it.
 */
export function runTool(
  script: string,
  args: string[],
): Promise<{ passed: boolean; output: string; stdout: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...args],
      {
        cwd: root,
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, NO_COLOR: '1', DO_NOT_TRACK: '1' },
      },
      (error, stdout, stderr) =>
        resolve({
          passed: error === null,
          output: stripVTControlCharacters(`${stdout}${stderr}`),
          stdout,
        }),
    );
  });
}

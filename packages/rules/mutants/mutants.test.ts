import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrongChanges } from './changes.ts';
import { wrongCounting } from './counting.ts';
import { wrongTime } from './time.ts';
import { openTrial, type Trial } from './trial.ts';
import { wrongWaiting } from './waiting.ts';
import { edited, type WrongRule } from './wrong-rule.ts';

const wrongRules: readonly WrongRule[] = [
  ...wrongCounting,
  ...wrongTime,
  ...wrongWaiting,
  ...wrongChanges,
];
const files = [...new Set(wrongRules.map(({ killedBy }) => killedBy.file))];

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

describe('the rules as they are', () => {
  it.each(files)('pass every test of %s that finds a wrong one', async (file) => {
    const own = wrongRules.filter(({ killedBy }) => killedBy.file === file);
    const titles = [...new Set(own.map(({ killedBy }) => killedBy.title))];
    const all = Object.fromEntries(titles.map((title) => [title, 'passed']));
    expect(await trial.run(file, titles)).toEqual(all);
  });
});

describe('it is found out that', () => {
  it.each(wrongRules)('$name', async (wrong) => {
    const { file, title } = wrong.killedBy;
    expect(await trial.run(file, [title], wrong)).toEqual({ [title]: 'failed' });
  });
});

describe('the table of wrong rules', () => {
  it('has each of them once, and more than thirty', () => {
    const names = new Set(wrongRules.map(({ name }) => name));
    expect(names.size).toBe(wrongRules.length);
    expect(wrongRules.length).toBeGreaterThan(30);
  });

  it('says so where a source no longer has the text that is to be replaced', () => {
    const edit = { file: 'policy/window.ts', text: 'at >= closesAt', by: 'at > closesAt' };
    expect(edited(edit, 'if (at >= closesAt)')).toBe('if (at > closesAt)');
    expect(() => edited(edit, 'if (closesAt <= at)')).toThrow(
      'src/policy/window.ts no longer has the text that a wrong rule replaces: at >= closesAt',
    );
    expect(() => edited(edit, 'at >= closesAt && at >= closesAt')).toThrow('has 2 times');
    expect(() => edited({ ...edit, by: edit.text }, edit.text)).toThrow('stays the same');
  });
});

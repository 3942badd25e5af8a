import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aField } from '../fixtures/a-field.ts';
import type { Answer, CompiledField } from './compiled-form.ts';
import { whatIsAsked } from './what-is-asked.ts';

/** Each is asked when the one before it is ticked. */
const chain: readonly CompiledField[] = ['a', 'b', 'c', 'd'].map((name, index, names) =>
  aField({
    name,
    kind: 'consent',
    when: index === 0 ? null : { field: names[index - 1] ?? '', is: true },
  }),
);

function asked(fields: readonly CompiledField[], ticked: readonly string[]): string[] {
  const filledIn = new Map<string, Answer>(ticked.map((name) => [name, true]));
  const known = whatIsAsked(fields, filledIn);
  return [...known].flatMap(([name, yes]) => (yes ? [name] : [])).sort();
}

it('asks what waits for nothing', () => {
  expect(asked(chain, [])).toEqual(['a']);
});

it('finds a field that is not asked left open, whatever was filled in', () => {
  expect(asked(chain, ['b', 'c', 'd'])).toEqual(['a']);
  expect(asked(chain, ['a', 'b', 'd'])).toEqual(['a', 'b', 'c']);
});

it('follows a chain in whatever order it is written', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...chain], { minLength: 4 }),
      fc.subarray(['a', 'b', 'c', 'd']),
      (fields, ticked) => {
        expect(asked(fields, ticked)).toEqual(asked(chain, ticked));
      },
    ),
  );
});

it('asks none of two that wait for each other', () => {
  const first = aField({ name: 'a', when: { field: 'b', answered: true } });
  const second = aField({ name: 'b', when: { field: 'a', answered: true } });
  expect(asked([first, second], ['a', 'b'])).toEqual([]);
});

it('finds a name that is no field left open', () => {
  const field = aField({ name: 'a', when: { field: 'gone', answered: false } });
  expect(asked([field], [])).toContain('a');
});

describe('a consent that is asked under a condition', () => {
  const abroad = aField({ name: 'abroad', kind: 'consent' });
  const diet = aField({ name: 'diet', kind: 'consent' });
  const ok = aField({
    name: 'ok',
    kind: 'consent',
    covers: ['diet'],
    when: { field: 'abroad', is: true },
  });

  it('is asked in spite of it once something that it covers is filled in', () => {
    expect(asked([abroad, diet, ok], [])).toEqual(['abroad', 'diet']);
    expect(asked([abroad, diet, ok], ['diet'])).toEqual(['abroad', 'diet', 'ok']);
    expect(asked([ok, diet, abroad], ['abroad'])).toEqual(['abroad', 'diet', 'ok']);
  });

  it('is not asked for something that is not asked itself', () => {
    const dietOfThose = { ...diet, when: { field: 'abroad', is: true } } as const;
    const dietThen = { ...diet, when: { field: 'ok', is: true } } as const;
    expect(asked([abroad, dietOfThose, ok], ['diet', 'ok'])).toEqual(['abroad']);
    expect(asked([abroad, dietThen, ok], ['diet', 'ok'])).toEqual(['abroad']);
    expect(asked([ok, dietThen, abroad], ['diet', 'ok', 'abroad'])).toEqual([
      'abroad',
      'diet',
      'ok',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { everyKind } from '../fixtures/every-kind.ts';
import { formSchema } from './form.ts';

const basics = { name: 'field', label: 'Field', purpose: 'x' };

/** Where a form with this one field is refused, and by which rule. */
function refusals(field: object): string[] {
  const { error } = formSchema.safeParse({ fields: [{ ...basics, ...field }] });
  return (error?.issues ?? []).map(({ path, message, code }) => {
    const rule = message.startsWith('rule:') ? message : code;
    return `${path.slice(2).join('.')} ${rule}`;
  });
}

describe('a form in a file', () => {
  it('is read as it is written', () => {
    expect(formSchema.parse(JSON.parse(JSON.stringify(everyKind)))).toEqual(everyKind);
  });

  it('has at least one field, and at most two hundred', () => {
    const many = Array.from({ length: 201 }, (_, index) => ({
      ...basics,
      kind: 'text',
      name: `f${index}`,
    }));
    expect(formSchema.safeParse({ fields: [] }).success).toBe(false);
    expect(formSchema.safeParse({ fields: many }).success).toBe(false);
    expect(formSchema.safeParse({ fields: many.slice(1) }).success).toBe(true);
  });
});

describe('a field in a file', () => {
  it.each([
    ['a kind that is none', { kind: 'tel' }, ['kind invalid_union']],
    ['a key of another kind', { kind: 'email', maxLength: 9 }, [' unrecognized_keys']],
    ['a name that is no name', { kind: 'text', name: 'First name' }, ['name rule:name']],
    [
      'an autocomplete token that is none',
      { kind: 'text', autocomplete: 'Full Name' },
      ['autocomplete rule:autocomplete'],
    ],
    [
      'a basis that the law does not know',
      { kind: 'text', basis: 'habit' },
      ['basis invalid_value'],
    ],
    ['a condition that says nothing', { kind: 'text', when: {} }, ['when rule:condition']],
    ['choices of something else', { kind: 'choice', of: 'rooms' }, ['of rule:choices-of']],
    ['ranks of audiences', { kind: 'ranked', of: 'audiences' }, ['of invalid_type']],
    ['a list without choices', { kind: 'choices', choices: [] }, ['choices too_small']],
    ['more decimals than money has', { kind: 'number', decimals: 7 }, ['decimals too_big']],
    ['its own kind without a name', { kind: 'own' }, ['ownType invalid_type']],
    [
      'a text that asks for an audience',
      { kind: 'text', asks: 'audience' },
      ['asks invalid_value'],
    ],
  ])('is refused for %s', (_, field, expected) => {
    expect(refusals(field)).toEqual(expected);
  });
});

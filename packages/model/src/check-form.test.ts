import { describe, expect, it } from 'vitest';
import { found, garden, withFields } from './fixtures/found-in-garden-day.ts';

describe('the form', () => {
  it('asks for a name and an address, each once', () => {
    expect(withFields((fields) => fields.slice(2))).toEqual([
      'form.meaning-missing form.fields',
      'form.meaning-missing form.fields',
    ]);
    expect(withFields((fields) => [...fields, { ...fields[1], name: 'other' }])).toEqual([
      'form.meaning-repeated form.fields[9]',
    ]);
    expect(withFields((fields) => [...fields, { ...fields[5], name: 'other' }])).toEqual([
      'form.meaning-repeated form.fields[9]',
    ]);
  });

  it('has one source for every choice, and the one that its meaning needs', () => {
    const choice = (field: object): string[] =>
      withFields((fields) => [
        ...fields.toSpliced(5, 1),
        { ...fields[6], name: 'extra', choices: undefined, ...field },
      ]);
    expect(choice({})).toEqual(['form.choices form.fields[8]']);
    expect(choice({ of: 'audiences', choices: [{ id: 'a', label: 'A' }] })).toEqual([
      'form.choices form.fields[8]',
    ]);
    expect(choice({ asks: 'theme', of: 'audiences' })).toEqual(['form.choices form.fields[8]']);
    expect(choice({ of: { themesOf: 'walks' } })).toEqual([]);
    const twice = [
      { id: 'a', label: 'A' },
      { id: 'a', label: 'B' },
    ];
    expect(choice({ choices: twice })).toEqual(['id.duplicate form.fields[8].choices[1].id']);
  });

  it('offers audiences only where there are some', () => {
    const quotas = garden.registration.quotas.slice(0, 1);
    expect(found({ audiences: [], registration: { quotas } })).toEqual([
      'form.choices form.fields[3].of',
    ]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aField, someChoices } from '../fixtures/a-field.ts';
import type { Answers, CompiledForm, FieldProblem } from './compiled-form.ts';
import { readForm } from './read-form.ts';

const form: CompiledForm = {
  version: 1,
  fields: [
    aField({ name: 'name', required: true, maxLength: 5 }),
    aField({ name: 'region', kind: 'choice', choices: someChoices('north') }),
    aField({ name: 'days', kind: 'choices', choices: someChoices('mon', 'tue'), most: 1 }),
    aField({ name: 'seats', kind: 'number', most: 3 }),
    aField({ name: 'notes', kind: 'longText', maxLength: 3 }),
    aField({ name: 'born', kind: 'date', latest: '2005-01-01' }),
  ],
};

/** Right when they were given, and against every rule of the form as it is now. */
const before: Answers = {
  name: 'Anna de Boer',
  region: 'south',
  days: ['sat', 'mon'],
  seats: 2.5,
  notes: 'een\ntwee',
  born: '2010-05-05',
};

function problems(input: unknown, options: { before?: Answers }): readonly FieldProblem[] {
  const read = readForm(form, input, options);
  return read.ok ? [] : read.problems;
}

describe('answers that were right when they were given', () => {
  it('are refused of somebody new', () => {
    expect(problems(before, {})).toHaveLength(6);
  });

  it('may all be kept', () => {
    expect(readForm(form, before, { before })).toEqual({ ok: true, answers: before });
  });

  it('may all be kept as a browser posts them back', () => {
    const posted = new FormData();
    posted.append('name', ' Anna de Boer ');
    posted.append('region', 'south');
    posted.append('days', 'sat');
    posted.append('days', 'mon');
    posted.append('seats', '2,5');
    posted.append('notes', 'een\r\ntwee');
    posted.append('born', '05-05-2010');
    expect(readForm(form, posted, { before })).toEqual({ ok: true, answers: before });
  });

  it('are judged again one by one once they are changed', () => {
    const changes: Record<string, unknown> = {
      name: 'Anna Boer',
      region: 'west',
      days: ['mon', 'sat'],
      seats: 2.75,
      notes: 'een twee',
      born: '2010-05-06',
    };
    for (const [field, value] of Object.entries(changes)) {
      const found = problems({ ...before, [field]: value }, { before });
      expect(found.map((problem) => problem.field)).toEqual([field]);
    }
  });

  it('to a field that the form no longer has are neither a problem nor an answer', () => {
    const gone = { ...before, company: 'Ltd' };
    expect(readForm(form, gone, { before: gone })).toEqual({ ok: true, answers: before });
  });

  it('keep nothing that is posted twice', () => {
    expect(problems({ ...before, region: ['south', 'south'] }, { before })).toEqual([
      { field: 'region', code: 'field.repeated' },
    ]);
  });

  it('do not make a number of what is no number', () => {
    const open = { ...before, seats: null };
    for (const seats of ['veel', Number.NaN, Number.POSITIVE_INFINITY, '1e400', {}]) {
      expect(problems({ ...open, seats }, { before: open })).toHaveLength(1);
    }
    const one = { ...before, seats: 1 };
    expect(problems({ ...one, seats: '1.000' }, { before: one })).toHaveLength(1);
  });
});

describe('a field that was left open', () => {
  const required = aField({ name: 'city', required: true });

  it('may stay open though it is required by now', () => {
    const later = { version: 2, fields: [required] };
    expect(readForm(later, { city: '' }, { before: { city: null } }).ok).toBe(true);
  });

  it('is asked for when it was not there before', () => {
    const later = { version: 2, fields: [required] };
    expect(readForm(later, { city: '' }, { before: {} }).ok).toBe(false);
  });

  it('is asked for when it is asked for the first time', () => {
    const asked: CompiledForm = {
      version: 1,
      fields: [
        aField({ name: 'abroad', kind: 'consent' }),
        { ...required, when: { field: 'abroad', is: true } },
      ],
    };
    const earlier = { abroad: false, city: null };
    expect(readForm(asked, { abroad: true, city: '' }, { before: earlier })).toMatchObject({
      ok: false,
      problems: [{ field: 'city', code: 'field.required' }],
    });
  });
});

describe('answers before that cannot be read', () => {
  const noProperty = {
    getOwnPropertyDescriptor: () => {
      throw new Error('no');
    },
  };
  const hostile: Record<string, unknown> = {
    'no object': null,
    'an object that throws': new Proxy({}, noProperty),
    'an answer that throws': {
      get name(): string {
        throw new Error('no');
      },
    },
    'a list that throws': {
      days: new Proxy(['mon'], { get: noProperty.getOwnPropertyDescriptor }),
    },
  };

  it.each(Object.entries(hostile))('count as none: %s', (_what, unreadable) => {
    const input = { ...before, name: 'Anna' };
    const options = { before: unreadable as Answers };
    expect(readForm(form, input, options)).toEqual(readForm(form, input));
  });

  it('do no harm whatever they are', () => {
    const conditional: CompiledForm = {
      version: 1,
      fields: form.fields.map((one) => ({ ...one, when: { field: 'days', answered: true } })),
    };
    const anything = fc.anything({ withNullPrototype: true });
    const ofAField = fc.dictionary(
      fc.constantFrom(...form.fields.map(({ name }) => name)),
      anything,
    );
    fc.assert(
      fc.property(fc.oneof(anything, ofAField), (unreadable) => {
        const options = { before: unreadable as Answers };
        expect(typeof readForm(conditional, before, options).ok).toBe('boolean');
      }),
    );
  });
});

it('judges what spans fields on how they all stand in the end', () => {
  const consent: CompiledForm = {
    version: 1,
    fields: [aField({ name: 'diet' }), aField({ name: 'ok', kind: 'consent', covers: ['diet'] })],
  };
  const earlier = { diet: null, ok: false };
  expect(readForm(consent, { diet: 'vegan', ok: '' }, { before: earlier })).toMatchObject({
    problems: [{ field: 'ok', code: 'field.consent-needed', covers: ['diet'] }],
  });
});

it('never refuses more beside earlier answers than without them', () => {
  const value = fc.oneof(
    fc.constantFrom('north', 'south', 'mon', '2', '2,5', '2010-05-05', '', 'Anna'),
    fc.constantFrom(['mon'], ['sat', 'mon'], []),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const posted = fc.record(Object.fromEntries(form.fields.map(({ name }) => [name, value])));
  fc.assert(
    fc.property(posted, (input) => {
      const found = problems(input, { before }).map(({ field }) => field);
      const alone = problems(input, {}).map(({ field }) => field);
      expect(alone).toEqual(expect.arrayContaining(found));
    }),
  );
});

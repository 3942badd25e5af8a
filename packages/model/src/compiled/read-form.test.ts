import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { aField } from '../fixtures/a-field.ts';
import { gardenDay } from '../fixtures/garden-day.ts';
import { type FieldProblem, noneOfThese } from './compiled-form.ts';
import { type ReadForm, readForm } from './read-form.ts';

const { form } = compile(gardenDay);

const filledIn = {
  name: 'Anna de Boer',
  email: 'anna@school.example',
  organisation: 'De School',
  audience: 'gardeners',
  region: 'regio-2',
  theme: 'soil',
  diet: '',
  remarks: '',
  walk: '',
};

const answers = {
  ...filledIn,
  diet: null,
  dietConsent: false,
  remarks: null,
  walk: null,
};

/** The filled-in form with a few other values. */
function read(changes: Record<string, unknown> = {}): ReadForm {
  return readForm(form, { ...filledIn, ...changes });
}

function problemsOf(result: ReadForm): readonly FieldProblem[] {
  return result.ok ? [] : result.problems;
}

/** The one problem of a form whose other fields are in order. */
function problem(changes: Record<string, unknown>): FieldProblem | undefined {
  const problems = problemsOf(read(changes));
  expect(problems.length).toBeLessThan(2);
  return problems[0];
}

describe('a form that is filled in', () => {
  it('gives its answers, null for what was left open', () => {
    expect(read()).toEqual({ ok: true, answers });
  });

  it('is read alike from form data, query parameters and JSON', () => {
    const data = new FormData();
    for (const [name, value] of Object.entries(filledIn)) data.append(name, value);
    expect(readForm(form, data)).toEqual({ ok: true, answers });
    expect(readForm(form, new URLSearchParams(filledIn))).toEqual({ ok: true, answers });
    expect(readForm(form, JSON.parse(JSON.stringify(filledIn)))).toEqual({ ok: true, answers });
  });

  it('ignores names that are no field', () => {
    expect(read({ admin: 'true', constructor: 'x' })).toEqual({ ok: true, answers });
    expect(readForm(form, JSON.parse(`{"__proto__":{"name":"Eve"}}`)).ok).toBe(false);
  });
});

describe('text', () => {
  it('is trimmed and composed', () => {
    const result = read({ name: '\n  Jose\u0301 \t' });
    expect(result).toMatchObject({ ok: true, answers: { name: 'Jos\u00e9' } });
  });

  it.each(['', '   ', '\u00a0\u2003', '\u200b\u200d\ufeff', '\u2800\u3164\u00ad'])(
    'that shows nothing (%j) was left open',
    (typed) => {
      expect(problem({ name: typed })).toEqual({ field: 'name', code: 'field.required' });
      expect(read({ organisation: typed })).toMatchObject({ answers: { organisation: null } });
    },
  );

  it.each(['Anna\nBcc: x', 'Anna\r\nx', 'Anna\rx'])(
    'of one line has no line break: %j',
    (typed) => {
      expect(problem({ name: typed })).toEqual({ field: 'name', code: 'field.line-break' });
    },
  );

  it.each([
    'A\u0000',
    'A\u0007b',
    'A\u007fb',
    'A\u0085b',
    'A\tb',
    'A\u2028b',
    'A\u2029b',
    'A\ud800b',
  ])('has no control characters or halves of one: %j', (typed) => {
    expect(problem({ name: typed })).toEqual({ field: 'name', code: 'field.control-character' });
  });

  it('of several lines keeps its lines and tabs', () => {
    const result = read({ remarks: 'een\r\ntwee\rdrie\n\tvier\n' });
    expect(result).toMatchObject({ answers: { remarks: 'een\ntwee\ndrie\n\tvier' } });
  });

  it.each(['a\u0000', 'a\u001bb', 'a\u2028b', 'a\udc00b'])(
    'of several lines has no other control characters: %j',
    (typed) => {
      expect(problem({ remarks: typed })?.code).toBe('field.control-character');
    },
  );

  it('is as long as its code points, so that an emoji is one', () => {
    expect(read({ name: '🌱'.repeat(80) }).ok).toBe(true);
    const tooLong = { field: 'name', code: 'field.too-long', max: 80, length: 81 };
    expect(problem({ name: '🌱'.repeat(81) })).toEqual(tooLong);
  });

  it.each(["O'Brien", "van 't Hof", '=HYPERLINK("x")', '<b>', 'Ｚ', 'عمر', '李'])(
    'may be any name: %s',
    (name) => {
      expect(read({ name })).toMatchObject({ ok: true, answers: { name } });
    },
  );
});

describe('an e-mail address', () => {
  it('is trimmed and otherwise kept as typed', () => {
    const result = read({ email: ' Anna@Café.example ' });
    expect(result).toMatchObject({ answers: { email: 'Anna@Café.example' } });
  });

  it.each(['anna', 'a@b', 'a@b.example, c@d.example'])('is refused when it is %s', (email) => {
    expect(problem({ email })).toEqual({ field: 'email', code: 'field.email' });
  });

  it('is refused by its length before its shape', () => {
    expect(problem({ email: 'a'.repeat(255) })?.code).toBe('field.too-long');
  });
});

describe('a choice', () => {
  it('is one of those offered', () => {
    expect(problem({ theme: 'moor' })).toEqual({ field: 'theme', code: 'field.unknown-choice' });
    expect(problem({ theme: 'constructor' })?.code).toBe('field.unknown-choice');
    expect(problem({ theme: 5 })?.code).toBe('field.unknown-choice');
    expect(problem({ region: ' regio-1' })?.code).toBe('field.unknown-choice');
  });

  it('must be made where it is required', () => {
    const required = { field: 'theme', code: 'field.required' };
    expect(problem({ theme: '' })).toEqual(required);
    expect(problem({ theme: undefined })).toEqual(required);
  });

  it('for none of these is an answer where that is offered', () => {
    expect(read({ region: noneOfThese })).toMatchObject({ answers: { region: null } });
    expect(read({ region: null })).toMatchObject({ answers: { region: null } });
  });

  it('for none of these is made, not left out, where an answer is required', () => {
    expect(problem({ region: undefined })).toEqual({ field: 'region', code: 'field.required' });
    expect(problem({ region: '' })).toEqual({ field: 'region', code: 'field.required' });
    expect(problem({ theme: noneOfThese })?.code).toBe('field.unknown-choice');
  });

  it('may be left out where it is not required', () => {
    expect(read({ audience: undefined })).toMatchObject({ answers: { audience: null } });
  });
});

describe('a consent', () => {
  it.each(['on', 'yes', 'true', true])('is given by %j', (ticked) => {
    expect(read({ dietConsent: ticked })).toMatchObject({ answers: { dietConsent: true } });
  });

  it.each(['off', '', 'false', 'true ', 1, ['x'], null])('is not given by %j', (value) => {
    expect(read({ dietConsent: value })).toMatchObject({ answers: { dietConsent: false } });
  });

  it('is needed once a field that it covers is filled in', () => {
    const needed = { field: 'dietConsent', code: 'field.consent-needed', covers: ['diet'] };
    expect(problem({ diet: 'vegan' })).toEqual(needed);
    expect(read({ diet: 'vegan', dietConsent: 'on' }).ok).toBe(true);
  });

  it('is needed though its own condition does not hold, and can then be given', () => {
    const fields = form.fields.map((field) =>
      field.name === 'dietConsent'
        ? { ...field, when: { field: 'audience', is: 'neighbours' } }
        : field,
    );
    const diet = (posted: Record<string, unknown>) =>
      readForm({ version: 1, fields }, { ...filledIn, ...posted });
    expect(problemsOf(diet({ diet: 'vegan' }))).toEqual([
      { field: 'dietConsent', code: 'field.consent-needed', covers: ['diet'] },
    ]);
    expect(diet({ diet: 'vegan', dietConsent: 'on' })).toMatchObject({
      answers: { diet: 'vegan', dietConsent: true },
    });
    expect(diet({ dietConsent: 'on' })).toMatchObject({
      answers: { diet: null, dietConsent: null },
    });
  });

  it('is needed though it waits in turn for what it covers to be as it is', () => {
    const fields = [
      aField({ name: 'diet', when: { not: { field: 'ok', is: true } } }),
      aField({ name: 'ok', kind: 'consent', covers: ['diet'], when: { field: 'walk', is: true } }),
    ];
    expect(problemsOf(readForm({ version: 1, fields }, { diet: 'vegan', ok: 'on' }))).toHaveLength(
      1,
    );
  });

  it('is not needed for another consent that is not given', () => {
    const consent = form.fields.filter(({ kind }) => kind === 'consent');
    const fields = consent.flatMap((field) => [
      { ...field, name: 'photo', covers: [] },
      { ...field, covers: ['photo'] },
    ]);
    expect(readForm({ version: 1, fields }, {}).ok).toBe(true);
    expect(problemsOf(readForm({ version: 1, fields }, { photo: 'on' }))).toHaveLength(1);
  });

  it('must be given where it is required', () => {
    const fields = form.fields.map((field) => ({ ...field, required: true }));
    const consent = fields.filter(({ kind }) => kind === 'consent');
    const result = readForm({ version: 1, fields: consent }, {});
    expect(problemsOf(result)).toEqual([{ field: 'dietConsent', code: 'field.required' }]);
  });
});

describe('what our form never posts', () => {
  it('is refused when a name comes twice, and the first stays', () => {
    const posted = new URLSearchParams(filledIn);
    posted.append('name', 'Eve');
    expect(readForm(form, posted)).toMatchObject({
      ok: false,
      typed: { name: 'Anna de Boer' },
      problems: [{ field: 'name', code: 'field.repeated' }],
    });
    expect(problem({ theme: ['soil', 'water'] })?.code).toBe('field.repeated');
  });

  it('is refused when a file, a number or an object stands for text', () => {
    const data = new FormData();
    for (const [name, value] of Object.entries(filledIn)) data.append(name, value);
    data.set('name', new File(['x'], 'x.txt'));
    const notText = [{ field: 'name', code: 'field.not-text' }];
    expect(problemsOf(readForm(form, data))).toEqual(notText);
    for (const name of [5, {}, [[]], true]) expect(problemsOf(read({ name }))).toEqual(notText);
  });

  it('is read as an empty form when it is no form', () => {
    for (const input of [null, undefined, 5, 'name=Anna', [], () => 1, Symbol('x')]) {
      expect(problemsOf(readForm(form, input)).map(({ field }) => field)).toEqual([
        'name',
        'email',
        'region',
        'theme',
      ]);
    }
  });

  it('does no harm when it cannot be read', () => {
    const hostile = new Proxy(
      {},
      {
        has: () => {
          throw new Error('no');
        },
        getOwnPropertyDescriptor: () => {
          throw new Error('no');
        },
      },
    );
    expect(readForm(form, hostile).ok).toBe(false);
    expect(readForm(form, { getAll: () => 5 }).ok).toBe(false);
  });
});

describe('a refused form', () => {
  it('keeps exactly what was typed, in every field', () => {
    const posted = {
      ...filledIn,
      name: ' \u200b',
      theme: 'gone',
      dietConsent: 'on',
      remarks: ' x\r\n',
    };
    expect(readForm(form, posted)).toEqual({
      ok: false,
      typed: { ...posted, dietConsent: true },
      problems: [
        { field: 'name', code: 'field.required' },
        { field: 'theme', code: 'field.unknown-choice' },
      ],
    });
  });
});

describe('every input', () => {
  const names = form.fields.map(({ name }) => name);
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('soil', 'regio-1', 'gardeners', 'vegan', 'on', '', 'a@b.example'),
    fc.jsonValue(),
  );
  const posted = fc.dictionary(fc.constantFrom(...names), value);

  it('is answered, never thrown back', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withNullPrototype: true }), fc.jsonValue(), posted),
        (input) => {
          expect(typeof readForm(form, input).ok).toBe('boolean');
        },
      ),
    );
  });

  it('loses nothing that was typed', () => {
    const typed = fc.record(
      Object.fromEntries(names.map((name) => [name, fc.string({ unit: 'binary' })])),
    );
    fc.assert(
      fc.property(typed, (input) => {
        const result = readForm(form, input);
        if (result.ok) return;
        const { dietConsent, ...texts } = input;
        expect(result.typed).toEqual({
          ...texts,
          dietConsent: /^(on|yes|true)$/.test(dietConsent ?? ''),
        });
      }),
    );
  });

  it('once accepted is accepted again with the same answers', () => {
    const acceptable = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      email: fc.constant('Anna@Café.example'),
      organisation: fc.string({ unit: 'grapheme' }),
      audience: fc.constantFrom('', 'gardeners'),
      region: fc.constantFrom(noneOfThese, 'regio-1'),
      theme: fc.constantFrom('soil', 'water'),
      dietConsent: fc.constantFrom('on', 'off'),
      remarks: fc.string({
        unit: fc.constantFrom('a', '\r', '\n', '\t', ' ', 'e\u0301', '\u200b'),
      }),
    });
    let accepted = 0;
    fc.assert(
      fc.property(acceptable, (input) => {
        const first = readForm(form, input);
        if (!first.ok) return;
        accepted += 1;
        expect(readForm(form, first.answers)).toEqual(first);
      }),
    );
    expect(accepted).toBeGreaterThan(50);
  });
});

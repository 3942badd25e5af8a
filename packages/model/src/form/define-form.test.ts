import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Answers } from '../compiled/compiled-form.ts';
import { defineEvent } from '../event/define-event.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { defineForm } from './define-form.ts';
import type { Field } from './field.ts';
import type { AnswersOf, Form } from './form.ts';

const said = { label: 'x', purpose: 'x' } as const;

describe('the answers to a form', () => {
  type Given = AnswersOf<typeof everyKind>;

  it('are a string where text is required, and may be null where it is not', () => {
    expectTypeOf<Given['name']>().toEqualTypeOf<string>();
    expectTypeOf<Given['email']>().toEqualTypeOf<string>();
    expectTypeOf<Given['phone']>().toEqualTypeOf<string | null>();
    expectTypeOf<Given['arrives']>().toEqualTypeOf<string | null>();
    expectTypeOf<Given['diet']>().toEqualTypeOf<string | null>();
  });

  it('are a number, and a boolean for a consent', () => {
    expectTypeOf<Given['guests']>().toEqualTypeOf<number | null>();
    expectTypeOf<Given['dietConsent']>().toEqualTypeOf<boolean>();
  });

  it('are one of the ids that are written out, those no longer offered among them', () => {
    expectTypeOf<Given['lunch']>().toEqualTypeOf<'mon' | 'tue' | 'sat' | null>();
    expectTypeOf<Given['days']>().toEqualTypeOf<readonly ('mon' | 'tue' | 'sat')[]>();
    expectTypeOf<Given['wishes']>().toEqualTypeOf<readonly ('soil' | 'water' | 'moor')[]>();
  });

  it('are any id where the event has the list', () => {
    expectTypeOf<Given['audience']>().toEqualTypeOf<string | null>();
    expectTypeOf<Given['region']>().toEqualTypeOf<string | null>();
  });

  it('may be null where a field is asked under a condition', () => {
    expectTypeOf<Given['memberNumber']>().toEqualTypeOf<string | null>();
    expectTypeOf<Given['remarks']>().toEqualTypeOf<string | null>();
    const asked = defineForm([
      { name: 'a', kind: 'consent', ...said },
      { name: 'b', kind: 'consent', when: { field: 'a', is: true }, ...said },
      {
        name: 'c',
        kind: 'choices',
        choices: [{ id: 'x', label: 'X' }],
        when: { not: { field: 'a', is: true } },
        ...said,
      },
    ]);
    expectTypeOf<AnswersOf<typeof asked>>().toEqualTypeOf<{
      readonly a: boolean;
      readonly b: boolean | null;
      readonly c: readonly 'x'[] | null;
    }>();
  });

  it('have the names of the fields and no other', () => {
    expectTypeOf<keyof Given>().toEqualTypeOf<(typeof everyKind)['fields'][number]['name']>();
    // @ts-expect-error: no field is called 'nmae'.
    const read = (given: Given): unknown => given.nmae;
    expect(read).toBeTypeOf('function');
  });

  it('are those of a choice without none only where it must be made', () => {
    const choices = [{ id: 'x', label: 'X' }] as const;
    const form = defineForm([
      { name: 'must', kind: 'choice', choices, required: true, ...said },
      { name: 'may', kind: 'choice', choices, ...said },
    ]);
    expectTypeOf<AnswersOf<typeof form>>().toEqualTypeOf<{
      readonly must: 'x';
      readonly may: 'x' | null;
    }>();
  });

  it('are any answers of a form that was read and not written', () => {
    expectTypeOf<AnswersOf<Form>>().toEqualTypeOf<Answers>();
    const fields: readonly Field[] = everyKind.fields;
    const widened = defineForm(fields);
    expectTypeOf<AnswersOf<typeof widened>['anything']>().toEqualTypeOf<
      string | number | boolean | readonly string[] | null
    >();
  });

  it('fit wherever answers are taken', () => {
    expectTypeOf<Given>().toExtend<Answers>();
    expectTypeOf(everyKind).toExtend<Form>();
  });
});

describe('a misspelt name', () => {
  it('does not compile in what a consent covers', () => {
    const form = defineForm([
      { name: 'diet', kind: 'text', ...said },
      {
        name: 'ok',
        kind: 'consent',
        // @ts-expect-error: no field is called 'diets'.
        covers: ['diets'],
        ...said,
      },
    ]);
    expect(form.fields).toHaveLength(2);
  });

  it('does not compile in a condition, however deep', () => {
    const form = defineForm([
      { name: 'diet', kind: 'text', ...said },
      {
        name: 'more',
        kind: 'text',
        when: {
          // @ts-expect-error: no field is called 'diets'.
          field: 'diets',
          answered: true,
        },
        ...said,
      },
      {
        name: 'most',
        kind: 'text',
        when: {
          any: [
            { field: 'more', answered: true },
            {
              not: {
                // @ts-expect-error: no field is called 'dite'.
                field: 'dite',
                is: 'vegan',
              },
            },
          ],
        },
        ...said,
      },
    ]);
    expect(form.fields).toHaveLength(3);
  });

  it('does not compile as a kind', () => {
    const form = defineForm([
      { name: 'diet', kind: 'text', ...said },
      {
        name: 'phone',
        // @ts-expect-error: it is called 'phone'.
        kind: 'tel',
        ...said,
      },
    ]);
    expect(form.fields).toHaveLength(2);
  });
});

describe('a key that a field does not have', () => {
  it('does not compile, at the key and nowhere else', () => {
    const form = defineForm([
      { name: 'name', kind: 'text', required: true, ...said },
      {
        name: 'diet',
        kind: 'text',
        // @ts-expect-error: it is written 'required'.
        requird: true,
        ...said,
      },
      { name: 'email', kind: 'email', when: { field: 'name', answered: true }, ...said },
    ]);
    expectTypeOf<keyof AnswersOf<typeof form>>().toEqualTypeOf<'name' | 'diet' | 'email'>();
    expect(form.fields).toHaveLength(3);
  });

  it('does not compile in place of one that must be there', () => {
    const form = defineForm([
      { name: 'name', kind: 'text', ...said },
      {
        name: 'diet',
        kind: 'text',
        // @ts-expect-error: it is written 'label'.
        lable: 'Diet',
        purpose: 'x',
      },
    ]);
    expect(form.fields).toHaveLength(2);
  });

  it('does not compile though fields of another kind have it', () => {
    const form = defineForm([
      {
        name: 'name',
        kind: 'text',
        // @ts-expect-error: numbers, choices and ranked have it.
        least: 3,
        ...said,
      },
      {
        name: 'email',
        kind: 'email',
        // @ts-expect-error: what is chosen has it.
        choices: [{ id: 'x', label: 'X' }],
        ...said,
      },
      { name: 'guests', kind: 'number', least: 3, ...said },
      { name: 'day', kind: 'choice', choices: [{ id: 'x', label: 'X' }], ...said },
    ]);
    expect(form.fields).toHaveLength(4);
  });

  it('does not compile inside a choice or a condition', () => {
    const form = defineForm([
      {
        name: 'day',
        kind: 'choice',
        // @ts-expect-error: it is written 'removed'.
        choices: [{ id: 'x', label: 'X', remved: true }],
        ...said,
      },
      {
        name: 'why',
        kind: 'text',
        // @ts-expect-error: it is written 'answered'.
        when: { field: 'day', answerd: true },
        ...said,
      },
    ]);
    expect(form.fields).toHaveLength(2);
  });

  it('does not compile in a form that is written inside its event', () => {
    const write = () =>
      defineEvent({
        id: 'day',
        zone: 'Europe/Amsterdam',
        languages: ['en'],
        title: 'The day',
        summary: 'One day.',
        organizer: 'We',
        starts: '2027-05-20T10:00',
        programme: [{ id: 'work', title: 'Work', choosesTheme: true }],
        registration: { quotas: [] },
        form: defineForm([
          { name: 'name', kind: 'text', asks: 'name', ...said },
          {
            name: 'email',
            kind: 'email',
            // @ts-expect-error: it is written 'sensitive'.
            sensitiv: true,
            ...said,
          },
          { name: 'theme', kind: 'choice', asks: 'theme', of: { themesOf: 'work' }, ...said },
        ]),
      });
    expect(write).toThrow('sensitiv');
  });
});

describe('a form', () => {
  it('says once what holds for all its fields', () => {
    expect(everyKind).toMatchObject({ basis: 'contract', keepUntil: '2027-06-20' });
    expectTypeOf(everyKind.fields[0]?.name).toEqualTypeOf<
      keyof AnswersOf<typeof everyKind> | undefined
    >();
  });

  it('may be put together from pieces that are written apart', () => {
    const contact = [
      { name: 'name', kind: 'text', required: true, ...said },
      { name: 'email', kind: 'email', ...said },
    ] as const;
    const form = defineForm([
      ...contact,
      { name: 'ok', kind: 'consent', covers: ['email'], ...said },
    ]);
    expectTypeOf<AnswersOf<typeof form>>().toEqualTypeOf<{
      readonly name: string;
      readonly email: string | null;
      readonly ok: boolean;
    }>();
  });

  it('keeps the ids of the sessions that its themes are of', () => {
    const form = defineForm([
      { name: 'theme', kind: 'choice', of: { themesOf: 'workshops' }, ...said },
      { name: 'wishes', kind: 'ranked', of: { themesOf: 'walks' }, ...said },
    ]);
    expectTypeOf(form).toExtend<Form<string, 'workshops' | 'walks'>>();
    // @ts-expect-error: its wishes are of the walks.
    const wrong: Form<string, 'workshops'> = form;
    expect(wrong.fields).toHaveLength(2);
  });
});

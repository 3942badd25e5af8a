import { compile } from '@plenary/model';
import { pick, readForm } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { nationalDay } from './event.ts';

const { form } = compile(nationalDay());
const field = (name: string) => form.fields.find((one) => one.name === name);

/** The last day in Amsterdam on which an answer is kept; its end is exclusive. */
const lastDay = (keepUntil: number): string =>
  new Date(keepUntil - 1).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

const answers = {
  name: 'Sanne de Wit',
  email: 'sanne@example.org',
  organisation: 'Het Lyceum',
  audience: 'docent',
  region: 'region-12',
  theme: 'staff-shortage',
};

describe('the registration form', () => {
  it('asks in the order of the page', () => {
    expect(form.fields.map(({ name }) => name)).toEqual([
      'name',
      'email',
      'organisation',
      'audience',
      'region',
      'theme',
      'diet',
      'access',
      'wishesConsent',
      'remarks',
    ]);
  });

  it('tells the desk who, where from and which theme', () => {
    const meanings = form.fields.map(({ meaning }) => meaning).filter((one) => one !== 'answer');
    expect(meanings).toEqual(['name', 'address', 'audience', 'affiliation', 'theme']);
  });

  it('offers one attendee of each group, 78 regions and ten numbered themes', () => {
    expect(field('audience')?.choices.map(({ label }) => pick(label, 'nl').text)).toContain(
      'Docent',
    );
    expect(field('region')?.choices).toHaveLength(78);
    expect(field('theme')?.choices.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('accepts a teacher without wishes', () => {
    expect(readForm(form, new URLSearchParams(answers))).toMatchObject({ ok: true });
  });

  it('accepts somebody of no region', () => {
    const read = readForm(form, new URLSearchParams({ ...answers, region: '-' }));
    expect(read).toMatchObject({ ok: true, answers: { region: null } });
  });

  it.each(['diet', 'access'])('asks consent once %s is filled in', (wish) => {
    const posted = { ...answers, [wish]: 'iets' };
    expect(readForm(form, new URLSearchParams(posted))).toMatchObject({
      ok: false,
      problems: [{ field: 'wishesConsent', code: 'field.consent-needed' }],
    });
    expect(readForm(form, new URLSearchParams({ ...posted, wishesConsent: 'on' })).ok).toBe(true);
  });

  it('refuses remarks over 500 characters', () => {
    const read = readForm(form, new URLSearchParams({ ...answers, remarks: 'x'.repeat(501) }));
    expect(read).toMatchObject({ ok: false, problems: [{ field: 'remarks', max: 500 }] });
  });

  it('keeps everything else until a month after the day', () => {
    const others = form.fields.filter(({ sensitive, kind }) => !sensitive && kind !== 'consent');
    expect(new Set(others.map(({ keepUntil }) => lastDay(keepUntil)))).toEqual(
      new Set(['2023-12-16']),
    );
  });

  it('states a basis for every question: consent for wishes, and otherwise the one assumed', () => {
    const onConsent = form.fields.filter(({ basis }) => basis === 'consent');
    expect(onConsent.map(({ name }) => name)).toEqual(['diet', 'access', 'wishesConsent']);
    expect(new Set(form.fields.map(({ basis }) => basis))).toEqual(
      new Set(['contract', 'consent']),
    );
  });

  it('keeps wishes apart and for the shortest time', () => {
    const sensitive = form.fields.filter((one) => one.sensitive);
    expect(sensitive.map(({ name }) => name)).toEqual(['diet', 'access']);
    expect(sensitive.map(({ keepUntil }) => lastDay(keepUntil))).toEqual([
      '2023-11-23',
      '2023-11-23',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { parseEvent } from '../event/parse-event.ts';
import { changedGarden } from '../fixtures/changed-garden.ts';
import { found, foundWith, garden, withFields } from '../fixtures/found-in-garden-day.ts';

describe('the form', () => {
  it('asks for a name and an address, each once', () => {
    expect(withFields((fields) => fields.slice(2))).toEqual([
      'form.meaning-missing form.fields',
      'form.meaning-missing form.fields',
    ]);
    expect(withFields((fields) => [...fields, { ...fields[1], name: 'other' }])).toEqual([
      'form.meaning-repeated form.fields[10]',
    ]);
    expect(withFields((fields) => [...fields, { ...fields[5], name: 'other' }])).toEqual([
      'form.meaning-repeated form.fields[10]',
    ]);
  });

  it('asks for a name and an address of everybody', () => {
    expect(
      foundWith({ 'form.fields.0.required': undefined, 'form.fields.1.required': false }),
    ).toEqual(['form.meaning-optional form.fields[0]', 'form.meaning-optional form.fields[1]']);
  });

  it('asks for a theme once for each session in which attendees choose', () => {
    expect(withFields((fields) => [...fields])).toEqual([]);
    expect(withFields((fields) => [...fields, { ...fields[9], name: 'other' }])).toEqual([
      'form.meaning-repeated form.fields[10]',
    ]);
  });

  it('has one source for every choice, and the one that its meaning needs', () => {
    const choice = (field: object): string[] =>
      withFields((fields) => [
        ...fields,
        { ...fields[6], name: 'extra', sensitive: false, choices: undefined, ...field },
      ]);
    expect(choice({})).toEqual(['form.choices form.fields[10]']);
    expect(choice({ of: 'audiences', choices: [{ id: 'a', label: 'A' }] })).toEqual([
      'form.choices form.fields[10]',
    ]);
    expect(choice({ asks: 'theme', of: 'audiences' })).toEqual(['form.source form.fields[10]']);
    expect(choice({ asks: 'audience', choices: [{ id: 'a', label: 'A' }] })).toContain(
      'form.source form.fields[10]',
    );
    expect(choice({ of: { themesOf: 'walks' } })).toEqual([]);
    const twice = [
      { id: 'a', label: 'A' },
      { id: 'a', label: 'B' },
    ];
    expect(choice({ choices: twice })).toEqual(['id.duplicate form.fields[10].choices[1].id']);
  });

  it('offers audiences only where there are some', () => {
    const quotas = garden.registration.quotas.slice(0, 1);
    expect(found({ audiences: [], registration: { opens: '2023-09-01', quotas } })).toEqual([
      'form.no-choices form.fields[3]',
    ]);
  });
});

describe('the bounds of a field', () => {
  const field = (more: object): string[] =>
    foundWith({ 'form.fields.10': { name: 'extra', label: 'x', purpose: 'x', ...more } });

  it('do not cross', () => {
    expect(field({ kind: 'number', least: 2, most: 2 })).toEqual([]);
    expect(field({ kind: 'number', most: -1 })).toEqual([]);
    expect(field({ kind: 'number', least: 3, most: 2 })).toEqual([
      'bounds.crossed form.fields[10].least',
    ]);
    expect(field({ kind: 'date', earliest: '2023-11-16', latest: '2023-11-15' })).toEqual([
      'bounds.crossed form.fields[10].earliest',
    ]);
  });

  it('hold some number of as many decimals', () => {
    const within = { kind: 'number', least: 0.2, most: 0.8 };
    expect(field(within)).toEqual(['form.no-answer form.fields[10]']);
    expect(field({ ...within, decimals: 1 })).toEqual([]);
    expect(field({ kind: 'number', least: 1.1, most: 1.1, decimals: 1 })).toEqual([]);
    expect(field({ kind: 'number', least: -0.5, most: 0 })).toEqual([]);
    for (const beyond of [{ least: 1e15 }, { most: -1e15 }]) {
      expect(field({ kind: 'number', ...beyond })).toEqual(['form.no-answer form.fields[10]']);
    }
  });

  it('leave enough to choose from', () => {
    const choices = [
      { id: 'a', label: 'x' },
      { id: 'b', label: 'x', removed: true },
    ];
    expect(field({ kind: 'choices', choices, least: 1 })).toEqual([]);
    expect(field({ kind: 'choices', choices, least: 2 })).toEqual([
      'form.too-few-choices form.fields[10].least',
    ]);
  });
});

describe('a field that is chosen', () => {
  it('offers nothing while its session is a draft or dropped, which nobody can answer', () => {
    const severity = (changes: object): string | undefined => {
      const parsed = parseEvent(changedGarden({ 'programme.1.state': 'draft', ...changes }));
      const findings = parsed.ok ? parsed.warnings : parsed.findings;
      return findings.find(({ path }) => path === 'form.fields[5]')?.severity;
    };
    expect(severity({})).toBe('error');
    expect(severity({ 'programme.1.state': 'dropped' })).toBe('error');
    expect(severity({ 'form.fields.5.required': false })).toBe('warning');
    expect(severity({ 'form.fields.5.none': 'None' })).toBe('warning');
  });

  it('offers something, drafts and dropped themes apart', () => {
    const drafts = { 'themes.0.state': 'draft', 'themes.2.state': 'dropped' };
    expect(foundWith(drafts)).toContain('form.no-choices form.fields[5]');
    expect(
      foundWith({
        'affiliations.entries': [],
        'registration.quotas': [],
        'registration.earmarks': [],
      }),
    ).toEqual(['form.no-choices form.fields[4]']);
  });
});

import { describe, expect, it } from 'vitest';
import { foundWith } from '../fixtures/found-in-garden-day.ts';

describe('how long answers are kept', () => {
  it('is said by the form, or by every field', () => {
    expect(foundWith({ 'form.keepUntil': undefined })).toEqual(['form.keep-missing form']);
    const fields = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`form.fields.${index}.keepUntil`, '2023-12-01']),
    );
    expect(foundWith({ 'form.keepUntil': undefined, ...fields })).toEqual([]);
  });

  it('is at least as long as the event', () => {
    expect(foundWith({ 'form.keepUntil': { after: 'end' } })).toEqual([]);
    expect(foundWith({ 'form.fields.6.keepUntil': { before: 'end', hours: 1 } })).toEqual([
      'form.keep-before-end form.fields[6].keepUntil',
    ]);
  });

  it('is an instant', () => {
    expect(foundWith({ 'form.keepUntil': '2024-03-31T02:30' })).toEqual([
      'time.gap form.keepUntil',
    ]);
  });
});

describe('the basis of asking', () => {
  it('is found once for all the fields that do not state it, consents apart', () => {
    expect(foundWith({ 'form.basis': undefined })).toEqual(['form.basis-missing form']);
    const fields = Object.fromEntries(
      [0, 1, 2, 3, 4, 5, 6, 8, 9].map((index) => [`form.fields.${index}.basis`, 'contract']),
    );
    expect(foundWith({ 'form.basis': undefined, ...fields })).toEqual([]);
  });
});

describe('a sensitive field', () => {
  it('needs a consent or a basis of its own', () => {
    const uncovered = { 'form.fields.7.covers': [] };
    expect(foundWith(uncovered)).toEqual(['form.sensitive-uncovered form.fields[6]']);
    expect(foundWith({ ...uncovered, 'form.fields.6.basis': 'vital-interests' })).toEqual([]);
  });
});

describe('a consent', () => {
  it('is given freely', () => {
    expect(foundWith({ 'form.fields.7.required': true })).toEqual([
      'form.consent-required form.fields[7].required',
    ]);
  });

  it('on another basis may be required: the rules of the house', () => {
    expect(
      foundWith({ 'form.fields.7.required': true, 'form.fields.7.basis': 'contract' }),
    ).toEqual([]);
  });

  it('may cover nothing, and never a consent', () => {
    const photos = { name: 'photos', kind: 'consent', label: 'x', purpose: 'x' };
    expect(foundWith({ 'form.fields.10': photos })).toEqual([]);
    expect(foundWith({ 'form.fields.10': { ...photos, covers: ['dietConsent'] } })).toEqual([
      'form.covers form.fields[10].covers[0]',
    ]);
  });
});

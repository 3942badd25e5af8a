import { describe, expect, it } from 'vitest';
import { everyKindDay } from '../fixtures/every-kind.ts';
import { processingRecord } from './processing-record.ts';

const record = processingRecord(everyKindDay);

describe('the record of processing', () => {
  it('names the event and who answers for it', () => {
    expect(record).toMatchObject({ event: 'kinds-day', title: 'Kinds', controller: 'We' });
  });

  it('has every field of the form once', () => {
    const names = everyKindDay.form.fields.map(({ name }) => name);
    expect(record.fields.map(({ name }) => name)).toEqual(names);
  });

  it('says of each why, on what basis, for whom and until when', () => {
    expect(record.fields.find(({ name }) => name === 'remarks')).toEqual({
      name: 'remarks',
      label: 'Remarks',
      purpose: 'For your seat',
      basis: 'contract',
      recipients: ['The kitchen'],
      keepUntil: Date.UTC(2027, 5, 20, 22),
      sensitive: false,
      consent: null,
    });
  });

  it('says by which consent a sensitive field may be kept', () => {
    expect(record.fields.find(({ name }) => name === 'diet')).toMatchObject({
      sensitive: true,
      consent: 'dietConsent',
    });
    expect(record.fields.find(({ name }) => name === 'dietConsent')?.basis).toBe('consent');
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});

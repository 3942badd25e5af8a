import { describe, expect, it } from 'vitest';
import { context, smallDay } from '../fixtures/small-day.ts';
import { type RecoverOptions, recoverView } from './recover-view.ts';

const options: RecoverOptions = {
  action: '/nl/link-kwijt',
  hidden: [],
  typed: {},
  problems: [],
  sent: false,
};
const demoMail = { href: '/post', label: 'Post' };
const view = (given: Partial<RecoverOptions> = {}) =>
  recoverView(smallDay, context(), { ...options, ...given });

describe('asking for a lost link', () => {
  it('asks the address as the form does', () => {
    expect(view().field).toMatchObject({ name: 'email', control: 'email', autocomplete: 'email' });
  });

  it('says which address, not what the form says of it', () => {
    expect(view().field?.hint?.text).toBe('Het adres van uw aanmelding.');
  });

  it('says what is wrong with the address and keeps it', () => {
    const wrong = view({
      typed: { email: 'naam@' },
      problems: [{ field: 'email', code: 'field.email' }],
    });
    expect(wrong.field?.value).toBe('naam@');
    expect(wrong.errorSummary?.items[0]?.href).toBe('#field-email');
  });

  it('answers every address alike', () => {
    const known = view({ sent: true, typed: { email: 'known@example.org' } });
    const unknown = view({ sent: true, typed: { email: 'unknown@example.org' } });
    expect(known).toEqual(unknown);
    expect(JSON.stringify(known)).not.toContain('@');
    expect(known.field).toBeNull();
  });

  it('leads to a demo’s mail only once it was asked', () => {
    expect(view({ demoMail }).demoMail).toBeNull();
    expect(view({ demoMail, sent: true }).demoMail).toEqual(demoMail);
  });
});

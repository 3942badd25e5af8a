import assert from 'node:assert/strict';
import type { Answers } from '@plenary/model/compiled';
import type { RegistrationDetails } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import {
  arrival,
  commit,
  detailsOf,
  event,
  promise,
  type StorePromise,
  standing,
} from './store-promise.ts';

const hostile = [
  '',
  ' ',
  "O'Brien",
  'Zoë "van" \\ ’t Hof \\n \\u0000 \\',
  '=HYPERLINK("https://example.org")',
  'line\r\nBcc: someone@example.org',
  '\u0001\u0008\u001f\u007f\u2028\u2029\u202e\u200b\ufeff',
  'e\u0301 is not \u00e9',
  '👩‍👩‍👧 🇳🇱 𝔘',
  'شكرا מזל טוב 中文',
  '100% %s %1$s $1 :name ?1',
  '__proto__',
  'null',
  '{"answers":{"name":"somebody else"}}',
  '["a",1]',
  '); DROP TABLE event; --',
  '<script>alert(1)</script>&amp;',
  'x'.repeat(1_000_000),
];

/** What is kept of what a person said, letter by letter. */
export const answerPromises: readonly StorePromise[] = [
  promise('what was filled in comes back as it was', async (store) => {
    await commit(store, arrival('r1'));
    assert.deepEqual(await store.details(event, ['r1']), [kept('r1')]);
    assert.deepEqual(await store.details(event, ['r2']), []);
    assert.deepEqual(await store.details(event, []), []);
  }),

  promise('a registration without a person or an address is kept', async (store) => {
    const nobody = { ...standing('r2'), person: null };
    await commit(store, {
      registrations: [standing('r1'), nobody],
      details: [detailsOf('r1'), detailsOf('r2', { address: null, sensitive: null })],
    });
    await commit(store, { registrations: [{ ...standing('r1'), person: null, erased: true }] });
    const found = await store.details(event, ['r1', 'r2']);
    assert.deepEqual(inOrder(found), [kept('r1'), kept('r2', { address: null, sensitive: null })]);
  }),

  promise('what a contact said is kept under the party’s own id', async (store) => {
    await commit(store, { details: [detailsOf('party-1', { awaiting: 2 })] });
    const [found] = await store.details(event, ['party-1']);
    assert.deepEqual(found, kept('party-1', { awaiting: 2 }));
  }),

  promise('no text that people type is changed or does harm', async (store) => {
    const answers = Object.fromEntries(hostile.map((text, index) => [`field-${index}`, text]));
    const typed = { address: 'Zoë "O’B" %1$s\\@Example.org', answers, sensitive: answers };
    await commit(store, arrival('r1', typed));
    assert.deepEqual(await store.details(event, ['r1']), [kept('r1', typed)]);
  }),

  promise(
    'numbers, lists in their order and what was left open come back as they were',
    async (store) => {
      const answers: Answers = {
        guests: 2,
        metres: -0.5,
        born: '1966-09-24',
        days: ['friday', 'thursday'],
        wishes: [],
        shirt: null,
        lunch: false,
      };
      const typed = { answers, sensitive: { aids: ['ring-line'], dose: 1.5 } };
      await commit(store, arrival('r1', typed));
      assert.deepEqual(await store.details(event, ['r1']), [kept('r1', typed)]);
      const given = { answers: { ...answers, days: [] }, sensitive: { aids: [] } };
      await commit(store, { amendments: [{ registration: 'r1', ...given }] });
      assert.deepEqual(await store.details(event, ['r1']), [kept('r1', given)]);
    },
  ),

  promise('new answers replace the old, and address and language stay', async (store) => {
    await commit(store, arrival('r1'));
    await commit(store, arrival('r2'));
    const given = { answers: { name: 'Noor B.', remarks: 'later' } };
    await commit(store, { amendments: [{ registration: 'r1', ...given, sensitive: null }] });
    const changed = kept('r1', { ...given, sensitive: null });
    assert.deepEqual(inOrder(await store.details(event, ['r2', 'r1'])), [changed, kept('r2')]);
    const sensitive = { dietary: 'vegan' };
    await commit(store, { amendments: [{ registration: 'r1', ...given, sensitive }] });
    assert.deepEqual(await store.details(event, ['r1']), [kept('r1', { ...given, sensitive })]);
  }),

  promise('new answers without the sensitive part leave that part as it was', async (store) => {
    await commit(store, arrival('r1'));
    const answers = { name: 'Noor B.' };
    await commit(store, { amendments: [{ registration: 'r1', answers }] });
    assert.deepEqual(await store.details(event, ['r1']), [kept('r1', { answers })]);
  }),

  promise('a new language replaces the old where it is told', async (store) => {
    await commit(store, arrival('r1'));
    const answers = { name: 'Noor' };
    await commit(store, { amendments: [{ registration: 'r1', answers, locale: 'en' }] });
    assert.deepEqual(await store.details(event, ['r1']), [kept('r1', { answers, locale: 'en' })]);
  }),

  promise('answers for somebody of whom nothing is kept are not kept', async (store) => {
    await commit(store, { amendments: [{ registration: 'r1', answers: { name: 'Noor' } }] });
    assert.deepEqual(await store.details(event, ['r1']), []);
  }),

  promise('somebody who registers and amends in one turn is kept as amended', async (store) => {
    const answers = { name: 'Noor B.' };
    await commit(store, { ...arrival('r1'), amendments: [{ registration: 'r1', answers }] });
    assert.deepEqual(await store.details(event, ['r1']), [kept('r1', { answers })]);
  }),

  promise('what the caller does with what it gave changes nothing', async (store) => {
    const answers = { name: 'Noor' };
    await commit(store, arrival('r1', { answers }));
    answers.name = 'somebody else';
    assert.equal((await store.details(event, ['r1']))[0]?.answers.name, 'Noor');
  }),

  promise('the secret of links stays the same', async (store: Store) => {
    const secret = await store.secret();
    assert.ok(secret.length >= 43);
    assert.equal(await store.secret(), secret);
  }),
];

function kept(
  registration: string,
  differing: Parameters<typeof detailsOf>[1] = {},
): RegistrationDetails {
  return { ...detailsOf(registration, differing), proposedAddress: null, rotation: 0 };
}

function inOrder(rows: readonly RegistrationDetails[]): RegistrationDetails[] {
  return [...rows].sort((one, other) => (one.registration < other.registration ? -1 : 1));
}

import assert from 'node:assert/strict';
import {
  commit,
  event,
  promise,
  registered,
  type StorePromise,
  standing,
} from './store-promise.ts';

const hostile = [
  "O'Brien",
  'Zoë "van" \\ ’t Hof',
  '=HYPERLINK("https://example.org")',
  'line\r\nBcc: someone@example.org',
  '\u0000\u2028\u202e\u200b',
  'e\u0301 is not \u00e9',
  '👩‍👩‍👧',
  '\ud800 alone',
  '__proto__',
  '); DROP TABLE event; --',
  'x'.repeat(20_000),
];

const details = {
  registration: 'r1',
  locale: 'nl',
  address: 'Noor@Example.org',
  answers: { name: 'Noor', remarks: null },
  sensitive: { dietary: 'no nuts', dietaryConsent: true },
};

/** What is kept of a person, letter by letter. */
export const detailPromises: readonly StorePromise[] = [
  promise('what was filled in comes back as it was', async (store) => {
    await commit(store, {
      facts: [registered('r1')],
      registrations: [standing('r1')],
      details: [details],
    });
    assert.deepEqual(await store.details(event, 'r1'), { ...details, rotation: 0 });
    assert.equal(await store.details(event, 'r2'), null);
    assert.equal(await store.details('other-day', 'r1'), null);
  }),

  promise('a registration without a person is kept', async (store) => {
    const nobody = { ...standing('r2'), person: null };
    await commit(store, {
      registrations: [standing('r1'), nobody],
      details: [details, { ...details, registration: 'r2' }],
    });
    await commit(store, { registrations: [{ ...standing('r1'), person: null, erased: true }] });
    for (const registration of ['r1', 'r2']) {
      assert.equal((await store.details(event, registration))?.registration, registration);
    }
  }),

  promise('no text that people type is changed or does harm', async (store) => {
    const answers = Object.fromEntries(hostile.map((text, index) => [`field-${index}`, text]));
    const written = { ...details, answers, sensitive: answers };
    await commit(store, {
      facts: [registered('r1')],
      registrations: [standing('r1')],
      details: [written],
    });
    assert.deepEqual(await store.details(event, 'r1'), { ...written, rotation: 0 });
  }),

  promise(
    'numbers, lists in their order and what was left open come back as they were',
    async (store) => {
      const answers = {
        guests: 2,
        metres: -0.5,
        born: '1966-09-24',
        days: ['friday', 'thursday'],
        wishes: [],
        shirt: null,
        lunch: false,
      };
      const written = { ...details, answers, sensitive: { aids: ['ring-line'], dose: 1.5 } };
      await commit(store, {
        facts: [registered('r1')],
        registrations: [standing('r1')],
        details: [written],
      });
      assert.deepEqual(await store.details(event, 'r1'), { ...written, rotation: 0 });
      const given = { answers: { ...answers, days: [] }, sensitive: { aids: [] } };
      await commit(store, { amendments: [{ registration: 'r1', ...given }] });
      assert.deepEqual(await store.details(event, 'r1'), { ...written, ...given, rotation: 0 });
    },
  ),

  promise('new answers replace the old, and address and language stay', async (store) => {
    await commit(store, {
      facts: [registered('r1'), registered('r2')],
      registrations: [standing('r1'), standing('r2')],
      details: [details, { ...details, registration: 'r2' }],
    });
    const given = { registration: 'r1', answers: { name: 'Noor B.', remarks: 'later' } };
    await commit(store, { amendments: [{ ...given, sensitive: null }] });
    assert.deepEqual(await store.details(event, 'r1'), {
      ...details,
      ...given,
      sensitive: null,
      rotation: 0,
    });
    assert.deepEqual((await store.details(event, 'r2'))?.sensitive, details.sensitive);
    await commit(store, { amendments: [{ ...given, sensitive: { dietary: 'vegan' } }] });
    assert.deepEqual((await store.details(event, 'r1'))?.sensitive, { dietary: 'vegan' });
  }),

  promise('the secret of links stays the same', async (store) => {
    const secret = await store.secret();
    assert.ok(secret.length >= 43);
    assert.equal(await store.secret(), secret);
  }),
];

import { registrationsOf, usedOf } from '@plenary/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store } from '../store/store.ts';
import { type SampleDesk, sampleDesk } from '../testing/sample-desk.ts';
import { forgottenAt } from './retention.ts';
import { openToAll } from './testing/filled-room.ts';

const hour = 3_600_000;
const never = Number.MAX_SAFE_INTEGER;

/** In every address, name and answer of whoever is erased, and nowhere else. */
const mark = 'zqxw';
const noor = `noor-${mark}@example.org`;
const moved = `noor-${mark}@new.example`;
const theirs = { name: `Noor ${mark}`, theme: 'theme-1', remarks: `About ${mark}` };
const sensitive = { dietary: `Diet of ${mark}`, dietaryConsent: true };

const acts = [
  'register',
  'amend',
  'propose',
  'prove',
  'withdraw',
  'undo',
  'arrange',
  'arrange and come',
  'join',
  'recover',
  'post',
  'fail to post',
  'give mail up',
] as const;

/** A desk at which one person does all sorts of things, and another does little. */
function lived() {
  let failing = false;
  const sample = sampleDesk({
    event: openToAll,
    deliver: async (mail) => {
      if (failing) throw new Error('no mail today');
      sent.push(mail.token ?? '');
    },
  });
  const sent: string[] = [];
  const { ask, desk, store } = sample;

  /** Registrations and parties that are Noor's. */
  async function own(): Promise<string[]> {
    const people = await store.people(desk.event.id, [noor, moved]);
    const ids = new Set(people.map(({ person }) => person));
    const { ledger } = await desk.standing();
    const parties = [...ledger.parties].filter(([, { contact }]) => ids.has(contact ?? ''));
    return [
      ...registrationsOf(ledger).filter(({ person }) => ids.has(person ?? '')),
      ...parties.map(([, party]) => party),
    ].map(({ id }) => id);
  }

  async function each(run: (registration: string, version: number) => Promise<unknown>) {
    for (const id of await own()) {
      const found = await desk.registration(id);
      if (found) await run(id, found.version);
    }
  }

  async function act(what: (typeof acts)[number]): Promise<void> {
    const answers = { ...theirs, email: noor, ...sensitive };
    const member = { answers: { name: 'Guest', theme: 'theme-2' } };
    switch (what) {
      case 'register':
        await ask({ type: 'register', answers, locale: 'nl', elseWait: true });
        break;
      case 'amend':
        await each((registration, version) =>
          ask({ type: 'amend', registration, version, answers: { ...answers, remarks: mark } }),
        );
        break;
      case 'propose':
        await each((registration, version) =>
          ask({ type: 'propose-address', registration, version, address: moved }),
        );
        break;
      case 'prove':
        await act('propose');
        await act('post');
        for (const token of sent) await ask({ type: 'prove-address', token });
        break;
      case 'withdraw':
        await each((registration) => ask({ type: 'withdraw', registration, by: 'attendee' }));
        break;
      case 'undo':
        await each((registration) => ask({ type: 'undo', registration }));
        break;
      case 'arrange':
      case 'arrange and come': {
        const contact = { address: noor, answers: { name: theirs.name, ...sensitive } };
        const members = what === 'arrange' ? [member] : [member, { answers }];
        await ask({ type: 'register-party', contact, members, locale: 'nl' });
        break;
      }
      case 'join': {
        const contact = { address: 'other@example.org', answers: { name: 'Other' } };
        const members = [member, { answers: { ...theirs, email: noor } }];
        await ask({ type: 'register-party', contact, members, locale: 'nl' });
        break;
      }
      case 'recover':
        await ask({ type: 'recover', address: noor, locale: 'nl' });
        break;
      case 'post':
      case 'fail to post':
        failing = what !== 'post';
        await desk.runDue();
        failing = false;
        break;
      case 'give mail up': {
        const event = desk.event.id;
        const lease = { event, now: never - 1, until: never, limit: 100 };
        const leased = await store.leaseMail(lease);
        await store.settleMail(
          event,
          leased.map(({ id }) => ({ id, as: 'dead' })),
        );
        break;
      }
    }
  }
  return { ...sample, own, act };
}

/** All that a store in memory gives to whoever reads it. */
async function allReads(store: Store, event: string, ids: readonly string[]): Promise<string> {
  const request = { event, since: 0, revision: 0, keys: [], addresses: [noor, moved] };
  const turn = await store.open(request);
  await turn.abandon();
  return JSON.stringify([
    turn,
    await store.journal(event, 0),
    await store.details(event, ids),
    await store.people(event, [noor, moved]),
    await store.quotas(event),
    await store.erasures(event),
    await store.deadMail(event),
    await store.leaseMail({ event, now: never - 1, until: never, limit: 10_000 }),
  ]);
}

async function idsIn({ desk }: Pick<SampleDesk, 'desk'>): Promise<string[]> {
  const { ledger } = await desk.standing();
  const parties = [...ledger.parties].map(([id]) => id);
  return [...registrationsOf(ledger).map(({ id }) => id), ...parties];
}

test('whatever somebody has done, once erased nothing of them is left, and the rest stands', async () => {
  const first = fc.constantFrom<(typeof acts)[number]>(
    'register',
    'arrange',
    'arrange and come',
    'join',
  );
  const then = fc.array(fc.constantFrom(...acts), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(first, then, fc.boolean(), async (began, happening, afterwards) => {
      const { desk, store, ask, register, own, act, at } = lived();
      await register('anna', { remarks: 'Anna stays' });
      for (const what of [began, ...happening]) await act(what);
      if (afterwards) at(desk.event.startsAt + hour);
      const ids = await idsIn({ desk });
      expect(await allReads(store, desk.event.id, ids)).toContain(mark);
      const erasing = await own();
      for (const registration of erasing) {
        expect(await ask({ type: 'erase', registration })).toMatchObject({ ok: true });
        expect(await ask({ type: 'erase', registration })).toMatchObject({ ok: true });
      }
      const left = await allReads(store, desk.event.id, ids);
      expect(left.toLowerCase()).not.toContain(mark);
      expect(left).toContain('Anna stays');
      expect(await desk.exportPerson(noor)).toBeNull();
      for (const id of erasing) {
        expect([await desk.registration(id), await desk.party(id)]).toEqual([null, null]);
      }
      expect(await desk.verifyJournal()).toMatchObject({ ok: true });
      const { ledger } = await desk.standing();
      for (const { quota, used, claims } of await store.quotas(desk.event.id)) {
        expect([quota, used, claims]).toEqual([
          quota,
          usedOf(ledger, quota),
          usedOf(ledger, quota),
        ]);
      }
    }),
    { numRuns: 100 },
  );
});

test('when the form’s time is over everybody is gone, their seats stand, and nobody is told', async () => {
  const { desk, store, ask, register, at, post, registrations } = sampleDesk({ event: openToAll });
  for (const name of ['anna', 'bas', 'carla']) await register(name);
  const contact = { address: 'other@example.org', answers: { name: 'Other' } };
  const members = [{ answers: { name: 'Guest', theme: 'theme-2' } }];
  expect(await ask({ type: 'register-party', contact, members, locale: 'nl' })).toMatchObject({
    ok: true,
  });
  await post();
  const used = (await store.quotas(desk.event.id)).map((row) => row.used);
  at(forgottenAt(desk.event) - 1);
  await post();
  expect(await desk.exportPerson('anna@example.org')).not.toBeNull();
  at(forgottenAt(desk.event));
  expect(await post()).toEqual([]);
  expect(await store.details(desk.event.id, await idsIn({ desk }))).toEqual([]);
  expect(await store.people(desk.event.id, ['anna@example.org', contact.address])).toEqual([]);
  expect((await store.quotas(desk.event.id)).map((row) => row.used)).toEqual(used);
  expect(await desk.verifyJournal()).toMatchObject({ ok: true });
  const { head } = await store.journal(desk.event.id, 0);
  await post();
  expect((await store.journal(desk.event.id, 0)).head).toEqual(head);
  expect(await registrations()).toHaveLength(4);
});

test('whom a restored backup brought back is erased again before anything is served', async () => {
  const { store, register, registrations, desk } = sampleDesk();
  await register('noor');
  await register('anna');
  const [noor = '', anna = ''] = await registrations();
  // As a backup from before the erasure is opened: the note of it stands apart and is newer.
  const restored: Store = { ...store, erasures: async () => [noor, 'made-after-the-backup'] };
  const { desk: again } = sampleDesk({ store: restored });
  expect((await again.availability()).quotas[0]?.used).toBe(1);
  expect(await again.registration(noor)).toBeNull();
  expect((await again.registration(anna))?.state).toBe('confirmed');
  expect(await store.details(desk.event.id, [noor])).toEqual([]);
  expect(await store.people(desk.event.id, ['noor@example.org'])).toEqual([]);
  expect(await again.verifyJournal()).toMatchObject({ ok: true });
});

test('an address that was erased is free: whoever has it may register anew', async () => {
  const { desk, ask, register, registrations } = sampleDesk();
  await register('noor');
  const [registration = ''] = await registrations();
  await ask({ type: 'erase', registration });
  expect(await register('noor')).toMatchObject({ ok: true });
  const [, second = ''] = await registrations();
  expect((await desk.registration(second))?.state).toBe('confirmed');
});

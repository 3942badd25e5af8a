import { expect, test } from 'vitest';
import { sampleDesk } from '../testing/sample-desk.ts';
import type { PartyView } from './party-view.ts';
import { openToAll } from './testing/filled-room.ts';

const accepted = { ok: true, receipt: expect.any(String) };

/** A contact arranges seats for somebody with an address and for somebody without. */
async function arranged() {
  const sample = sampleDesk({ event: openToAll });
  const member = { theme: 'theme-1', dietaryConsent: false };
  const outcome = await sample.ask({
    type: 'register-party',
    contact: { address: 'contact@example.org', answers: { name: 'Contact' } },
    members: [
      { answers: { ...member, name: 'Anna', email: 'anna@example.org' } },
      { answers: { ...member, name: 'Bas', dietary: 'told by another' } },
    ],
    locale: 'nl',
  });
  expect(outcome).toEqual(accepted);
  const mails = await sample.post();
  const contact = mails.find(({ template }) => template === 'party');
  const token = contact?.token ?? '';
  async function party(): Promise<PartyView | null> {
    const opened = await sample.desk.openLink(token);
    return opened?.kind === 'party' ? opened.party : null;
  }
  return { ...sample, party, mails };
}

test('a member with an address gets a link by mail, one without by hand, and the contact a page of all', async () => {
  const { party, mails } = await arranged();
  expect(mails.map(({ template, to }) => [template, to]).sort()).toEqual([
    ['confirmed', 'anna@example.org'],
    ['party', 'contact@example.org'],
  ]);
  const members = (await party())?.members ?? [];
  expect(members.map(({ handOver }) => handOver === null)).toEqual([true, false]);
});

test('a link that was handed over works once: whoever took it has a link of their own', async () => {
  const { desk, party } = await arranged();
  const handed = (await party())?.members[1]?.handOver ?? '';
  expect(await desk.openLink(handed)).toMatchObject({ kind: 'hand-over' });
  const own = (await desk.takeLink(handed)) ?? '';
  expect(await desk.openLink(own)).toMatchObject({ kind: 'registration' });
  expect(await desk.openLink(handed)).toBeNull();
  expect(await desk.takeLink(handed)).toBeNull();
  expect(await desk.takeLink(own)).toBeNull();
  expect((await party())?.members[1]).toMatchObject({ came: 'answered', handOver: null });
});

test('taken twice at once it is taken once', async () => {
  const { desk, store, party } = await arranged();
  const member = (await party())?.members[1];
  const handed = member?.handOver ?? '';
  const [one, other] = await Promise.all([desk.takeLink(handed), desk.takeLink(handed)]);
  expect(await desk.openLink(one ?? '')).not.toBeNull();
  expect(other === null || other === one).toBe(true);
  const [kept] = await store.details(desk.event.id, [member?.registration.id ?? '']);
  expect(kept?.rotation).toBe(1);
});

test('what a member says in private stays theirs, and what a contact said for them is not kept', async () => {
  const { desk, ask, party } = await arranged();
  const handed = (await party())?.members[1]?.handOver ?? '';
  const own = (await desk.takeLink(handed)) ?? '';
  const mine = async () => {
    const opened = await desk.openLink(own);
    return opened?.kind === 'registration' ? opened.registration : null;
  };
  const { id = '', version = 0, answers } = (await mine()) ?? {};
  expect(answers).toMatchObject({ name: 'Bas', dietary: null });
  const changed = { ...answers, dietary: 'vegan', dietaryConsent: true };
  expect(await ask({ type: 'amend', registration: id, version, answers: changed })).toEqual(
    accepted,
  );
  expect(JSON.stringify(await party())).not.toContain('vegan');

  const seen = (await party())?.members[1]?.registration;
  const byContact = { ...seen?.answers, name: 'Bas Bos' };
  const amended = { registration: id, version: seen?.version ?? 0, answers: byContact };
  expect(await ask({ type: 'amend', ...amended, by: 'contact' })).toEqual(accepted);
  expect((await mine())?.answers).toMatchObject({
    name: 'Bas Bos',
    dietary: 'vegan',
    dietaryConsent: true,
  });
});

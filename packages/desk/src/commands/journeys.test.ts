import type { EventModel } from '@plenary/model';
import { describe, expect, test } from 'vitest';
import { type SampleDesk, sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import { addressOf, answersOf, partyOf, registering } from './testing/sample-asks.ts';

const hour = 3_600_000;
const receipt = { ok: true, receipt: expect.any(String) };

function deskFor(
  registration: Partial<EventModel['registration']>,
  seats: readonly number[] = [3, 2],
): SampleDesk {
  return sampleDesk({ event: sampleEvent({ seats, registration }) });
}

/** Every registration there is, in the order in which they were made. */
async function allOf({ desk }: SampleDesk): Promise<readonly { id: string; state: string }[]> {
  const { ledger } = await desk.standing();
  return [...ledger.registrations]
    .map(([, record]) => record)
    .sort((one, other) => one.order - other.order);
}

async function idOf(sample: SampleDesk, place = 0): Promise<string> {
  return (await allOf(sample))[place]?.id ?? '';
}

async function statesOf(sample: SampleDesk): Promise<readonly string[]> {
  return (await allOf(sample)).map(({ state }) => state);
}

const toldBy = (mails: SampleDesk['mails']): readonly string[] =>
  mails.map(({ to, template }) => `${to.split('@')[0]}: ${template}`).sort();

describe('a party', () => {
  test('is seated together, and its contact and members are told apart', async () => {
    const sample = deskFor({ parties: { most: 3 } });
    expect(await sample.ask(partyOf(['anna', 'ben']))).toEqual(receipt);
    expect(toldBy(await sample.post())).toEqual([
      'anna: confirmed',
      'ben: confirmed',
      'carla: party',
    ]);
    const anna = await sample.desk.registration(await idOf(sample));
    expect(anna).toMatchObject({ named: true, answers: { name: 'anna' } });
    expect((await sample.desk.party(anna?.party ?? ''))?.members).toHaveLength(2);
  });

  test('waits for a known member to come forward', async () => {
    const sample = deskFor({ parties: { most: 3 } });
    await sample.register('anna');
    await sample.post();
    expect(await sample.ask(partyOf(['anna', 'ben']))).toEqual(receipt);
    expect(toldBy(await sample.post())).toEqual(['anna: stands', 'ben: confirmed', 'carla: party']);
    const ben = await sample.desk.registration(await idOf(sample, 1));
    expect(await sample.desk.party(ben?.party ?? '')).toMatchObject({ awaiting: 1 });
  });

  test('of whoever fits leaves out whom there is no room for', async () => {
    const sample = deskFor({ parties: { most: 3, seating: 'whoever-fits' } }, [1, 2]);
    expect(await sample.ask(partyOf(['anna', 'ben']))).toMatchObject({
      members: [{ ok: true }, { ok: false, reasons: [{ code: 'quota.full' }] }],
    });
    expect(toldBy(await sample.post())).toEqual(['anna: confirmed', 'carla: party']);
  });

  test('gets a name for a seat that had none', async () => {
    const sample = deskFor({ parties: { most: 3, unnamed: 'keep' } });
    await sample.ask(partyOf([], { members: [{ answers: { theme: 'theme-1' } }] }));
    const registration = await idOf(sample);
    const naming = { type: 'name', registration, version: 1, answers: answersOf('ben') } as const;
    expect(await sample.ask({ ...naming, locale: 'nl' })).toEqual(receipt);
    expect(await sample.desk.registration(registration)).toMatchObject({
      ...{ named: true, locale: 'nl' },
      answers: { name: 'ben', email: addressOf('ben') },
    });
    expect(toldBy(await sample.post())).toContain('ben: confirmed');
  });
});

describe('who comes in by another way', () => {
  test('uses an invitation code before everybody else may', async () => {
    const window = { opens: '2023-10-01T09:00' };
    const invitations = [{ id: 'press', title: 'Press', window }];
    const sample = deskFor({ opens: '2023-11-15T20:00', invitations });
    const invite = { code: 'Press-2023', invitation: 'press', actor: 'desk' };
    expect(await sample.ask({ type: 'invite', ...invite })).toEqual(receipt);
    expect(await sample.ask(registering('anna', { invitation: ' PRESS-2023' }))).toEqual(receipt);
    expect(await sample.register('ben')).toMatchObject({ reasons: [{ code: 'window.not-open' }] });
  });

  test('is approved, or not', async () => {
    const sample = deskFor({ approval: {} });
    for (const name of ['anna', 'ben']) await sample.register(name);
    await sample.ask({ type: 'approve', registration: await idOf(sample), actor: 'desk' });
    await sample.ask({ type: 'reject', registration: await idOf(sample, 1), actor: 'desk' });
    expect(await statesOf(sample)).toEqual(['confirmed', 'ended']);
  });

  test('is offered a seat that came free, and takes it', async () => {
    const sample = deskFor({ waitingList: { promotion: { offer: 'PT2H' } } }, [1, 0]);
    await sample.register('anna');
    expect(await sample.ask(registering('ben', { elseWait: true }))).toEqual(receipt);
    await sample.ask({ type: 'withdraw', registration: await idOf(sample), by: 'organiser' });
    const registration = await idOf(sample, 1);
    expect((await sample.desk.registration(registration))?.waiting).toMatchObject({
      ...{ state: 'offered', until: sample.at() + 2 * hour },
    });
    expect(await sample.ask({ type: 'accept', registration })).toEqual(receipt);
    expect(await statesOf(sample)).toEqual(['ended', 'confirmed']);
  });

  test('is moved to the theme they asked for as soon as there is room', async () => {
    const sample = deskFor({ waitingList: {} }, [3, 1]);
    await sample.register('anna', { theme: 'theme-2' });
    expect(await sample.ask(registering('ben', { moveTo: ['theme-2'] }))).toEqual(receipt);
    await sample.ask({ type: 'withdraw', registration: await idOf(sample), by: 'organiser' });
    const ben = await sample.desk.registration(await idOf(sample, 1));
    expect(ben).toMatchObject({ state: 'confirmed', themes: ['theme-2'] });
  });

  test('is taken over from elsewhere', async () => {
    const sample = deskFor({}, [1, 2]);
    const rows = ['anna', 'ben'].map((name) => ({ answers: answersOf(name), locale: 'nl' }));
    const override = { bypass: ['window'], actor: 'desk', cause: 'moved' } as const;
    expect(await sample.ask({ type: 'import', rows, override })).toMatchObject({
      members: [{ ok: true }, { ok: false }],
    });
    expect(toldBy(await sample.post())).toEqual(['anna: confirmed']);
  });
});

describe('who was there', () => {
  test('gives the seat to somebody else, and their link is dead', async () => {
    const sample = deskFor({});
    await sample.register('anna');
    const [mail] = await sample.post();
    const answers = answersOf('ben');
    const registration = await idOf(sample);
    const instead = { type: 'substitute', registration, version: 1, answers } as const;
    expect(await sample.ask({ ...instead, locale: 'en' })).toEqual(receipt);
    expect(toldBy(await sample.post())).toEqual(['anna: substituted', 'ben: confirmed']);
    expect(await sample.desk.openLink(mail?.token ?? '')).toBeNull();
    expect((await sample.desk.registration(await idOf(sample, 1)))?.answers.name).toBe('ben');
  });

  test('is reached elsewhere once the new address is proved', async () => {
    const sample = deskFor({});
    await sample.register('anna');
    const [first] = await sample.post();
    const registration = await idOf(sample);
    const address = addressOf('eva');
    const proposal = { type: 'propose-address', registration, version: 1, address } as const;
    expect(await sample.ask(proposal)).toEqual(receipt);
    const [toProve] = await sample.post();
    expect(toProve).toMatchObject({ template: 'new-address', to: address });
    const proof = { type: 'prove-address', token: toProve?.token ?? '' } as const;
    expect(await sample.ask(proof)).toEqual(receipt);
    expect(toldBy(await sample.post())).toEqual(['anna: address-changed', 'eva: new-link']);
    expect((await sample.desk.registration(registration))?.answers.email).toBe(address);
    expect(await sample.desk.openLink(first?.token ?? '')).toBeNull();
    expect(await sample.ask(proof)).toMatchObject({ ok: false });
    expect(await sample.desk.exportPerson(addressOf('anna'))).toBeNull();
  });

  test('is taken out, and may come back as somebody new', async () => {
    const sample = deskFor({});
    await sample.register('anna');
    expect(await sample.ask({ type: 'erase', registration: await idOf(sample) })).toEqual(receipt);
    expect(await sample.desk.registration(await idOf(sample))).toBeNull();
    expect(await sample.desk.exportPerson(addressOf('anna'))).toBeNull();
    expect(await sample.register('anna')).toEqual(receipt);
    expect(await statesOf(sample)).toEqual(['ended', 'confirmed']);
    expect((await sample.desk.verifyJournal()).ok).toBe(true);
  });
});

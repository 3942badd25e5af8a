import type { DeskCommand, Outcome } from '@plenary/desk';
import { crowdAt, type DeskProcess, type HistoryEntry, sampleEvent } from '@plenary/desk/testing';
import { compile } from '@plenary/model';
import type { Fact } from '@plenary/rules';
import { expect, test } from 'vitest';
import { inFolder, startDesk, toldInWords, wrongIn } from './attacked-desk.ts';
import { openStore } from './sqlite-store.ts';

const minute = 60_000;
const hour = 60 * minute;
const event = sampleEvent({ seats: [30, 10_000], registration: { waitingList: {} } });
const noonBefore = compile(event).startsAt - 24 * hour;

test('a clock that is set back an hour and on a day under load changes no answer into a lie', async () => {
  await inFolder(async (place) => {
    const crowd = crowdAt({ event, seed: 15 });
    const desk = await startDesk({ place, event });
    const ask = (): Promise<void> =>
      crowd.ask(desk, { people: 20, enough: (answered) => answered >= 150 });
    await ask();
    await desk.setClock(noonBefore - hour);
    await ask();
    expect(await registers(desk, 'in-time')).toMatchObject({ ok: true });
    await desk.setClock(noonBefore + 24 * hour);
    await ask();
    expect(await registers(desk, 'too-late')).toMatchObject(tooLate);
    await desk.setClock(noonBefore);
    await ask();
    // Once it was seen that registration had closed it stays closed, whatever the clock says now.
    expect(await registers(desk, 'back-again')).toMatchObject(tooLate);
    await desk.close();
    const instants = await instantsIn(place);
    const { history } = crowd;
    const others = ['in-time', 'too-late', 'back-again'].map((name) => entryOf(name));
    const problems = await wrongIn(place, event, { history: [...history, ...others] });
    console.log(`clock set back and on: ${toldInWords(crowd)}; ${problems.length} problems`);
    expect(instants).toEqual(instants.toSorted((one, other) => one - other));
    expect(problems).toEqual([]);
  });
}, 300_000);

test('in the night in which an hour comes twice half an hour to take it back is half an hour', async () => {
  // Amsterdam, 29 October 2023: at 01:00 UTC 03:00 becomes 02:00 again.
  const turn = Date.UTC(2023, 9, 29, 1);
  await inFolder(async (place) => {
    const crowd = crowdAt({ event, seed: 29, habits: { withdraw: 0, undo: 0 } });
    const desk = await startDesk({ place, event, now: turn - 10 * minute });
    await crowd.ask(desk, { people: 20, enough: (answered) => answered >= 200 });
    const seated = (await desk.registrations()).filter(({ state }) => state === 'confirmed');
    const [early = '', late = ''] = seated.map(({ id }) => id);
    const ask = asking(desk);
    for (const registration of [early, late]) {
      await ask({ type: 'withdraw', registration, by: 'attendee' });
    }
    // 02:19 the second time: earlier on the wall than when they withdrew, and 29 minutes later.
    await desk.setClock(turn + 19 * minute);
    expect(await ask({ type: 'undo', registration: early })).toMatchObject({ ok: true });
    await desk.setClock(turn + 20 * minute);
    expect(await ask({ type: 'undo', registration: late })).toMatchObject({ ok: false });
    await crowd.ask(desk, { people: 20, enough: (answered) => answered >= 200 });
    const refused = crowd.history.filter(({ answer }) => JSON.stringify(answer).includes('window'));
    await desk.close();
    const history = [...crowd.history, ...ask.history];
    const problems = await wrongIn(place, event, { history });
    console.log(`the night of the double hour: ${toldInWords(crowd)}; ${problems.length} problems`);
    expect(refused).toEqual([]);
    expect(problems).toEqual([]);
  });
}, 300_000);

const tooLate = { ok: false, reasons: [{ code: 'window.closed' }] };

function entryOf(name: string) {
  const answers = { name, email: `${name}@example.org`, theme: 'theme-2' };
  const command = { type: 'register', answers, locale: 'nl' } as const;
  return { key: `the-clock-says-${name}`, command, answer: null };
}

function registers(desk: DeskProcess, name: string): ReturnType<DeskProcess['submit']> {
  const { key, command } = entryOf(name);
  return desk.submit({ key, command });
}

interface Asking {
  (command: DeskCommand): Promise<Outcome>;
  /** What was asked this way, and answered. */
  readonly history: readonly HistoryEntry[];
}

/** Asks a desk about registrations and remembers what it was told. */
function asking(desk: DeskProcess): Asking {
  const history: HistoryEntry[] = [];
  const ask = async (command: DeskCommand): Promise<Outcome> => {
    const key = `what-somebody-asks-besides-${history.length}`;
    const answer = await desk.submit({ key, command });
    history.push({ key, command, answer });
    return answer;
  };
  return Object.assign(ask, { history });
}

/** When each fact happened, in the order of the journal. */
async function instantsIn(place: string): Promise<number[]> {
  const store = await openStore(place);
  const { facts } = await store.journal(event.id, 0);
  await store.close();
  return facts.flatMap(({ fact }: { fact: Fact }) => ('at' in fact ? [Number(fact.at)] : []));
}

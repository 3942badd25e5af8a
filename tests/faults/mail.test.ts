import { openDesk } from '@plenary/desk';
import { crowdAt, type HeardMail, sampleEvent } from '@plenary/desk/testing';
import { compile } from '@plenary/model';
import { expect, test } from 'vitest';
import { inFolder, settled, startDesk, toldInWords, wrongIn } from './attacked-desk.ts';
import { rounds } from './rounds.ts';
import { openStore } from './sqlite-store.ts';

const event = sampleEvent({ seats: [30, 10_000], registration: { waitingList: {} } });
const noonBefore = compile(event).startsAt - 86_400_000;
const minute = 60_000;

const deaths = [
  { moment: 'when a mail was taken and not noted as sent', dieAfterMails: () => random(20) },
  { moment: 'between commit and mail', dieAfter: () => random(60) },
] as const;

test.each(deaths)(
  'a desk that dies $moment sends everything, and again only under the same id',
  async (death) => {
    await inFolder(async (place) => {
      const crowd = crowdAt({ event, seed: 16 });
      const mails: HeardMail[] = [];
      const times = rounds(5, 50);
      for (let round = 0; round < times; round += 1) {
        const dies =
          'dieAfter' in death
            ? { dieAfter: death.dieAfter() }
            : { dieAfterMails: death.dieAfterMails() };
        const now = noonBefore + round * 11 * minute;
        const desk = await startDesk({ place, event, now, autorun: true, ...dies });
        await crowd.ask(desk, { people: 20, enough: () => false });
        await desk.ended;
        mails.push(...desk.mails);
      }
      mails.push(...(await settled(place, event, crowd, noonBefore + (times + 1) * 11 * minute)));
      const ids = new Set(mails.map(({ id }) => id));
      console.log(
        `died ${times} times ${death.moment}: ${toldInWords(crowd)}; ${ids.size} mails, ` +
          `${mails.length - ids.size} of them sent again`,
      );
      expect(tellingTheSame(mails)).toEqual([]);
      expect(await unheard(crowd.history, mails)).toEqual([]);
      expect(await waitingIn(place)).toBe(0);
      expect(await wrongIn(place, event, crowd)).toEqual([]);
    });
  },
  600_000,
);

test('what waited while no mail server answered for an hour goes out when it does, once each', async () => {
  await inFolder(async (place) => {
    const store = await openStore(place);
    const sent: string[] = [];
    let now = noonBefore;
    let isDown = true;
    const desk = openDesk({
      event,
      store,
      clock: () => now,
      autorun: false,
      async deliver({ id }) {
        if (isDown) throw new Error('connection refused');
        sent.push(id);
      },
    });
    const people = 50;
    for (let person = 0; person < people; person += 1) {
      const answers = { name: `P ${person}`, email: `p-${person}@example.org`, theme: 'theme-2' };
      const command = { type: 'register', answers, locale: 'nl' } as const;
      await desk.submit({ key: `no-mail-server-now-${person}`, command });
    }
    for (; now < noonBefore + 60 * minute; now += minute) await desk.runDue();
    expect(sent).toEqual([]);
    isDown = false;
    for (; now < noonBefore + 180 * minute; now += minute) await desk.runDue();
    expect(new Set(sent).size).toBe(people);
    expect(sent.length).toBe(people);
    expect(await desk.deadMail()).toEqual([]);
    await desk.close();
    await store.close();
  });
}, 300_000);

function random(most: number): number {
  return 1 + Math.floor(Math.random() * most);
}

/** Mails of two ids that tell the same person of the same thing, where it can happen once only. */
function tellingTheSame(mails: readonly HeardMail[]): string[] {
  const once = mails.filter(({ template }) => template === 'confirmed' || template === 'queued');
  const ids = Map.groupBy(once, ({ registration, template }) => `${registration} ${template}`);
  return [...ids].flatMap(([about, same]) =>
    new Set(same.map(({ id }) => id)).size > 1 && about.endsWith('confirmed') ? [about] : [],
  );
}

/** Who was accepted and heard nothing. */
async function unheard(
  history: ReturnType<typeof crowdAt>['history'],
  mails: readonly HeardMail[],
): Promise<string[]> {
  const reached = new Set(mails.map(({ to }) => to));
  return history.flatMap(({ command, answer, key }) =>
    answer?.ok && command.type === 'register' && !reached.has(String(command.answers.email))
      ? [key]
      : [],
  );
}

async function waitingIn(place: string): Promise<number> {
  const store = await openStore(place);
  const { waiting } = await store.waitingMail(event.id);
  await store.close();
  return waiting;
}

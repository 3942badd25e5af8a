import { compile } from '@plenary/model';
import { expect, test } from 'vitest';
import { type SampleDesk, sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';

const listed = sampleEvent({
  seats: [1],
  registration: { waitingList: { promotion: { offer: 'PT2H' } }, remind: ['PT20H'] },
});
const { startsAt } = compile(listed);

/** Who is told what in this run. */
async function told({ post }: SampleDesk): Promise<readonly string[]> {
  return (await post()).map(({ template, to }) => `${template} ${to.split('@')[0]}`);
}

async function ofFull(): Promise<SampleDesk & { readonly ann: string; readonly ben: string }> {
  const desk = sampleDesk({ event: listed });
  await desk.register('ann');
  await desk.ask({
    type: 'register',
    answers: { name: 'Ben', email: 'ben@example.org', theme: 'theme-1' },
    locale: 'nl',
    elseWait: true,
  });
  expect(await told(desk)).toEqual(['confirmed ann', 'queued ben']);
  const [ann, ben] = desk.mails.map(({ registration }) => registration?.id ?? '');
  return { ...desk, ann: ann ?? '', ben: ben ?? '' };
}

test('an offer is told with its end, and once it is gone that alone is told', async () => {
  const desk = await ofFull();
  await desk.ask({ type: 'withdraw', registration: desk.ann, by: 'organiser' });
  expect(await told(desk)).toEqual(['withdrawn ann', 'offered ben']);
  expect(desk.mails.at(-1)?.registration?.waiting?.until).toBe(desk.at() + 2 * 3_600_000);
  desk.at(desk.at() + 2 * 3_600_000);
  expect(await told(desk)).toEqual(['entry-ended ben']);
  const late = await ofFull();
  await late.ask({ type: 'withdraw', registration: late.ann, by: 'organiser' });
  late.at(late.at() + 2 * 3_600_000);
  expect(await told(late)).toEqual(['withdrawn ann', 'entry-ended ben']);
});

test('an event that is called off is told to who has a seat and who waits, and nothing else is', async () => {
  const desk = await ofFull();
  const published = await desk.desk.publish(
    { ...listed, status: 'EventCancelled' },
    { expectedRevision: 1, actor: 'organiser' },
  );
  expect(published).toEqual({ ok: true, revision: 2 });
  expect(await told(desk)).toEqual(['event-cancelled ann', 'event-cancelled ben']);
});

test('only who has a seat by then is reminded', async () => {
  const desk = await ofFull();
  desk.at(startsAt - 20 * 3_600_000);
  expect(await told(desk)).toEqual(['reminder ann']);
  await desk.ask({ type: 'withdraw', registration: desk.ann, by: 'organiser' });
  await desk.ask({ type: 'accept', registration: desk.ben });
  expect(await told(desk)).toEqual(['withdrawn ann', 'granted ben']);
});

test('the contact of a party is told of the whole, each member with an address of their own seat', async () => {
  const event = sampleEvent({ registration: { parties: { most: 4 } } });
  const desk = sampleDesk({ event });
  const member = (name: string, email: string | null) => ({
    answers: { name, email, theme: 'theme-1' },
  });
  await desk.ask({
    type: 'register-party',
    contact: { address: 'eva@example.org', answers: { name: 'Eva' } },
    members: [
      member('Eva', 'eva@example.org'),
      member('Ben', 'ben@example.org'),
      member('Cas', null),
    ],
    locale: 'nl',
  });
  expect(await told(desk)).toEqual(['party eva', 'confirmed ben']);
  const names = desk.mails[0]?.party?.members.map(({ registration }) => registration.answers.name);
  expect(names).toEqual(['Eva', 'Ben', 'Cas']);
});

import { memoryStore, openDesk } from '@plenary/desk';
import { defineEvent, defineForm } from '@plenary/model';
import { reasonWords } from '@plenary/render';
import { en } from '@plenary/render/en';

const why = { purpose: 'To keep your place' };

const event = defineEvent({
  id: 'soldering-evening',
  zone: 'Europe/Amsterdam',
  languages: ['en'],
  title: 'Soldering evening',
  summary: 'One evening, two workbenches.',
  organizer: 'The Makers',
  starts: '2027-05-20T19:00',
  ends: '2027-05-20T21:00',
  programme: [{ id: 'lab', title: 'In the lab', choosesTheme: true }],
  themes: [
    { id: 'radio', session: 'lab', title: 'A radio', summary: 'Hear the world.' },
    { id: 'lamp', session: 'lab', title: 'A lamp', summary: 'See the bench.' },
  ],
  registration: {
    opens: '2027-05-01T09:00',
    quotas: [
      { id: 'radio-seats', limit: 1, counts: { theme: 'radio' } },
      { id: 'lamp-seats', limit: 8, counts: { theme: 'lamp' } },
    ],
  },
  form: defineForm(
    [
      { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, ...why },
      { name: 'email', kind: 'email', label: 'E-mail', required: true, ...why },
      {
        name: 'job',
        kind: 'choice',
        asks: 'theme',
        of: { themesOf: 'lab' },
        label: 'Job',
        ...why,
      },
    ],
    { keepUntil: { after: 'end', days: 1 } },
  ),
});

// Ten days before, so that this says the same in every year; without a clock it is now.
const clock = (): number => Date.parse('2027-05-10T19:00:00+02:00');
const desk = openDesk({ event, store: memoryStore(), clock });

for (const name of ['Ada', 'Grace']) {
  const answers = { name, email: `${name.toLowerCase()}@example.org`, job: 'radio' };
  const outcome = await desk.submit({
    key: crypto.randomUUID(),
    command: { type: 'register', answers, locale: 'en' },
  });
  if (outcome.ok) {
    console.log(`${name} has a seat. Receipt: ${outcome.receipt}.`);
  } else {
    const about = { messages: en, now: desk.now() };
    const words = outcome.reasons.map((reason) => reasonWords(reason, desk.event, about));
    console.log(`${name} has none. ${words.join(' ')}`);
  }
}

await desk.close();

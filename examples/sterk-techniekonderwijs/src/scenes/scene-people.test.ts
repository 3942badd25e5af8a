import { compile } from '@plenary/model';
import { expect, test } from 'vitest';
import { assumed } from '../assumptions.ts';
import { nationalDay } from '../event.ts';
import { scenes } from './scene.ts';
import { scenePeople } from './scene-people.ts';

const event = compile(nationalDay());

test.each(scenes)(
  'the people of $path fit into the themes, and there are as many as said',
  ({ people }) => {
    const everybody = scenePeople(event, people);
    const seats: Record<string, number> = assumed.themeSeats;
    for (const [theme, number] of Object.entries(people)) {
      expect(number).toBeLessThanOrEqual(seats[theme] ?? 0);
      expect(everybody.filter((answers) => answers.theme === theme)).toHaveLength(number);
    }
    expect(new Set(everybody.map((answers) => answers.email)).size).toBe(everybody.length);
  },
);

test('they come from every region and audience, and nobody exists', () => {
  const everybody = scenePeople(event, { mbo: 60, business: 60, safeguarding: 48 });
  expect(new Set(everybody.map((answers) => answers.region)).size).toBe(79);
  expect(new Set(everybody.map((answers) => answers.audience)).size).toBe(6);
  for (const { name, email } of everybody) {
    expect(name).toMatch(/^Deelnemer \d+$/);
    expect(email).toMatch(/^deelnemer\d+@example\.org$/);
  }
});

test('they are the same people each time', () => {
  const [, , nearlyFull] = scenes;
  expect(scenePeople(event, nearlyFull.people)).toEqual(scenePeople(event, nearlyFull.people));
});

test('the scenes follow one another in time', () => {
  const starts = scenes.map((scene) => Date.parse(scene.starts));
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

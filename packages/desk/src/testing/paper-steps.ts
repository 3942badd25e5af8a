import type { RegistrationRecord } from '@plenary/rules';
import type { DeskCommand } from '../commands/desk-command.ts';
import {
  accept,
  arrive,
  decline,
  letTimeGo,
  move,
  type PaperDay,
  type PaperPerson,
  type PaperWaiter,
  remark,
  setLimits,
  takeBack,
  takeOut,
  withdraw,
} from './paper-day.ts';

/** One thing that happens: what is done with the desk, and the day on paper after it. */
export type PaperStep =
  | { readonly does: 'ask'; readonly command: DeskCommand; readonly after: PaperDay | null }
  | { readonly does: 'publish'; readonly limits: PaperDay['limits']; readonly after: PaperDay }
  | { readonly does: 'wait'; readonly until: number; readonly after: PaperDay }
  | { readonly does: 'crash' | 'ask-again' };

/** What a step is chosen by. */
export interface Situation {
  readonly day: PaperDay;
  readonly now: number;
  readonly random: () => number;
  /** A name nobody had before. */
  readonly newName: () => string;
  /** What the desk calls a person. */
  readonly recordOf: (name: string) => RegistrationRecord | undefined;
}

type MakeStep = (situation: Situation) => PaperStep | null;

/** What may happen, as often as it stands here. null: it cannot happen now. */
const steps: readonly MakeStep[] = [
  arriving,
  arriving,
  arriving,
  arriving,
  arrivingTogether,
  moving,
  moving,
  amending,
  amending,
  withdrawing,
  withdrawing,
  takingOut,
  takingBack,
  accepting,
  declining,
  publishing,
  waiting,
  waiting,
  () => ({ does: 'ask-again' }),
  () => ({ does: 'crash' }),
];

/** Something that can happen now. */
export function nextStep(situation: Situation): PaperStep {
  for (;;) {
    const step = oneOf(situation, steps)?.(situation);
    if (step) return step;
  }
}

function arriving(situation: Situation): PaperStep {
  const { day, newName, random } = situation;
  const known = oneOf(situation, [...day.people.values()]);
  // Now and then somebody who is there asks again, or somebody who went comes back.
  const name = known && random() < 0.2 ? known.name : newName();
  const theme = anyTheme(situation);
  const elseWait = random() < 0.5;
  const after = arrive(day, [{ name, theme }], elseWait);
  const isThere = known?.name === name && known.state !== 'gone';
  const command = {
    type: 'register',
    answers: answersOf(name, theme),
    locale: 'nl',
    elseWait,
  } as const;
  return { does: 'ask', command, after: isThere && after !== null ? day : after };
}

function arrivingTogether(situation: Situation): PaperStep {
  const { day, newName, random } = situation;
  const arrivals = Array.from({ length: 2 + Math.floor(random() * 2) }, () => {
    return { name: newName(), theme: anyTheme(situation) };
  });
  const elseWait = random() < 0.6;
  const contact = { address: `contact-of-${newName()}@example.org`, answers: { name: 'Contact' } };
  const members = arrivals.map(({ name, theme }) => ({ answers: answersOf(name, theme) }));
  const command = { type: 'register-party', contact, members, locale: 'nl', elseWait } as const;
  return { does: 'ask', command, after: arrive(day, arrivals, elseWait) };
}

function moving(situation: Situation): PaperStep | null {
  const { day, random, now, recordOf } = situation;
  const person = oneOf(situation, settled(day));
  const record = person && recordOf(person.name);
  if (!person || !record) return null;
  const to = oneOf(
    situation,
    themesOf(day).filter((theme) => theme !== person.theme),
  );
  if (to === undefined) return null;
  const elseWait = random() < 0.6;
  const { id: registration, version } = record;
  const command = {
    type: 'swap',
    registration,
    version,
    from: person.theme,
    to,
    elseWait,
  } as const;
  return { does: 'ask', command, after: move(day, { person, to, elseWait, now }) };
}

function amending(situation: Situation): PaperStep | null {
  const { day, random, newName, recordOf } = situation;
  const person = oneOf(situation, settled(day));
  const record = person && recordOf(person.name);
  if (!person || !record) return null;
  // Now and then from a page that was opened before the last change.
  const version = record.version - (random() < 0.2 ? 1 : 0);
  const remarks = `remark of ${newName()}`;
  const answers = { ...answersOf(person.name, person.theme), remarks };
  const command = { type: 'amend', registration: record.id, version, answers } as const;
  const after = version === record.version ? remark(day, person, remarks) : null;
  return { does: 'ask', command, after };
}

function withdrawing(situation: Situation): PaperStep | null {
  const person = oneOf(situation, settled(situation.day));
  return about(situation, person, (registration, { day, now }, one) => ({
    command: { type: 'withdraw', registration, by: 'attendee' },
    after: withdraw(day, one, now),
  }));
}

function takingOut(situation: Situation): PaperStep | null {
  const person = oneOf(situation, [...settled(situation.day), ...waitingAlone(situation.day)]);
  return about(situation, person, (registration, { day, now }, one) => ({
    command: { type: 'withdraw', registration, by: 'organiser' },
    after: takeOut(day, one, now),
  }));
}

function takingBack(situation: Situation): PaperStep | null {
  const held = [...situation.day.people.values()].filter(({ state }) => state === 'held');
  return about(situation, oneOf(situation, held), (registration, { day }, one) => ({
    command: { type: 'undo', registration },
    after: takeBack(day, one),
  }));
}

function accepting(situation: Situation): PaperStep | null {
  return aboutOffer(situation, 'accept', accept);
}

function declining(situation: Situation): PaperStep | null {
  return aboutOffer(situation, 'decline', decline);
}

function aboutOffer(
  situation: Situation,
  type: 'accept' | 'decline',
  done: (day: PaperDay, waiter: PaperWaiter, now: number) => PaperDay,
): PaperStep | null {
  const waiter = oneOf(
    situation,
    situation.day.line.filter(({ until }) => until !== null),
  );
  const person = situation.day.people.get(waiter?.names[0] ?? '');
  return about(situation, person, (registration, { day, now }) => ({
    command: { type, registration },
    after: waiter ? done(day, waiter, now) : day,
  }));
}

function publishing(situation: Situation): PaperStep {
  const { day, now, random } = situation;
  const limits = new Map(
    [...day.limits].map(([of, limit]) => [of, Math.max(0, limit + Math.floor(random() * 5) - 2)]),
  );
  return { does: 'publish', limits, after: setLimits(day, limits, now) };
}

function waiting({ day, now, random }: Situation): PaperStep {
  const until = now + 10 * 60_000 * (1 + Math.floor(random() * 4));
  return { does: 'wait', until, after: letTimeGo(day, until) };
}

function about(
  situation: Situation,
  person: PaperPerson | undefined,
  make: (
    registration: string,
    situation: Situation,
    person: PaperPerson,
  ) => { command: DeskCommand; after: PaperDay },
): PaperStep | null {
  const record = person && situation.recordOf(person.name);
  if (!person || !record) return null;
  return { does: 'ask', ...make(record.id, situation, person) };
}

/** Who has a seat and waits for nothing. */
function settled({ people, line }: PaperDay): readonly PaperPerson[] {
  const waits = new Set(line.flatMap(({ names }) => names));
  return [...people.values()].filter(({ name, state }) => state === 'seated' && !waits.has(name));
}

/** Who waits for a seat by themselves, without an offer. */
function waitingAlone({ people, line }: PaperDay): readonly PaperPerson[] {
  const alone = line.filter(
    ({ names, wants, until }) => names.length === 1 && wants === null && until === null,
  );
  return alone.flatMap(({ names: [name = ''] }) => people.get(name) ?? []);
}

function answersOf(name: string, theme: string) {
  return { name, email: `${name}@example.org`, theme };
}

function anyTheme(situation: Situation): string {
  return oneOf(situation, themesOf(situation.day)) ?? 'theme-1';
}

function themesOf({ limits }: PaperDay): readonly string[] {
  return [...limits.keys()].filter((of) => of !== 'day');
}

function oneOf<Thing>({ random }: Situation, things: readonly Thing[]): Thing | undefined {
  return things[Math.floor(random() * things.length)];
}

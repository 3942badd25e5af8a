/** A person on paper. */
export interface PaperPerson {
  readonly name: string;
  readonly theme: string;
  /** `held`: withdrew, and may take that back until `until`. */
  readonly state: 'seated' | 'held' | 'waiting' | 'gone';
  /** Exclusive, in milliseconds since the epoch; null unless `held`. */
  readonly until: number | null;
  /** What they remarked; null where nothing. */
  readonly remarks: string | null;
}

/** A line of the waiting list on paper: people who come together, or one who wants another theme. */
export interface PaperWaiter {
  readonly names: readonly string[];
  /** The theme to move to, by somebody who keeps a seat; null for people who want a seat. */
  readonly wants: string | null;
  /** Until when it is offered, exclusive; null while it is not. */
  readonly until: number | null;
}

/** The day as it is kept on paper: few words, and none of the desk's or the rules' code. */
export interface PaperDay {
  /** Seats of the day (`day`) and of each theme. */
  readonly limits: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, PaperPerson>;
  /** In the order in which they came to stand there. */
  readonly line: readonly PaperWaiter[];
  /** How long an offer stands; null where whoever is next has the seat at once. */
  readonly offerFor: number | null;
}

/** Seats asked, by what they are seats of. */
type Asked = ReadonlyMap<string, number>;

const undoFor = 30 * 60_000;

/** How many seats are taken: of the day, and of each theme. */
export function takenOnPaper(day: PaperDay): ReadonlyMap<string, number> {
  const taken = new Map([...day.limits.keys()].map((of) => [of, 0]));
  const take = (of: string): unknown => taken.set(of, (taken.get(of) ?? 0) + 1);
  for (const { name, theme, state } of day.people.values()) {
    const waiter = day.line.find(({ names }) => names.includes(name));
    const offered = waiter?.until != null;
    if (state === 'gone' || (state === 'waiting' && !offered)) continue;
    take('day');
    take(theme);
    // Until it is taken or not, both themes are kept.
    if (offered && waiter.wants !== null) take(waiter.wants);
  }
  return taken;
}

/** Asks for seats together, all or none. Gives the day after it; null where it is refused. */
export function arrive(
  day: PaperDay,
  arrivals: readonly { readonly name: string; readonly theme: string }[],
  elseWait: boolean,
): PaperDay | null {
  const waiter = { names: arrivals.map(({ name }) => name), wants: null, until: null };
  const as = (state: PaperPerson['state']): PaperDay =>
    withPeople(
      day,
      arrivals.map((one) => ({ ...one, state, until: null, remarks: null })),
    );
  const asked = seatsFor(arrivals);
  if (arrivals.length > 1 && isTooLarge(day, asked)) return null;
  if (fits(day, asked, day.line)) return as('seated');
  if (!elseWait) return null;
  const waiting = as('waiting');
  return { ...waiting, line: [...day.line, waiter] };
}

/** Asks for another theme in place of the one that is had. */
export function move(
  day: PaperDay,
  {
    person,
    to,
    elseWait,
    now,
  }: { person: PaperPerson; to: string; elseWait: boolean; now: number },
): PaperDay | null {
  if (fits(day, new Map([[to, 1]]), day.line)) {
    return movedUp(withPeople(day, [{ ...person, theme: to }]), now);
  }
  if (!elseWait) return null;
  return { ...day, line: [...day.line, { names: [person.name], wants: to, until: null }] };
}

/** Remarks something else. */
export function remark(day: PaperDay, person: PaperPerson, remarks: string): PaperDay {
  return withPeople(day, [{ ...person, remarks }]);
}

/** Withdraws with a time to undo. */
export function withdraw(day: PaperDay, person: PaperPerson, now: number): PaperDay {
  return withPeople(day, [{ ...person, state: 'held', until: now + undoFor }]);
}

/** Is taken out by the organiser: at once. */
export function takeOut(day: PaperDay, person: PaperPerson, now: number): PaperDay {
  return movedUp(gone(day, [person.name]), now);
}

/** Takes a withdrawal back. */
export function takeBack(day: PaperDay, person: PaperPerson): PaperDay {
  return withPeople(day, [{ ...person, state: 'seated', until: null }]);
}

/** Takes what is offered. */
export function accept(day: PaperDay, waiter: PaperWaiter, now: number): PaperDay {
  return movedUp(granted(day, waiter), now);
}

/** Lets an offer go. */
export function decline(day: PaperDay, waiter: PaperWaiter, now: number): PaperDay {
  return movedUp(unserved(day, waiter), now);
}

/** Sets other limits. */
export function setLimits(day: PaperDay, limits: PaperDay['limits'], now: number): PaperDay {
  return movedUp({ ...day, limits }, now);
}

/** Lets time go by: what ends at one instant ends together, and then whoever is next moves up. */
export function letTimeGo(day: PaperDay, now: number): PaperDay {
  for (;;) {
    const ends = [...day.people.values(), ...day.line].flatMap(({ until }) => until ?? []);
    const next = Math.min(...ends.filter((end) => end <= now));
    if (!Number.isFinite(next)) return day;
    const lapsed = [...day.people.values()].filter(({ until }) => until === next);
    const offers = day.line.filter(({ until }) => until === next);
    const without = gone(
      day,
      lapsed.map(({ name }) => name),
    );
    day = movedUp(offers.reduce(unserved, without), now);
  }
}

/** Gives what is free to those who wait, from the head, and from the head again after each. */
function movedUp(day: PaperDay, now: number): PaperDay {
  for (;;) {
    const next = day.line.find(
      (waiter, place) =>
        waiter.until === null && fits(day, askedBy(day, waiter), day.line.slice(0, place)),
    );
    if (next === undefined) return day;
    day = day.offerFor === null ? granted(day, next) : offered(day, next, now + day.offerFor);
  }
}

function offered(day: PaperDay, waiter: PaperWaiter, until: number): PaperDay {
  const line = day.line.map((one) => (one === waiter ? { ...one, until } : one));
  return { ...day, line };
}

function granted(day: PaperDay, waiter: PaperWaiter): PaperDay {
  const left = { ...day, line: day.line.filter((one) => one !== waiter) };
  const seated = peopleOf(day, waiter).map((person): PaperPerson => {
    return { ...person, theme: waiter.wants ?? person.theme, state: 'seated', until: null };
  });
  return withPeople(left, seated);
}

/** Ends somebody's waiting without what they waited for: who has a seat keeps it. */
function unserved(day: PaperDay, waiter: PaperWaiter): PaperDay {
  const left = { ...day, line: day.line.filter((one) => one !== waiter) };
  return waiter.wants === null ? gone(left, waiter.names) : left;
}

function gone(day: PaperDay, names: readonly string[]): PaperDay {
  const people = names.flatMap((name) => day.people.get(name) ?? []);
  const line = day.line.filter((waiter) => !waiter.names.some((name) => names.includes(name)));
  return withPeople(
    { ...day, line },
    people.map((person) => ({ ...person, state: 'gone', until: null })),
  );
}

/** Whether there is room for all of it, and none of it is for somebody ahead. */
function fits(day: PaperDay, asked: Asked, ahead: readonly PaperWaiter[]): boolean {
  const taken = takenOnPaper(day);
  const short = (wanted: Asked): string[] =>
    [...wanted].flatMap(([of, seats]) =>
      (taken.get(of) ?? 0) + seats > (day.limits.get(of) ?? 0) ? [of] : [],
    );
  const kept = ahead
    .filter(({ until }) => until === null)
    .flatMap((waiter) => {
      const wanted = askedBy(day, waiter);
      // A party that will never fit keeps nobody from it.
      const never = ([of, seats]: [string, number]): boolean =>
        waiter.names.length > 1 && seats > (day.limits.get(of) ?? 0);
      const hopeless = new Set([...wanted].filter(never).map(([of]) => of));
      return short(wanted).filter((of) => !hopeless.has(of));
    });
  return short(asked).length === 0 && ![...asked.keys()].some((of) => kept.includes(of));
}

function isTooLarge({ limits }: PaperDay, asked: Asked): boolean {
  return [...asked].some(([of, seats]) => seats > (limits.get(of) ?? 0));
}

function askedBy(day: PaperDay, waiter: PaperWaiter): Asked {
  return waiter.wants === null ? seatsFor(peopleOf(day, waiter)) : new Map([[waiter.wants, 1]]);
}

function seatsFor(people: readonly { readonly theme: string }[]): Asked {
  const asked = new Map([['day', people.length]]);
  for (const { theme } of people) asked.set(theme, (asked.get(theme) ?? 0) + 1);
  return asked;
}

function peopleOf(day: PaperDay, { names }: PaperWaiter): readonly PaperPerson[] {
  return names.flatMap((name) => day.people.get(name) ?? []);
}

function withPeople(day: PaperDay, people: readonly PaperPerson[]): PaperDay {
  return {
    ...day,
    people: new Map([...day.people, ...people.map((one) => [one.name, one] as const)]),
  };
}

import { checkEvent, compile, parseEvent } from '@plenary/model';
import type { CompiledProgrammeSession } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { conference } from './event.ts';

const event = compile(conference);

function session(id: string): CompiledProgrammeSession {
  const found = event.sessions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no session ${id}`);
  return found;
}

function instants(id: string): (string | null)[] {
  const { startsAt, endsAt } = session(id);
  return [startsAt, endsAt].map((at) => (at === null ? null : new Date(at).toISOString()));
}

describe('the conference', () => {
  it('has nothing that is wrong or probably not meant', () => {
    expect(checkEvent(conference)).toEqual([]);
  });

  it('lasts three days, in six rooms and six tracks', () => {
    const days = new Set(
      conference.programme.flatMap(({ placement }) => placement?.starts.slice(0, 10) ?? []),
    );
    expect([...days].sort()).toEqual(['2027-10-29', '2027-10-30', '2027-10-31']);
    expect([event.rooms.length, event.tracks.length]).toEqual([6, 6]);
    expect(event.sessions).toHaveLength(75);
  });

  it('comes back from JSON as it was', () => {
    const json: unknown = JSON.parse(JSON.stringify(conference));
    const parsed = parseEvent(json);
    expect(parsed).toEqual({ ok: true, event: conference, warnings: [] });
    expect(parsed.ok && compile(parsed.event)).toEqual(event);
  });

  it('is written in two languages throughout', () => {
    const titles = event.sessions.map(({ title }) => title);
    expect(titles.filter((title) => typeof title === 'string')).toEqual([]);
    expect(session('school-on-the-dike').title).toEqual({
      en: [{ text: 'Een school op de dijk', lang: 'nl' }],
      nl: 'Een school op de dijk',
    });
  });
});

describe('the night in which the clocks go back', () => {
  it('gives the watch four hours, three by the clock', () => {
    expect(instants('night-watch')).toEqual([
      '2027-10-30T21:30:00.000Z',
      '2027-10-31T01:30:00.000Z',
    ]);
  });

  it('brings the walk back an hour later at the time at which it left', () => {
    expect(instants('repeated-hour')).toEqual([
      '2027-10-31T00:30:00.000Z',
      '2027-10-31T01:30:00.000Z',
    ]);
  });

  it('puts the opening two hours before Greenwich and the closing one', () => {
    expect(instants('opening')[0]).toBe('2027-10-29T07:45:00.000Z');
    expect(instants('closing')[0]).toBe('2027-10-31T12:30:00.000Z');
  });

  it('lasts one hour more for whoever counts days or hours back from the end', () => {
    expect((event.endsAt ?? 0) - event.startsAt).toBe((2 * 24 + 7 + 1) * 3_600_000);
  });
});

describe('the programme', () => {
  const going = event.sessions.filter(({ state }) => state === 'scheduled');

  it('has no two sessions in one room, nor one person in two places', () => {
    const places = (of: CompiledProgrammeSession): string[] => [
      ...(of.room === null ? [] : [of.room]),
      ...of.contributors.map(({ contributor }) => contributor),
    ];
    const clashes = going.flatMap((one, at) =>
      going.slice(at + 1).flatMap((other) => {
        const apart =
          (one.endsAt ?? Infinity) <= (other.startsAt ?? 0) ||
          (other.endsAt ?? Infinity) <= (one.startsAt ?? 0);
        const shared = places(one).filter((place) => places(other).includes(place));
        return apart || shared.length === 0 ? [] : [[one.id, other.id, ...shared]];
      }),
    );
    expect(going.length).toBeGreaterThan(60);
    expect(clashes).toEqual([]);
  });

  it('tells what is announced without a time, hides the draft and shows what was dropped', () => {
    const announced = event.sessions.filter(({ state }) => state === 'announced');
    expect(announced.map(({ id }) => id)).toEqual(['boat-trip', 'poster-session']);
    expect(event.sessions.map(({ id }) => id)).not.toContain('surprise-guest');
    expect(session('rain-radar-by-hand').state).toBe('dropped');
  });

  it('lets the farewell end when it ends', () => {
    expect(instants('farewell')).toEqual(['2027-10-31T13:30:00.000Z', null]);
  });
});

describe('the seats', () => {
  it('of the workshops of each day are enough for everybody', () => {
    const { quotas } = event.registration;
    for (const day of ['friday-workshops', 'saturday-workshops']) {
      const offered = event.themes.filter(
        ({ session: of, state }) => of === day && state === 'offered',
      );
      const seats = quotas.flatMap(({ counts, limit }) =>
        counts.kind === 'theme' && offered.some(({ id }) => id === counts.theme) ? [limit] : [],
      );
      expect(seats).toHaveLength(offered.length);
      expect(seats.reduce((sum, limit) => sum + limit, 0)).toBeGreaterThanOrEqual(420);
    }
  });

  it('fit in the room of each workshop', () => {
    const capacity = new Map(event.rooms.map((room) => [room.id, room.capacity ?? 0]));
    const rooms = new Map(event.themes.map(({ id, room }) => [id, room ?? '']));
    for (const { counts, limit } of event.registration.quotas) {
      if (counts.kind !== 'theme') continue;
      expect(limit).toBeLessThanOrEqual(capacity.get(rooms.get(counts.theme) ?? '') ?? 0);
    }
  });
});

import { formatCivilTime } from '@plenary/model';
import { type CompiledEvent, type CompiledProgrammeSession, pick } from '@plenary/model/compiled';

/** The programme as lines of text: by day, then by room, then by time. */
export function programmeLines(event: CompiledEvent, language: string): string[] {
  const scheduled = event.sessions.filter(({ startsAt }) => startsAt !== null);
  const days = [...new Set(scheduled.map((session) => dayOf(session, event)))].sort();
  const unplaced = event.sessions.filter(({ state }) => state === 'announced');
  return [
    ...days.flatMap((day) => [
      day,
      ...dayLines(
        scheduled.filter((session) => dayOf(session, event) === day),
        event,
        language,
      ),
    ]),
    'No time yet',
    ...unplaced.map(({ title }) => `    ${pick(title, [language]).text}`),
  ];
}

function dayLines(
  sessions: readonly CompiledProgrammeSession[],
  event: CompiledEvent,
  language: string,
): string[] {
  const rooms = [...event.rooms.map(({ id, name }) => ({ id, name })), { id: null, name: '–' }];
  return rooms.flatMap(({ id, name }) => {
    const here = sessions
      .filter(({ room }) => room === id)
      .sort((one, other) => (one.startsAt ?? 0) - (other.startsAt ?? 0));
    return here.length === 0
      ? []
      : [
          `  ${pick(name, [language]).text}`,
          ...here.map((session) => sessionLine(session, event, language)),
        ];
  });
}

function sessionLine(
  { startsAt, endsAt, state, title }: CompiledProgrammeSession,
  event: CompiledEvent,
  language: string,
): string {
  const [starts, ends] = [startsAt, endsAt].map((at) => (at === null ? '' : clock(at, event)));
  const dropped = state === 'dropped' ? ' (does not go on)' : '';
  return `    ${starts}–${ends} ${pick(title, [language]).text}${dropped}`;
}

function dayOf({ startsAt }: CompiledProgrammeSession, { zone }: CompiledEvent): string {
  return formatCivilTime(startsAt ?? 0, zone).slice(0, 'YYYY-MM-DD'.length);
}

/** The time of day, with its offset where the clocks show it twice. */
function clock(at: number, { zone }: CompiledEvent): string {
  return formatCivilTime(at, zone).slice('YYYY-MM-DDT'.length);
}

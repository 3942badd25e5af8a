import type { CompiledEvent } from '../compiled/compiled-event.ts';
import type { CompiledDeadlines, CompiledRegistration } from '../compiled/compiled-registration.ts';
import { inOrder, type Switch } from './switch.ts';

/**
 * Every instant at which time alone changes something: windows, deadlines, lists and earmarks,
 * reminders, sessions and the event itself, and the erasure of answers. Earliest first; whoever
 * wants only what is to come keeps those with `at` > now.
 *
 * It is read from the compiled event, because there every default is written out and every time is
 * the instant that the rules act on; the paths go by id, so that each still leads to its setting in the
 * event as written. What cannot happen is left out: the closing of a window that never opens, the
 * times of a dropped session, choosing where no theme is chosen. A deadline of an audience that is
 * the general one is told once. Whether the event goes on at all is said by its `status`.
 *
 * @param event - from `compile`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { compile, parseEvent } from '@plenary/model';
 * import { timeline } from '@plenary/model/changes';
 *
 * const said = { purpose: 'For your badge', keepUntil: { after: 'end', days: 30 } };
 * const parsed = parseEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00', ends: '2027-05-20T17:00', programme: [],
 *   attendanceMode: 'OnlineEventAttendanceMode', online: { url: 'https://example.org/day' },
 *   registration: { opens: '2027-05-01', withdrawUntil: { before: 'start', hours: 2 }, quotas: [] },
 *   form: { fields: [
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, ...said },
 *     { name: 'email', kind: 'email', label: 'E-mail', required: true, ...said },
 *   ] },
 * });
 * assert.ok(parsed.ok);
 * assert.deepEqual(timeline(compile(parsed.event)).map(({ code }) => code), [
 *   'registration.opens', 'withdrawing.ends', 'amending.ends', 'registration.closes', 'event.starts',
 *   'event.ends', 'answers.erased',
 * ]);
 * ```
 */
export function timeline(event: CompiledEvent): Switch[] {
  return [
    ...ofTheProgramme(event),
    ...ofWindows(event.registration),
    ...ofDeadlines(event.registration),
    ...ofSeats(event.registration),
    ...ofAnswers(event.form),
  ].sort(inOrder);
}

function ofTheProgramme({ startsAt, endsAt, sessions }: CompiledEvent): Switch[] {
  const switches: Switch[] = [{ at: startsAt, code: 'event.starts', path: ['starts'], params: {} }];
  if (endsAt !== null)
    switches.push({ at: endsAt, code: 'event.ends', path: ['ends'], params: {} });
  for (const { id: session, state, startsAt, endsAt } of sessions) {
    if (state !== 'scheduled') continue;
    const placement = ['programme', session, 'placement'];
    const params = { session };
    if (startsAt !== null) {
      switches.push({
        at: startsAt,
        code: 'session.starts',
        path: [...placement, 'starts'],
        params,
      });
    }
    if (endsAt !== null) {
      switches.push({ at: endsAt, code: 'session.ends', path: [...placement, 'ends'], params });
    }
  }
  return switches;
}

function ofWindows({ windows, invitations }: CompiledRegistration): Switch[] {
  return [
    ...windows.flatMap(({ audience, opensAt, closesAt }): Switch[] => {
      if (opensAt === null) return [];
      const place = ['registration', ...(audience === null ? [] : ['windows', audience])];
      const params = { audience };
      return [
        { at: opensAt, code: 'registration.opens', path: [...place, 'opens'], params },
        { at: closesAt, code: 'registration.closes', path: [...place, 'closes'], params },
      ];
    }),
    ...invitations.flatMap(({ id, window }): Switch[] => {
      if (window === null) return [];
      const place = ['registration', 'invitations', id, 'window'];
      const params = { invitation: id };
      return [
        { at: window.opensAt, code: 'invitation.opens', path: [...place, 'opens'], params },
        { at: window.closesAt, code: 'invitation.closes', path: [...place, 'closes'], params },
      ];
    }),
  ];
}

const DEADLINES = [
  ['withdrawUntil', 'withdrawing.ends'],
  ['amendUntil', 'amending.ends'],
  ['chooseUntil', 'choosing.ends'],
] as const;

function ofDeadlines(registration: CompiledRegistration): Switch[] {
  const { themeChoice, rechooseUntil } = registration;
  const held = DEADLINES.filter(([key]) => key !== 'chooseUntil' || themeChoice !== 'none');
  const general = held.map(
    ([key, code]): Switch => ({
      at: registration[key],
      code,
      path: ['registration', key],
      params: { audience: null },
    }),
  );
  const ofAudiences = registration.deadlines.flatMap((own) =>
    held
      .filter(([key]) => own[key] !== registration[key])
      .map(([key, code]) => ofAudience(own, key, code)),
  );
  const path = ['registration', 'rechooseUntil'];
  const rechoosing: Switch = { at: rechooseUntil, code: 'rechoosing.ends', path, params: {} };
  return [...general, ...ofAudiences, ...(themeChoice === 'none' ? [] : [rechoosing])];
}

function ofAudience(
  own: CompiledRegistration['deadlines'][number],
  key: keyof CompiledDeadlines,
  code: (typeof DEADLINES)[number][1],
): Switch {
  const { audience } = own;
  const path = ['registration', 'deadlines', audience, key];
  return { at: own[key], code, path, params: { audience } };
}

function ofSeats(registration: CompiledRegistration): Switch[] {
  const { ranking, waitingList, parties, remindAt } = registration;
  const switches = ofEarmarks(registration);
  if (waitingList) {
    const path = ['registration', 'waitingList', 'until'];
    switches.push({ at: waitingList.untilAt, code: 'waiting-list.ends', path, params: {} });
  }
  if (ranking) {
    const path = ['registration', 'themeChoice', 'ranked', 'listsClose'];
    switches.push({ at: ranking.listsCloseAt, code: 'wish-lists.close', path, params: {} });
  }
  if (parties) {
    const { namesDueAt, remindNamesAt, unnamed } = parties;
    const path = ['registration', 'parties', 'namesDue'];
    switches.push({ at: namesDueAt, code: 'names.due', path, params: { unnamed } });
    for (const at of remindNamesAt) {
      switches.push({ at, code: 'names-reminder.due', path, params: {} });
    }
  }
  // Two reminders that fall on one instant, as P1D and PT24H do, are one mail.
  for (const at of new Set(remindAt)) {
    switches.push({ at, code: 'reminder.due', path: ['registration', 'remind'], params: {} });
  }
  return switches;
}

/** Once for all entries of the directory: `compile` names those `id:entry`. */
function ofEarmarks({ earmarks }: CompiledRegistration): Switch[] {
  const written = Map.groupBy(earmarks, ({ id }) => id.split(':')[0] ?? id);
  return [...written].flatMap(([earmark, entries]): Switch[] => {
    const [first] = entries;
    if (first === undefined) return [];
    const { quota, seats, untilAt: at } = first;
    const path = ['registration', 'earmarks', earmark, 'until'];
    const params = { earmark, quota, seats, entries: entries.length };
    return [{ at, code: 'earmark.ends', path, params }];
  });
}

/** Fields that go together are told together; most often the form says it once for all. */
function ofAnswers({ fields }: CompiledEvent['form']): Switch[] {
  return [...Map.groupBy(fields, ({ keepUntil }) => keepUntil)].map(([at, together]): Switch => {
    const names = together.map(({ name }) => name);
    const [only = ''] = names;
    const path = names.length === 1 ? ['form', 'fields', only, 'keepUntil'] : ['form', 'keepUntil'];
    return { at, code: 'answers.erased', path, params: { fields: names } };
  });
}

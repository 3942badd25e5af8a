import { scenario, type WrongRule, wrong } from './wrong-rule.ts';

/** Wrong rules about seats: quotas, guarantees, overrides. */
export const wrongCounting: readonly WrongRule[] = [
  wrong(
    'a party is judged person by person',
    'commands/register-party.ts',
    'quotaReasons(situation.ledger, at, { people, mayWait: true })',
    'people.flatMap((one) => quotaReasons(situation.ledger, at, { people: [one], mayWait: true }))',
    scenario('session-choice', 'a theme', 'is asked by a party as one sum, not person by person'),
  ),
  wrong(
    'two who ask for seats of one quota at once count as one',
    'seats/demand.ts',
    'else addTo(changes, group, count);',
    'else if (count < 0) addTo(changes, group, count);',
    scenario('session-choice', 'a theme', 'is asked by a party as one sum, not person by person'),
  ),
  wrong(
    'only what is kept counts, not what is taken: a guarantee goes above the limit',
    'seats/committed.ts',
    'allowed(before.used, after.used) && ',
    '',
    scenario(
      'counting',
      'a quota that is over its limit',
      'seats nobody more, also not those for whom a seat is kept',
    ),
  ),
  wrong(
    'seats that are kept are not taken into account',
    'seats/committed.ts',
    ' && allowed(committedSeats(before), committedSeats(after))',
    '',
    scenario(
      'worked-examples',
      'ten seats, seven taken, two guaranteed to region A and two to region B',
      'have none for region C, and say so line by line, summing to the limit',
    ),
  ),
  wrong(
    'a guarantee with more members than seats keeps less than none',
    'seats/committed.ts',
    'return Math.max(0, seats - members);',
    'return seats - members;',
    scenario(
      'worked-examples',
      'seventy-eight regions with two guaranteed seats each until noon',
      'may take a general seat for a third while there is one',
    ),
  ),
  wrong(
    'somebody is a member of two guarantees at once, and takes a kept seat of each',
    'seats/quota-count.ts',
    'kept += keptSeats(seats, was + people) - keptSeats(seats, was);',
    `for (const [index, one] of quota.earmarks.entries()) {
      if (!quota.groups.matches[group]?.includes(one)) continue;
      const had = members[index] ?? 0;
      kept += keptSeats(one.seats, had + people) - keptSeats(one.seats, had);
    }`,
    scenario(
      'worked-examples',
      'ten seats, seven taken, two guaranteed to region A and two to region B',
      'count one person in one guarantee, also where two are for them',
    ),
  ),
  wrong(
    'somebody invited from a region takes the seat that is kept for the region',
    'policy/earmark-groups.ts',
    '[...first, ...second, ...third]',
    '[...second, ...first, ...third]',
    scenario(
      'worked-examples',
      'somebody for whom several guarantees are',
      'is a member of the invitation’s first, and leaves the region’s to others of the region',
    ),
  ),
  wrong(
    'a guarantee goes on at its end',
    'policy/earmark-groups.ts',
    'from < untilAt;',
    'from <= untilAt;',
    scenario(
      'counting',
      'seats that are kept',
      'go to those who wait at the end of their time, as many as were still kept',
    ),
  ),
  wrong(
    'who chooses one theme asks room of all',
    'policy/quota-index.ts',
    'for (const theme of themes) index.theme.get(theme)?.forEach(visit);',
    'if (themes.length > 0) for (const [, quotas] of index.theme) quotas.forEach(visit);',
    scenario('counting', 'a quota that is over its limit', 'stops nobody who asks nothing of it'),
  ),
  wrong(
    'a quota over its limit holds those who would leave it',
    'seats/committed.ts',
    'then <= limit || then <= now',
    'then <= limit',
    scenario(
      'counting',
      'a quota that is over its limit',
      'lets people leave it for something else',
    ),
  ),
  wrong(
    'a seat that is held until the address is proved does not count',
    'ledger/registration-record.ts',
    "state === 'held' ||",
    "(state === 'held' && seatKept) ||",
    scenario(
      'counting',
      'the last seat',
      'is taken by somebody who has yet to prove their address',
    ),
  ),
  wrong(
    'a request holds a seat before it is approved',
    'ledger/registration-record.ts',
    "(state === 'requested' && seatKept)",
    "state === 'requested'",
    scenario(
      'access',
      'a request',
      'holds no seat until it is approved, and none after it was turned down',
    ),
  ),
  wrong(
    'of two approvals for one seat both win',
    'commands/approve.ts',
    "bypasses(command, 'quota')",
    "command.type === 'approve'",
    scenario(
      'counting',
      'the last seat',
      'is not given twice where two requests for it are approved',
    ),
  ),
  wrong(
    'a change asks for a whole new seat',
    'commands/seat-change.ts',
    'people: [{ before, after }], own',
    'people: [{ before: null, after }], own',
    scenario('editing-and-deadlines', 'a change', 'needs no new seat where everything is full'),
  ),
  wrong(
    'a lowered limit turns out who came last',
    'time/adopt.ts',
    '  loseDroppedThemes(swept, at);\n',
    `  loseDroppedThemes(swept, at);
    for (const { limit } of policy.quotas) {
      for (const { id } of registrationsOf(swept.ledger).filter(hasSeat).slice(limit)) {
        happen(swept, { type: 'lapsed', at, registration: id });
      }
    }
`,
    scenario(
      'counting',
      'a quota that is over its limit',
      'may come of a lowered limit, which turns nobody out and stays visible',
    ),
  ),
  wrong(
    'an override is not recorded',
    'commands/situation.ts',
    'return override === undefined ? {} : { override };',
    'return override === undefined ? {} : {};',
    scenario(
      'counting',
      'a quota that is over its limit',
      'may come of an override, which is recorded with its cause',
    ),
  ),
  wrong(
    'any override sets everything aside',
    'commands/situation.ts',
    'return override?.bypass.includes(rule) ?? false;',
    'return override !== undefined && rule !== undefined;',
    scenario(
      'waiting-list',
      'room',
      'may be given before its turn by the organiser, within the quotas or above them',
    ),
  ),
  wrong(
    'nobody is warned of a guarantee that can no longer be met',
    'seats/broken-earmarks.ts',
    'if (over <= (before.get(quota.id) ?? 0)) return [];',
    'if (over <= (before.get(quota.id) ?? 0) || over > 0) return [];',
    scenario(
      'counting',
      'a quota that is over its limit',
      'warns of the guarantees that can no longer be met',
    ),
  ),
];

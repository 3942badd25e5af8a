import { scenario, type WrongRule, wrong } from './wrong-rule.ts';

/** Wrong rules about themes, changes and the people themselves. */
export const wrongChanges: readonly WrongRule[] = [
  wrong(
    'a swap gives up the old theme before it has the new one',
    'commands/choose.ts',
    `    return {
      ok: false,
      reasons: [...against, ...noRoom,`,
    `    if (against.length === 0) {
      return judgement([], { type: 'theme-lost', at, registration, themes: record.themes });
    }
    return {
      ok: false,
      reasons: [...against, ...noRoom,`,
    scenario('session-choice', 'a change of theme', 'gives up nothing before it has the other'),
  ),
  wrong(
    'two themes at the same time may both be had',
    'commands/chosen-themes.ts',
    '    ...overlapReasons(policy, themes),\n',
    '',
    scenario(
      'session-choice',
      'two sessions at the same time',
      'are not both given to one person, who is told which two clash',
    ),
  ),
  wrong(
    'a wish that is asked again loses its place',
    'commands/choose.ts',
    'if (same && ',
    'if (!same && ',
    scenario(
      'session-choice',
      'a change of theme',
      'that was waited for already keeps its place when it is asked for again',
    ),
  ),
  wrong(
    'who comes after the allocation gets the first of their list, or nothing',
    'commands/best-of-ranking.ts',
    'const theme = found ?? (before === null ? wished[0] : undefined);',
    'const theme = found === wished[0] || before === null ? wished[0] : undefined;',
    scenario(
      'session-choice',
      'ranked wishes',
      'of somebody who comes after the allocation get the best that has room, and displace nobody',
    ),
  ),
  wrong(
    'a dropped theme is replaced by another one',
    'time/adopt.ts',
    "happen(swept, { type: 'theme-lost', at, registration: record.id, themes });",
    `const [first] = swept.ledger.policy.choices.flatMap((choice) => choice.themes);
    if (first !== undefined && themes.length > 0) {
      happen(swept, { type: 'chosen', at, registration: record.id, themes: [first] });
    }`,
    scenario(
      'session-choice',
      'a dropped theme',
      'leaves everybody the day, and gives nobody another theme by itself',
    ),
  ),
  wrong(
    'who lost a theme chooses after all who wait',
    'commands/choose.ts',
    'return [0, record.chosenSeq, record.id];',
    'return record.chosenSeq < 0 ? [0, record.chosenSeq, record.id] : null;',
    scenario(
      'session-choice',
      'a dropped theme',
      'lets those who lost it choose before all who wait, in the order in which they had it',
    ),
  ),
  wrong(
    'those who lost a theme stand in the order in which they chose again',
    'ledger/fact-changes.ts',
    '{ rank: 0 as const, seq: before.chosenSeq }',
    '{ rank: 0 as const, seq: ledger.seq + 1 }',
    scenario(
      'session-choice',
      'a dropped theme',
      'lets those who lost it choose before all who wait, in the order in which they had it',
    ),
  ),
  wrong(
    'who lost a theme stands before all others for ever',
    'commands/choose.ts',
    "return choice === 'lost' && receivedAt < rechooseUntil;",
    "return choice === 'lost' && rechooseUntil > 0;",
    scenario(
      'session-choice',
      'a dropped theme',
      'gives those who choose too late a place like any other',
    ),
  ),
  wrong(
    'themes are merged beyond the room there is',
    'commands/publish.ts',
    'people.length === 0',
    'people.length >= 0',
    scenario(
      'session-choice',
      'a dropped theme',
      'moves its people to another one by the organiser’s order: all of them, or nothing is published',
    ),
  ),
  wrong(
    'lists are allocated before they close',
    'commands/allocate.ts',
    'if (decidedAt >= listsCloseAt ||',
    'if (decidedAt >= 0 ||',
    scenario(
      'session-choice',
      'ranked wishes',
      'may be changed until the lists close, and are allocated only after',
    ),
  ),
  wrong(
    'lists do not freeze',
    'commands/choose.ts',
    'receivedAt < frozenAt ||',
    'receivedAt <= frozenAt ||',
    scenario(
      'session-choice',
      'ranked wishes',
      'may be changed until the lists close, and are allocated only after',
    ),
  ),
  wrong(
    'an allocation seats more than there is room for',
    'commands/allocate.ts',
    'if (noRoom.length > 0)',
    'if (noRoom.length > command.assignment.length)',
    scenario('session-choice', 'ranked wishes', 'are seated all at once or not at all'),
  ),
  wrong(
    'a party in which not everybody fits is refused, though whoever fits may come',
    'commands/register-party.ts',
    'members.some(({ ok }) => ok)',
    'members.every(({ ok }) => ok)',
    scenario(
      'session-choice',
      'a theme',
      'goes to those of a party who fit, each told for themselves, where the event says so',
    ),
  ),
  wrong(
    'a change on an old page overwrites a newer one',
    'commands/change.ts',
    'return seen === current ?',
    'return seen <= current ?',
    scenario(
      'counting',
      'the last seat',
      'is asked on the state that the asker saw, or not at all',
    ),
  ),
  wrong(
    'a change is asked again about what did not change',
    'commands/amend.ts',
    'before.audience === audience ? [] : audienceReasons',
    'before.audience === null ? [] : audienceReasons',
    scenario('editing-and-deadlines', 'a change', 'asks again only about what changed'),
  ),
  wrong(
    'every change of somebody approved has to be approved again',
    'commands/amend.ts',
    '(policy.approval?.reapprove ?? false) && hasSeat',
    'hasSeat',
    scenario(
      'editing-and-deadlines',
      'a change',
      'of somebody approved goes back for approval only where the event says so, and the seat stays',
    ),
  ),
  wrong(
    'who has to be approved again loses the seat meanwhile',
    'ledger/record-changes.ts',
    'seatKept: hasSeat(before)',
    'seatKept: hasSeat(before) && before.erased',
    scenario(
      'editing-and-deadlines',
      'a change',
      'of somebody approved goes back for approval only where the event says so, and the seat stays',
    ),
  ),
  wrong(
    'a substitute may be somebody who is registered already',
    'commands/substitute.ts',
    "bypasses(command, 'duplicate')",
    "command.type === 'substitute'",
    scenario(
      'editing-and-deadlines',
      'a seat',
      'goes to nobody of another group where that would take a seat that is not there',
    ),
  ),
  wrong(
    'who withdrew may never register again',
    'ledger/changes.ts',
    "return record === undefined || record.state === 'ended' ? null : record.person;",
    'return record === undefined ? null : record.person;',
    scenario(
      'access',
      'one person',
      'has one registration at a time, and another after the first has ended',
    ),
  ),
  wrong(
    'who waits may register again',
    'ledger/changes.ts',
    "return record === undefined || record.state === 'ended' ? null : record.person;",
    "return record === undefined || ['ended', 'queued'].includes(record.state) ? null : record.person;",
    scenario('access', 'one person', 'has one also while they wait'),
  ),
  wrong(
    'one person has one registration, whatever the event says',
    'commands/person.ts',
    'live + asked < policy.perPerson',
    'live + asked < Math.min(1, policy.perPerson)',
    scenario(
      'access',
      'one person',
      'has more where the event says so, or where the organiser sets that aside',
    ),
  ),
  wrong(
    'a code that nobody gave is taken for none',
    'commands/newcomer.ts',
    'if (invitation === undefined ||',
    'if (invitation !== null ||',
    scenario('access', 'an invitation code', 'that nobody gave is refused as such'),
  ),
  wrong(
    'an import is refused while registration is closed',
    'commands/import.ts',
    "[...new Set([...command.override.bypass, 'window' as const])]",
    '[...command.override.bypass]',
    scenario(
      'access',
      'people who come from elsewhere',
      'are judged one by one, at any time, and each is told',
    ),
  ),
  wrong(
    'the scan that came in last decides, not the latest one',
    'commands/check-in.ts',
    'checkIn !== null && checkIn.scannedAt >= scannedAt',
    'checkIn !== null && checkIn.scannedAt < 0',
    scenario('access', 'the door', 'goes by its own clock where scans come in late'),
  ),
  wrong(
    'somebody who is inside can withdraw',
    'commands/check-in.ts',
    'if (checkIn === null || !checkIn.in) return [];',
    'if (checkIn === null || checkIn.scannedAt > 0) return [];',
    scenario('access', 'the door', 'lets somebody in once, and says when that was'),
  ),
  wrong(
    'erasing somebody after the start frees their seat',
    'commands/organise.ts',
    "at < policy.startsAt ? 'freed' : 'kept'",
    "at <= policy.startsAt ? 'freed' : 'kept'",
    scenario(
      'access',
      'somebody who wants to be forgotten',
      'stays a number and nothing else, after the start',
    ),
  ),
  wrong(
    'a cancelled event still seats people',
    'commands/standing-event.ts',
    'return cancelled ?',
    'return cancelled === null ?',
    scenario(
      'access',
      'a cancelled event',
      'seats nobody more, neither newcomers nor those who wait, and lets people go',
    ),
  ),
];

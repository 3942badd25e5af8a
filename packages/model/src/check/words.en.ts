import type { FindingWords } from './finding-words.ts';

/**
 * Findings in English: the wording by default.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { findingWords } from '@plenary/model/findings';
 *
 * assert.equal(findingWords.findings['id.unknown'][0], "There is no {thing} '{id}'.");
 * ```
 */
export const findingWords: FindingWords = {
  findings: {
    'shape.missing': ["'{key}' is missing.", "Add '{key}'."],
    'shape.unknown-key': ["The model has no '{key}' here.", 'Correct the key or take it out.'],
    'shape.type': ['This must be {type}.', 'Write {type} here.'],
    'shape.value': ['This is not one of the values it may have.', 'Write {values}.'],
    'shape.format': ['This is not {rule}.', 'Write {rule}.'],
    'shape.too-many': ['This list is longer than {most}.', 'Leave at most {most} in it.'],
    'shape.too-few': ['This list is shorter than {least}.', 'Put at least {least} in it.'],
    'shape.too-long': ['This text is longer than {most} characters.', 'Shorten it.'],
    'shape.too-large': ['This number is above {most}.', 'Write {most} at most.'],
    'shape.too-small': ['This number is below {least}.', 'Write {least} at least.'],
    'shape.unreadable': ['Reading this value throws an error.', 'Give plain data, as from JSON.'],

    'json.malformed': ['From this place on the text is not JSON: {met}.', 'Mend the JSON here.'],
    'json.too-deep': ['Values stand more than {most} deep here.', 'Take levels out.'],
    'json.duplicate-key': ["The key '{key}' is written twice.", 'Keep one of the two.'],
    'json.too-large': ['The text is longer than {most} characters.', 'Make it smaller.'],

    'id.duplicate': ["There are two of the {thing} '{id}'.", 'Give one of them another id.'],
    'id.unknown': ["There is no {thing} '{id}'.", 'Write an id that exists, or add the {thing}.'],

    'time.malformed': ['{time}: no such date or time.', 'Write a date and time that exist.'],
    'time.gap': ['{time}: the clocks skip this time.', 'Write a time before or after the gap.'],
    'time.overlap': ['{time}: the clocks show this time twice.', 'Write {offsets} behind it.'],
    'time.offset': [
      '{time}: the zone does not have this offset then.',
      'Write {offsets}, or none.',
    ],

    'event.ends-before-start': ['The event ends before it starts.', 'Correct one of the two.'],
    'event.previous-start-missing': [
      'The event was moved, and nothing says from when.',
      "Give 'previousStart', the start as it was announced.",
    ],
    'event.previous-start-same': [
      'The previous start is the start itself.',
      "Give the start as it was announced before, or take 'previousStart' out.",
    ],
    'event.online-missing': [
      'The event is held online, and nothing says where.',
      "Give 'online', with an address that may be public.",
    ],
    'event.venue-missing': ['The event is held at a place, and none is named.', "Give 'venue'."],

    'session.ends-before-start': ["'{id}' ends before it starts.", 'Correct one of the two.'],
    'session.without-length': [
      "'{id}' ends as it starts.",
      "Correct one of the two, or leave 'ends' out while it is not known.",
    ],
    'session.outside-event': [
      "'{id}' lies outside the event's own times.",
      "Move it, or change the event's 'starts' or 'ends'.",
    ],
    'session.without-themes': [
      "'{id}' lets attendees choose, and no theme belongs to it.",
      "Add its themes, or take 'choosesTheme' out.",
    ],
    'theme.not-chosen': [
      "'{id}' can be chosen by nobody: '{session}' has no choosesTheme: true.",
      "Give '{session}' choosesTheme: true.",
    ],
    'theme.unasked': [
      "Attendees choose a theme of '{session}', and the form does not ask which: nobody can register.",
      "Add a field with asks: 'theme' and of: { themesOf: '{session}' }.",
    ],
    'theme.two-sessions': [
      "Everybody must choose a theme of '{id}' and one of '{other}', held at the same time.",
      'Move one of the two, or ask for only one of the themes.',
    ],
    'theme.choice-off': [
      "'{name}' asks for a theme, and themeChoice is 'none'.",
      "Take the field or 'themeChoice' out.",
    ],
    'theme.ranking-missing': [
      'Themes are ranked, and no field asks for a ranking.',
      "Give the form a field of kind 'ranked' that asks 'theme'.",
    ],
    'theme.ranking-off': [
      "'{name}' asks to rank the themes, and themeChoice is not { ranked }.",
      "Make it a field of kind 'choice', or set themeChoice to { ranked }.",
    ],
    'room.two-sessions': [
      "'{id}' and '{other}' are in '{room}' at the same time.",
      'Move one of them to another room or time.',
    ],
    'room.two-themes': [
      "The themes '{id}' and '{other}' are in '{room}' at the same time.",
      'Give one of them another room.',
    ],
    'contributor.two-sessions': [
      "'{contributor}' is in '{id}' and '{other}' at the same time.",
      'Move one of the two, or take the contributor out.',
    ],
    'contest.session-hidden': [
      "The contest points at '{session}', which is {state}.",
      'Name a session that goes on.',
    ],

    'quota.above-room': [
      "The theme '{theme}' has {limit} seats, and '{room}' holds {capacity}.",
      'Lower the limit, or choose another room.',
    ],
    'quota.out-of-reach': [
      "'{id}' never fills: everybody chooses a theme of '{session}', and these have {sum} seats in all, not {limit}.",
      'Raise the limits of the themes, or lower this one.',
    ],
    'quota.same-scope': [
      "'{id}' counts the same people as '{other}'.",
      'Keep the lower of the two.',
    ],
    'theme.unlimited': [
      "The theme '{id}' has no limit, and others of its session do.",
      'Give it a quota.',
    ],
    'earmark.exceeds-quota': [
      "Of '{quota}' {seats} seats are kept at one time, and it has {limit}.",
      'Keep fewer seats, or raise the limit.',
    ],
    'earmark.same-target': [
      "'{id}' keeps seats of '{quota}' for people for whom '{other}' keeps some: they take those of the first.",
      'Make one earmark of the two.',
    ],
    'earmark.outside-quota': [
      "'{id}' keeps seats of '{quota}' for people whom it does not count.",
      'Keep them in a quota that counts these people.',
    ],
    'earmark.expanded-quota': [
      "'{quota}' is a quota per affiliation; seats are kept in one quota.",
      'Keep the seats in another quota.',
    ],
    'directory.missing': [
      "'{id}' is about affiliations, and the event has no directory.",
      "Add 'affiliations'.",
    ],

    'registration.never-opens': ['Registration never opens.', "Give 'opens'."],
    'window.repeated': ["'{audience}' is given twice.", 'Keep one of the two.'],
    'window.closes-before-opens': [
      'Registration closes before it opens, or as it opens.',
      'Correct one of the two.',
    ],
    'deadline.too-late': [
      "'{setting}' lies after the {edge} of the event.",
      'Put it before the {edge} of the event, or leave it out.',
    ],
    'deadline.before-opening': [
      "'{setting}' has passed when registration opens.",
      'Put it after the opening, or leave it out.',
    ],
    'waiting-list.without-quota': [
      'There is a waiting list and nothing to wait for: no quota limits the seats.',
      'Add a quota, or take the waiting list out.',
    ],
    'party.above-quota': [
      "A party of {most} never fits: '{quota}' has {limit} seats.",
      'Allow smaller parties.',
    ],
    'per-person.above-quota': [
      "Nobody can register {most} times: '{quota}' has {limit} seats.",
      'Allow fewer.',
    ],
    'reminder.before-opening': [
      'The reminder {duration} before the start comes before registration opens.',
      'Remind later, or open earlier.',
    ],
    'reminder.repeated': [
      'The reminder {duration} before the start comes with another one.',
      'Keep one of the two.',
    ],
    'duration.zero': [
      'Nobody can do anything in {duration}, which is no time.',
      'Give more time, or leave it out.',
    ],
    'address-proof.too-slow': [
      'The event has started before the {duration} to prove an address are over.',
      'Give less time.',
    ],

    'form.meaning-missing': [
      'The form does not ask for the {meaning}.',
      "Add a text with asks: 'name' and a field of kind 'email'.",
    ],
    'form.meaning-repeated': [
      "'{name}' is the second field that asks for the {meaning}.",
      "Keep one of the two; a further name or address is asked by kind 'text', without 'asks'.",
    ],
    'form.meaning-conditional': [
      "'{name}' asks for the {meaning} only under a condition, and everybody has to give it.",
      "Take 'when' away.",
    ],
    'form.meaning-optional': [
      "'{name}' asks for the {meaning}, which nobody can register without, and may be left empty.",
      'Give it required: true.',
    ],
    'form.meaning-unasked': [
      'The form never asks for the {thing}, so nobody falls under this.',
      'Add a field that asks for it.',
    ],
    'form.choices': ["'{name}' has either choices or of.", 'Give one of the two.'],
    'form.source': [
      "'{name}' does not take its choices from what it asks for.",
      'Write of: {source}.',
    ],
    'form.no-choices': [
      "'{name}' offers nothing to choose from.",
      'Add a choice, or take it out; nothing of a draft or dropped session is offered.',
    ],
    'form.no-answer': [
      "No number of {decimals} decimals at most fits '{name}': it wants {least} to {most}.",
      'Correct the bounds, or allow more decimals.',
    ],
    'form.too-few-choices': [
      "'{name}' wants {least} choices and offers {choices}.",
      "Lower 'least', or add choices.",
    ],
    'bounds.crossed': ['The lower bound {least} is above {most}.', 'Swap or correct the two.'],
    'form.when-cycle': [
      'Whether this is asked depends on itself: {names}.',
      'Break the circle by taking one condition out.',
    ],
    'form.when-mismatch': [
      "'{name}' never has such an answer.",
      'Compare a choice with an id, a consent with true or false; of other fields ask { answered }.',
    ],
    'form.covers': ["'{name}' is a consent itself.", 'Name the fields that need this consent.'],
    'form.sensitive-uncovered': [
      "'{name}' is sensitive, and no consent covers it.",
      "Name it in the 'covers' of a consent, or state its basis (GDPR art. 9).",
    ],
    'form.consent-required': [
      "'{name}' is a consent that one must give to register.",
      'Make it optional: consent is given freely (GDPR art. 7(4)).',
    ],
    'form.keep-missing': [
      'Nothing says when the answers to {names} are erased.',
      "Give the form or these fields 'keepUntil'.",
    ],
    'form.keep-before-end': [
      'Answers are erased before the event is over.',
      'Keep them until the event has ended.',
    ],
    'form.basis-missing': [
      'Nothing says on what basis (GDPR art. 6) these are asked: {names}.',
      "Give the form or these fields 'basis'.",
    ],

    'language.missing': ['This text has no wording in {languages}.', 'Add the wording.'],
  },
  nearest: "Did you mean '{nearest}'?",
  or: 'or',
  terms: {
    language: 'language',
    session: 'session',
    part: 'part',
    theme: 'theme',
    audience: 'audience',
    contributor: 'contributor',
    affiliation: 'affiliation',
    quota: 'quota',
    earmark: 'earmark',
    invitation: 'invitation',
    field: 'field',
    choice: 'choice',
    room: 'room',
    track: 'track',
    term: 'term',
    assumption: 'assumption',
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'an object',
    array: 'a list',
    'end-of-text': 'it ends here',
    comment: 'a comment',
    'extra-comma': 'a comma too many',
    'unquoted-key': 'a key without double quotes',
    'single-quote': 'a single quote in place of a double one',
    'control-character': 'a line break, tab or other control character inside a text',
    escape: 'a backslash that begins no escape',
    'not-json': 'something else belongs here',
    start: 'start',
    end: 'end',
    draft: 'a draft',
    dropped: 'dropped',
    name: 'name',
    address: 'address',
    answer: 'answer',
  },
  rules: {
    id: 'an id of lower-case letters, digits and single hyphens',
    name: 'a name that starts with a lower-case letter, of letters, digits and hyphens',
    text: 'a text that says something, or one by language',
    run: 'text, or runs of { text, lang }',
    language: 'a BCP 47 tag, such as nl or en-GB',
    long: 'a text of at most 20 000 characters',
    'well-formed': 'text without control characters and without half a surrogate pair',
    autocomplete: 'an HTML autocomplete token, such as organization',
    'choices-of': "'audiences' or { themesOf }",
    condition: '{ field, is }, { field, in }, { field, answered }, { all }, { any } or { not }',
    depth: 'a condition with at most six others around it',
    scope:
      "'event', { theme }, { audience }, { invitation }, { affiliation } or { each: 'affiliation' }",
    'earmarked-for': "{ affiliation }, { each: 'affiliation' }, { audience } or { invitation }",
    promotion: "'automatic' or { offer }",
    'theme-choice': "'first-come', 'none' or { ranked }",
    time: 'a time such as 2023-11-16T12:00',
    date: 'a date such as 2023-09-10',
    moment: "a date, a time, { before: 'start', … } or { after: 'end', … }",
    'time-of-day': 'a time of day such as 18:00',
    duration: 'a duration of hours, minutes and seconds (ISO 8601), such as PT30M',
    reminder: 'a duration of days, hours and minutes (ISO 8601), such as P7D',
    zone: 'an IANA zone, such as Europe/Amsterdam',
    country: 'a country of two capitals (ISO 3166-1), such as NL',
    'web-address': 'an address that starts with https://',
    other: 'what belongs here',
  },
};

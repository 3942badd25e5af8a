import { expect, test } from 'vitest';
import { memoryStore } from '../memory/memory-store.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import { openDesk } from './open-desk.ts';

const { registration } = sampleEvent();

function refusalOf(changes: Partial<typeof registration>): unknown {
  const event = sampleEvent({ registration: { ...registration, ...changes } });
  try {
    openDesk({ event, store: memoryStore() });
    return null;
  } catch (thrown) {
    return thrown;
  }
}

const press = { kind: 'invitation', invitation: 'press' } as const;
const deadlines = { withdrawUntil: 1, amendUntil: 1, chooseUntil: 1 };
const parties = {
  most: 4,
  seating: 'together',
  namesDueAt: 90,
  remindNamesAt: [],
  unnamed: 'lapse',
} as const;

test.each<[string, Partial<typeof registration>]>([
  ['waitingList', { waitingList: { promotion: 'automatic', offerFor: null, untilAt: 90 } }],
  ['parties', { parties }],
  ['approval', { approval: { audiences: null, reapprove: false } }],
  [
    'invitations',
    { invitations: [{ id: 'press', title: 'Press', window: null, skipsApproval: false }] },
  ],
  ['invitations', { quotas: [{ id: 'press', limit: 1, counts: press }] }],
  ['invitations', { earmarks: [{ id: 'e', quota: 'day', for: press, seats: 1, untilAt: 9 }] }],
  ['themeChoice.ranked', { themeChoice: 'ranked' }],
  ['proveAddress', { proveAddressWithin: 1 }],
  ['deadlines', { deadlines: [{ audience: 'press', ...deadlines }] }],
  ['perPerson', { perPerson: 2 }],
])('an event that asks for %s opens no desk, and is told so', (feature, changes) => {
  expect(refusalOf(changes)).toMatchObject({
    code: 'desk.unsupported',
    features: [feature],
    message: `This desk cannot do yet what the event asks for: ${feature}.`,
  });
});

test('all that an event asks for in vain is told at once', () => {
  expect(refusalOf({ perPerson: 3, proveAddressWithin: 5 })).toMatchObject({
    features: ['proveAddress', 'perPerson'],
  });
});

test('an event with reminders, earmarks and a time to choose again opens one', () => {
  const earmarks = [
    { id: 'e', quota: 'day', for: { kind: 'audience', audience: 'a' }, seats: 1, untilAt: 9 },
  ] as const;
  expect(refusalOf({ earmarks, remindAt: [1], rechooseUntil: 8 })).toBeNull();
});

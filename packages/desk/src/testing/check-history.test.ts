import { compile } from '@plenary/model';
import {
  applyAll,
  claimsOf,
  emptyLedger,
  type Fact,
  policyOf,
  registrationsOf,
} from '@plenary/rules';
import { expect, test } from 'vitest';
import { openDesk } from '../desk/open-desk.ts';
import type { DeskReason } from '../desk/outcome.ts';
import { codeOf, fault } from '../fault.ts';
import { memoryStore } from '../memory/memory-store.ts';
import type { Store } from '../store/store.ts';
import { checkHistory } from './check-history.ts';
import { crowdAt } from './crowd.ts';
import type { HistoryEntry } from './history.ts';
import { sampleEvent } from './sample-event.ts';
import {
  type Changes,
  commit,
  outcomeOf,
  registered,
  seatsTaken,
  turnOf,
  writesAfter,
} from './store-promise.ts';

const event = sampleEvent({ seats: [2, 2], registration: { waitingList: {} } });
const policy = policyOf(compile(event));

/** A store in which these facts happened, with all the claims that follow from them. */
async function storeOf(facts: readonly Fact[], more: Changes = {}): Promise<Store> {
  const store = memoryStore();
  const ledger = applyAll(emptyLedger(policy), facts);
  const claims = registrationsOf(ledger).flatMap(({ id }) =>
    claimsOf(policy, ledger, id).map((quota) => ({ registration: id, quota })),
  );
  const quotas = policy.quotas.map(({ id, limit }) => ({ quota: id, limit }));
  await commit(store, { facts, adoption: { policy: 'rules', quotas, claims }, ...more });
  return store;
}

function problemsOf(store: Store, history: readonly HistoryEntry[] = []): Promise<string[]> {
  return checkHistory({ store, event, history });
}

/** Somebody who registered under a key; their answers name them as the facts do. */
function asked(name: string, differing: Partial<HistoryEntry> = {}): HistoryEntry {
  const answers = { name, email: `${name}@example.org`, theme: 'theme-1' };
  const command = { type: 'register', answers, locale: 'nl' } as const;
  return {
    key: `the-one-key-of-${name}`,
    command,
    answer: outcomeOf(`the-one-key-of-${name}`).outcome,
    ...differing,
  };
}

/** What is stored of such a person when they were accepted. */
function there(...names: readonly string[]): Changes {
  return {
    people: names.map((name) => {
      return { address: `${name}@example.org`, person: `person-of-${name}`, repeatedAt: [] };
    }),
    outcomes: names.map((name) => outcomeOf(`the-one-key-of-${name}`)),
  };
}

function queued(registration: string, at = 1_000): Fact {
  return { ...registered(registration, at), type: 'queued' } as Fact;
}

function refusedBy(reason: DeskReason): Partial<HistoryEntry> {
  return { answer: { ok: false, reasons: [reason] } };
}

const full: Extract<DeskReason, { code: 'quota.full' }> = {
  code: 'quota.full',
  quota: 'seats-1',
  theme: 'theme-1',
  limit: 2,
  used: 2,
  kept: 0,
  earmarks: [],
  asked: 1,
  withRoom: [],
  wait: null,
};

test('finds nothing wrong with what a crowd was told that did everything', async () => {
  const store = memoryStore();
  const now = policy.startsAt - 86_400_000;
  const desk = openDesk({ event, store, clock: () => now, autorun: false });
  const registrations = async () => registrationsOf((await desk.standing()).ledger);
  const crowd = crowdAt({ event, seed: 11 });
  await crowd.ask({ ...desk, registrations }, { people: 5, enough: (answered) => answered >= 120 });
  expect(crowd.history.some(({ command }) => command.type === 'swap')).toBe(true);
  expect(await problemsOf(store, crowd.history)).toEqual([]);
});

test('finds nothing wrong with people who are there as they were told', async () => {
  const store = await storeOf([registered('noor'), registered('anna')], there('noor', 'anna'));
  const late = asked('late', refusedBy(full));
  expect(await problemsOf(store, [asked('noor'), asked('anna'), late])).toEqual([]);
});

test('finds somebody who was accepted and is not there', async () => {
  const store = await storeOf([], there('noor'));
  expect(await problemsOf(store, [asked('noor')])).toEqual([
    'the-one-key-of-noor was accepted and is not there',
  ]);
});

test('finds an acceptance that the store does not remember', async () => {
  const store = await storeOf([registered('noor')], { ...there('noor'), outcomes: [] });
  expect(await problemsOf(store, [asked('noor')])).toEqual([
    'the-one-key-of-noor was accepted, and its answer is not there',
  ]);
});

test('finds somebody who was told other than what is stored', async () => {
  const store = await storeOf([registered('noor')], there('noor'));
  const told = asked('noor', { answer: { ok: true, receipt: 'another' } });
  expect(await problemsOf(store, [told])).toEqual([
    'the-one-key-of-noor was told something else than what is there',
  ]);
});

test('finds somebody who was told that nothing was written, and is there', async () => {
  const store = await storeOf([registered('noor')], there('noor'));
  const problems = await problemsOf(store, [asked('noor', { answer: null, failed: 'store.io' })]);
  expect(problems).toContain(
    'the-one-key-of-noor was told that nothing was written, and it is there',
  );
});

/** A store that makes one commit, says that it failed, and cannot be reached any more. */
function failingAfterCommit(store: Store, code: string): Store {
  let made = false;
  return {
    ...store,
    async open(request) {
      if (made) throw fault('store.io', 'the disk is gone');
      const turn = await store.open(request);
      return {
        ...turn,
        async commit(writes) {
          made = true;
          await turn.commit(writes);
          throw fault(code, 'the commit failed');
        },
      };
    },
  };
}

test.each([
  ['store.io', ['the-one-key-of-noor was told that nothing was written, and it is there']],
  ['store.unknown', []],
])('a store that makes a commit and says %s is found to lie, or not', async (code, problems) => {
  const store = memoryStore();
  const now = policy.startsAt - 86_400_000;
  const failing = failingAfterCommit(store, code);
  const desk = openDesk({ event, store: failing, clock: () => now, autorun: false });
  const { key, command } = asked('noor');
  const told = await desk.submit({ key, command }).then(
    (answer) => ({ answer }),
    (cause) => ({ answer: null, failed: codeOf(cause) }),
  );
  const found = await problemsOf(store, [{ key, command, ...told }]);
  expect(found.filter((problem) => problem.includes('nothing was written'))).toEqual(problems);
});

test('accepts either where no answer came', async () => {
  const unanswered = asked('noor', { answer: null });
  expect(
    await problemsOf(await storeOf([registered('noor')], there('noor')), [unanswered]),
  ).toEqual([]);
  expect(await problemsOf(memoryStore(), [unanswered])).toEqual([]);
});

test('finds somebody who was refused and is there', async () => {
  const facts = [registered('noor'), registered('anna'), registered('late')];
  const more = { ...there('noor', 'anna'), people: there('noor', 'anna', 'late').people };
  const store = await storeOf(facts, more as Changes);
  const problems = await problemsOf(store, [
    asked('noor'),
    asked('anna'),
    asked('late', refusedBy(full)),
  ]);
  expect(problems).toContain('the-one-key-of-late is there 1 times, accepted 0');
});

test('finds somebody who is there and never asked', async () => {
  const store = await storeOf([registered('noor'), registered('ghost')], there('noor'));
  expect(await problemsOf(store, [asked('noor')])).toEqual(['1 are there who never asked']);
});

test('finds seats above a limit that no override gave', async () => {
  const facts = ['noor', 'anna', 'bram'].map((name) => registered(name));
  const problems = await problemsOf(await storeOf(facts, there('noor', 'anna', 'bram')), [
    asked('noor'),
    asked('anna'),
    asked('bram'),
  ]);
  expect(problems).toEqual(['fact 3 made 3 of 2 seats used of seats-1']);
});

test('finds nothing wrong with seats above a limit by an override', async () => {
  const override = { bypass: ['quota'], actor: 'organiser', cause: 'speaker' } as const;
  const facts = [
    registered('noor'),
    registered('anna'),
    { ...registered('bram'), override } as Fact,
  ];
  const store = await storeOf(facts, there('noor', 'anna', 'bram'));
  expect(await problemsOf(store, [asked('noor'), asked('anna'), asked('bram')])).toEqual([]);
});

test('finds seats that nobody has', async () => {
  const store = await storeOf([registered('noor')], there('noor'));
  await commit(store, seatsTaken('day', ['ghost']));
  expect(await problemsOf(store, [asked('noor')])).toEqual([
    'day: 2 used in its row, 2 claims, 1 in the journal, ceiling 4',
  ]);
});

test('finds seats that are counted and claimed by nobody', async () => {
  const store = await storeOf([registered('noor')], there('noor'));
  await commit(store, { quotas: [{ quota: 'day', delta: 1, overridden: false }] });
  expect(await problemsOf(store, [asked('noor')])).toEqual([
    'day: 2 used in its row, 1 claims, 1 in the journal, ceiling 4',
  ]);
});

test('finds a journal that was changed', async () => {
  const store = await storeOf([registered('noor')], there('noor'));
  const turn = await turnOf(store);
  await turn.commit(writesAfter({ ...turn.head, chain: 'forged' }));
  expect(await problemsOf(store, [asked('noor')])).toEqual([
    'the journal does not verify: journal.changed',
  ]);
});

test('finds somebody who is registered twice', async () => {
  const again = { ...registered('again'), person: 'person-of-noor', themes: ['theme-2'] } as Fact;
  const problems = await problemsOf(await storeOf([registered('noor'), again], there('noor')), [
    asked('noor'),
  ]);
  expect(problems).toContain('fact 2 registered somebody who was registered already');
  expect(problems).toContain('the-one-key-of-noor is there 2 times, accepted 1');
});

test('finds a newcomer who got what somebody was waiting for', async () => {
  const facts = [registered('noor'), registered('anna'), queued('wim')];
  const left = {
    type: 'withdrawn',
    at: 2_000,
    registration: 'noor',
    by: 'organiser',
    heldUntil: null,
  } as const;
  const store = await storeOf(
    [...facts, left, registered('late', 3_000)],
    there('noor', 'anna', 'wim', 'late'),
  );
  const history = ['noor', 'anna', 'wim', 'late'].map((name) => asked(name));
  const leaving = { type: 'withdraw', registration: 'noor', by: 'organiser' } as const;
  const told = {
    key: 'the-one-key-of-leaving',
    command: leaving,
    answer: outcomeOf('the-one-key-of-leaving').outcome,
  };
  await commit(store, { outcomes: [outcomeOf('the-one-key-of-leaving')] });
  expect(await problemsOf(store, [...history, told])).toEqual([
    'fact 5 gave a newcomer what somebody was waiting for',
  ]);
});

test('finds somebody who moved up past another who waits for the same', async () => {
  const waiting = [queued('wim'), queued('zoe')];
  const facts = [
    registered('noor'),
    ...waiting,
    { type: 'granted', at: 1_000, entry: 'zoe' } as const,
  ];
  const store = await storeOf(facts, there('noor', 'wim', 'zoe'));
  expect(await problemsOf(store, [asked('noor'), asked('wim'), asked('zoe')])).toEqual([
    'fact 4 passed over somebody who waits for the same for longer',
  ]);
});

test('finds somebody who waits for what is free', async () => {
  const store = await storeOf([registered('noor'), queued('wim')], there('noor', 'wim'));
  expect(await problemsOf(store, [asked('noor'), asked('wim')])).toEqual([
    'somebody waits for what is free (granted)',
  ]);
});

test('finds a ‘full’ that was never true, and a line in which nobody ever stood', async () => {
  const store = await storeOf([registered('noor')], there('noor'));
  const { quota, theme, withRoom, wait } = full;
  const ahead = { code: 'waiting.ahead', ahead: 1, quota, theme, withRoom, wait } as const;
  const history = [asked('noor'), asked('late', refusedBy(full)), asked('later', refusedBy(ahead))];
  expect(await problemsOf(store, history)).toEqual([
    'the-one-key-of-late was told that seats-1 is full, and it never was',
    'the-one-key-of-later was told that somebody waits, and nobody ever did',
  ]);
});

test('finds a withdrawal that nobody asked for', async () => {
  const left = {
    type: 'withdrawn',
    at: 2_000,
    registration: 'noor',
    by: 'organiser',
    heldUntil: null,
  } as const;
  const store = await storeOf([registered('noor'), left], there('noor'));
  expect(await problemsOf(store, [asked('noor')])).toEqual([
    'noor has 1 times ‘withdrawn’, and was told it 0 to 0 times',
  ]);
});

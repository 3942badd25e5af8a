import { emptyLedger } from '@plenary/rules';
import { expect, test } from 'vitest';
import type { DeskRegister } from '../commands/desk-command.ts';
import type { JudgedCommand } from '../commands/judged-command.ts';
import { digestOf } from '../digest.ts';
import { publicationOf } from '../revisions/publication.ts';
import { fileRevision, revisionOf } from '../revisions/standing-revision.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import { type DecidedTurn, decideTurn, type TurnCommand, type TurnInput } from './decide-turn.ts';
import type { WarmLedger } from './warm-ledger.ts';

const file = sampleEvent({ seats: [1, 5] });
const revision = { ...fileRevision(file), number: 1 };
const { event, policy } = revision;
const now = event.startsAt - 86_400_000;
const head = { seq: 7, chain: 'link', lastInstant: now - 1, policy: 'limits', revision: 1 };
const warm: WarmLedger = {
  revision,
  ledger: emptyLedger(policy),
  seq: head.seq,
  lastInstant: head.lastInstant,
  policyName: head.policy,
};

function register(name: string): DeskRegister {
  const answers = { name, email: `${name}@example.org`, theme: 'theme-1' };
  return { type: 'register', answers, locale: 'nl' };
}

function asked(key: string, command: JudgedCommand): TurnCommand {
  const commandHash = digestOf(command);
  return { key, asked: { ok: true, command }, commandHash, receivedAt: now };
}

function turn(commands: readonly TurnCommand[], rest: Partial<TurnInput> = {}): DecidedTurn {
  return decideTurn({
    warm,
    head,
    commands,
    outcomes: [],
    people: [],
    decidedAt: now,
    publication: null,
    file: null,
    newId: ids('id'),
    newReceipt: ids('receipt'),
    codeId: (code) => code,
    ...rest,
  });
}

function ids(name: string): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `${name}-${last}`;
  };
}

test('commands are judged in order, each on what the ones before it left', () => {
  const { answers, writes } = turn([asked('a', register('noor')), asked('b', register('anna'))]);
  expect(answers).toMatchObject([
    { outcome: { ok: true } },
    { outcome: { ok: false, reasons: [{ code: 'quota.full', used: 1 }] } },
  ]);
  expect(writes?.facts.map(({ seq }) => seq)).toEqual([8]);
  expect(writes?.head).toMatchObject({ seq: 8, lastInstant: now, policy: 'limits' });
});

test('the same key twice in one turn is one command', () => {
  const twice = [asked('a', register('noor')), asked('a', register('noor'))];
  const { answers, writes } = turn(twice);
  expect(answers[1]).toEqual(answers[0]);
  expect(writes?.facts).toHaveLength(1);
  expect(writes?.outcomes).toHaveLength(1);
});

test('the same key with another command in one turn decides nothing', () => {
  const { answers, writes } = turn([asked('a', register('noor')), asked('a', register('anna'))]);
  expect(answers[1]).toEqual({ outcome: { ok: false, reasons: [{ code: 'key.reused' }] } });
  expect(writes?.outcomes).toHaveLength(1);
});

test('a known key is answered from what is stored, and nothing is written', () => {
  const command = asked('a', register('noor'));
  const outcome = { ok: true, receipt: 'R-0000-0001' } as const;
  const { commandHash: hash } = command;
  const stored = [{ key: 'a', commandHash: hash, outcome, at: now - 1 }];
  const { answers, writes } = turn([command], { outcomes: stored });
  expect(answers).toEqual([{ outcome }]);
  expect(writes).toBeNull();
});

test('a refusal is remembered too', () => {
  const closed = event.registration.windows[0]?.closesAt ?? 0;
  const late = { ...asked('a', register('noor')), receivedAt: closed };
  const { writes } = turn([late], { decidedAt: closed });
  expect(writes).toMatchObject({
    facts: [],
    outcomes: [{ key: 'a', outcome: { ok: false }, at: closed }],
  });
});

test('a refused stranger leaves no address behind', () => {
  const { writes } = turn([asked('a', register('noor')), asked('b', register('anna'))]);
  expect(writes?.people.map(({ address }) => address)).toEqual(['noor@example.org']);
  expect(writes?.details.map(({ address }) => address)).toEqual(['noor@example.org']);
});

test('what is published holds from then on, and is adopted with every claim that stands', () => {
  const first = turn([asked('a', register('noor'))]);
  const next = revisionOf(sampleEvent({ seats: [2, 5] }), 2);
  const publication = publicationOf(revision, next, { actor: 'organiser' });
  const { writes, answers } = turn([asked('b', register('anna'))], {
    warm: first.warm,
    publication,
    newId: ids('new'),
  });
  expect(answers).toMatchObject([{ outcome: { ok: true } }]);
  expect(writes?.adoption).toEqual({
    policy: next.policyName,
    quotas: [
      { quota: 'day', limit: 7 },
      { quota: 'seats-1', limit: 2 },
      { quota: 'seats-2', limit: 5 },
    ],
    claims: [
      { registration: 'id-2', quota: 'day' },
      { registration: 'id-2', quota: 'seats-1' },
    ],
  });
  expect(writes?.quotas).toEqual([
    { quota: 'day', delta: 1, overridden: false },
    { quota: 'seats-1', delta: 1, overridden: false },
  ]);
  expect(writes?.head).toMatchObject({ policy: next.policyName, revision: 2 });
  expect(writes?.revision).toMatchObject({ revision: 2, digest: next.digest, actor: 'organiser' });
  expect(writes?.revision?.changes.map(({ path }) => path.join('/'))).toEqual([
    'registration/quotas/day/limit',
    'registration/quotas/seats-1/limit',
  ]);
  expect(first.writes).toMatchObject({
    adoption: null,
    revision: null,
    head: { policy: 'limits' },
  });
});

test('what fell due before a revision counts under the rules before it', () => {
  const first = turn([asked('a', register('noor'))]);
  const withdraw = asked('b', { type: 'withdraw', registration: 'id-2', by: 'attendee' });
  const held = turn([withdraw], { warm: first.warm });
  const next = revisionOf(sampleEvent({ seats: [0, 5] }), 2);
  const { writes } = turn([], {
    warm: held.warm,
    publication: publicationOf(revision, next, { actor: 'organiser' }),
    decidedAt: now + 3_600_000,
  });
  expect(writes?.facts.map(({ fact }) => fact.type)).toEqual(['lapsed', 'published']);
  expect([writes?.adoption?.claims, writes?.quotas, writes?.released]).toEqual([[], [], []]);
});

test('a refusal to publish leaves everything as it was', () => {
  const twice = revisionOf(file, 1);
  const {
    warm: after,
    refusal,
    writes,
  } = turn([], {
    warm: turn([], { publication: publicationOf(revision, revisionOf(file, 2), { actor: 'o' }) })
      .warm,
    publication: publicationOf(revision, twice, { actor: 'organiser' }),
  });
  expect(refusal).toMatchObject([{ code: 'revision.stale', revision: 1, current: 2 }]);
  expect([writes, after.revision.number]).toEqual([null, 2]);
});

test('a command that the desk asks by itself leaves no outcome', () => {
  const first = turn([asked('a', register('noor'))]);
  const erase = { ...asked('b', { type: 'erase', registration: 'id-2' }), key: null };
  const { answers, writes } = turn([erase], { warm: first.warm });
  expect(answers).toMatchObject([{ outcome: { ok: true } }]);
  expect(writes?.outcomes).toEqual([]);
  expect(writes?.facts.map(({ fact }) => fact.type)).toEqual(['erased']);
});

test('what could not be read is refused in its turn, and the refusal is remembered', () => {
  const reasons = [{ code: 'registration.unknown' }] as const;
  const { writes } = turn([{ ...asked('a', register('noor')), asked: { ok: false, reasons } }]);
  expect(writes?.outcomes).toMatchObject([{ key: 'a', outcome: { ok: false, reasons } }]);
});

test('every place on the list that was touched is written, and no other', () => {
  const waiting = sampleEvent({ seats: [1, 5], registration: { waitingList: {} } });
  const listed = { ...fileRevision(waiting), number: 1 };
  const empty = { ...warm, revision: listed, ledger: emptyLedger(listed.policy) };
  const wait = (name: string): DeskRegister => ({ ...register(name), elseWait: true });
  const first = turn([asked('a', register('noor')), asked('b', wait('anna'))], { warm: empty });
  const [anna] = first.writes?.entries ?? [];
  expect(first.writes?.entries).toMatchObject([{ state: 'open', registrations: [anna?.id] }]);
  const second = turn([asked('c', wait('wim'))], { warm: first.warm, newId: ids('more') });
  expect(second.writes?.entries).toHaveLength(1);
  expect(second.writes?.entries[0]?.id).not.toBe(anna?.id);
  const leave = asked('d', { type: 'leave', registration: anna?.id ?? '', by: 'attendee' });
  const third = turn([leave], { warm: second.warm, newId: ids('other') });
  expect(third.writes?.entries).toMatchObject([{ id: anna?.id, state: 'ended' }]);
});

test('what has fallen due comes first, at the instant at which it fell due', () => {
  const first = turn([asked('a', register('noor'))]);
  const withdraw = asked('b', { type: 'withdraw', registration: 'id-2', by: 'attendee' });
  const held = turn([withdraw], { warm: first.warm });
  const later = now + 3_600_000;
  const next = { ...asked('c', register('anna')), receivedAt: later };
  const { writes } = turn([next], { warm: held.warm, decidedAt: later, newId: ids('new') });
  expect(writes?.facts.map(({ fact }) => [fact.type, fact.at])).toEqual([
    ['lapsed', now + event.registration.undoFor],
    ['registered', later],
  ]);
});

test('nothing to do is nothing to write', () => {
  expect(turn([])).toMatchObject({ answers: [], writes: null });
});

import { emptyLedger, policyOf } from '@plenary/rules';
import { expect, test } from 'vitest';
import type { DeskCommand } from '../desk/desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import { commandHash } from './command-hash.ts';
import { type DecidedTurn, decideTurn, type TurnCommand, type TurnInput } from './decide-turn.ts';

const event = sampleEvent({ seats: [1, 5] });
const policy = policyOf(event);
const now = event.startsAt - 86_400_000;
const head = { seq: 7, chain: 'link', lastInstant: now - 1, policy: 'limits' };

function register(name: string): DeskCommand {
  const answers = { name, email: `${name}@example.org`, theme: 'theme-1' };
  return { type: 'register', answers, locale: 'nl' };
}

function asked(key: string, command: DeskCommand): TurnCommand {
  const address = command.type === 'register' ? String(command.answers.email) : null;
  return { key, command, commandHash: commandHash(command), address, receivedAt: now };
}

function turn(commands: readonly TurnCommand[], rest: Partial<TurnInput> = {}): DecidedTurn {
  return decideTurn({
    policy,
    policyName: 'limits',
    event,
    ledger: emptyLedger(policy),
    head,
    commands,
    outcomes: [],
    people: [],
    decidedAt: now,
    newId: ids('id'),
    newReceipt: ids('receipt'),
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
  const stored = [{ key: 'a', commandHash: hash, outcome }];
  const { answers, writes } = turn([command], { outcomes: stored });
  expect(answers).toEqual([{ outcome }]);
  expect(writes).toBeNull();
});

test('a refusal is remembered too', () => {
  const closed = event.registration.windows[0]?.closesAt ?? 0;
  const late = { ...asked('a', register('noor')), receivedAt: closed };
  const { writes } = turn([late], { decidedAt: closed });
  expect(writes).toMatchObject({ facts: [], outcomes: [{ key: 'a', outcome: { ok: false } }] });
});

test('a refused stranger leaves no address behind', () => {
  const { writes } = turn([asked('a', register('noor')), asked('b', register('anna'))]);
  expect(writes?.people.map(({ address }) => address)).toEqual(['noor@example.org']);
  expect(writes?.details.map(({ address }) => address)).toEqual(['noor@example.org']);
});

test('other limits than those adopted are adopted with every claim that stands', () => {
  const first = turn([asked('a', register('noor'))]);
  const { writes } = turn([asked('b', register('anna'))], {
    ledger: first.ledger,
    policyName: 'other limits',
  });
  expect(writes?.adoption).toEqual({
    policy: 'other limits',
    quotas: [
      { quota: 'day', limit: 6 },
      { quota: 'seats-1', limit: 1 },
      { quota: 'seats-2', limit: 5 },
    ],
    claims: [
      { registration: 'id-2', quota: 'day' },
      { registration: 'id-2', quota: 'seats-1' },
    ],
  });
  expect(writes?.head.policy).toBe('other limits');
  expect(first.writes?.adoption).toBeNull();
});

test('what has fallen due comes first, at the instant at which it fell due', () => {
  const first = turn([asked('a', register('noor'))]);
  const withdraw = asked('b', { type: 'withdraw', registration: 'id-2', by: 'attendee' });
  const held = turn([withdraw], { ledger: first.ledger });
  const later = now + 3_600_000;
  const next = { ...asked('c', register('anna')), receivedAt: later };
  const { writes } = turn([next], { ledger: held.ledger, decidedAt: later, newId: ids('new') });
  expect(writes?.facts.map(({ fact }) => [fact.type, fact.at])).toEqual([
    ['lapsed', now + event.registration.undoFor],
    ['registered', later],
  ]);
});

test('nothing to do is nothing to write', () => {
  expect(turn([])).toMatchObject({ answers: [], writes: null });
});

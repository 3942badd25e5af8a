import { compile } from '@plenary/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import { addressesIn } from './addresses-in.ts';
import type { JudgedCommand } from './judged-command.ts';
import { anyCommand, anyDistortion, secret } from './testing/any-command.ts';
import { type Rehearsal, rehearsal } from './testing/rehearsal.ts';
import { addressOf, answersOf, partyOf, registering } from './testing/sample-asks.ts';

const everything = sampleEvent({
  seats: [3, 2],
  registration: {
    waitingList: { promotion: { offer: 'PT2H' } },
    parties: { most: 3, seating: 'whoever-fits' },
    invitations: [{ id: 'press', title: 'Press', skipsApproval: true }],
    proveAddress: { within: 'PT1H' },
  },
});
const { form } = compile(everything);

/** What no refusal may carry. */
function nothingWith(stage: Rehearsal, command: JudgedCommand): void {
  const { outcome, facts, mail, people } = stage.ask(command);
  if (!outcome.ok) expect([facts, mail, people]).toEqual([[], [], {}]);
}

describe('whatever is asked', () => {
  test('is judged without a throw, and a refusal changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), anyDistortion, (commands, distort) => {
        const stage = rehearsal(everything);
        for (const command of commands) {
          nothingWith(stage, command);
          nothingWith(stage, distort(command));
          addressesIn(form, distort(command));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is refused where it is no command at all', () => {
    const stage = rehearsal(everything);
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        // A value of any kind stands in for a command, as behind an untyped border.
        const command = value as JudgedCommand;
        expect(stage.ask(command).outcome.ok).toBe(false);
        expect(addressesIn(form, command)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves nothing of what people wrote in facts or outcomes', () => {
    const repeated = { fits: 0 };
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), (commands) => {
        const stage = rehearsal(everything);
        for (const command of commands) {
          const { outcome, facts } = stage.ask(command);
          if (outcome.ok) repeated.fits += 1;
          expect(JSON.stringify([outcome, facts]).toLowerCase()).not.toContain(secret);
        }
      }),
      { numRuns: 300 },
    );
    expect(repeated.fits).toBeGreaterThan(300);
  });
});

describe('the addresses a command names', () => {
  test('are those of all its people, normalised, each once', () => {
    expect(addressesIn(form, partyOf(['anna', 'carla', 'Anna']))).toEqual([
      addressOf('carla'),
      addressOf('anna'),
    ]);
    expect(addressesIn(form, registering('ANNA'))).toEqual([addressOf('anna')]);
    const rows = [{ answers: answersOf('ben'), locale: 'en' }];
    const override = { bypass: [], actor: 'desk', cause: 'moved' };
    expect(addressesIn(form, { type: 'import', rows, override })).toEqual([addressOf('ben')]);
  });

  test('are none of a command about a registration alone', () => {
    expect(addressesIn(form, { type: 'erase', registration: 'r' })).toEqual([]);
    const amend = { type: 'amend', registration: 'r', version: 1, answers: answersOf('anna') };
    expect(addressesIn(form, { ...amend, type: 'amend' })).toEqual([]);
  });
});

test.each([
  [{ type: 'register', locale: 'en' }, '/answers'],
  [{ type: 'register', answers: [], locale: 'en' }, '/answers'],
  [{ ...registering('noor'), locale: 'x y' }, '/locale'],
  [{ ...registering('noor'), override: null }, '/override'],
  [{ ...registering('noor'), elseWait: 'yes' }, '/elseWait'],
  [{ ...partyOf(['anna']), members: {} }, '/members'],
  [{ ...partyOf(['anna']), contact: { address: 'no', answers: {} } }, '/contact/address'],
  [{ type: 'propose-address', registration: 'r', version: 1, address: 'no' }, '/address'],
  [{ type: 'withdraw', registration: 'r', by: 'nobody' }, '/by'],
  [{ type: 'erase', registration: 7 }, '/registration'],
])('a malformed command is refused with the place of its fault: %o', (command, path) => {
  const { outcome } = rehearsal(everything).ask(command as JudgedCommand);
  expect(outcome).toEqual({ ok: false, reasons: [{ code: 'command.malformed', path }] });
});

test('what an organiser should know of an admitted command is told', () => {
  const stage = rehearsal(sampleEvent());
  stage.ask(registering('anna'));
  const [record] = stage.records();
  const checkIn = {
    type: 'check-in',
    registration: record?.id ?? '',
    scannedAt: stage.now,
  } as const;
  expect(stage.ask(checkIn).outcome).not.toHaveProperty('warnings');
  expect(stage.ask(checkIn).outcome).toMatchObject({
    ok: true,
    warnings: [{ code: 'check-in.already', scannedAt: stage.now }],
  });
});

import type { Answers } from '@plenary/model/compiled';
import type { Override } from '@plenary/rules';
import fc from 'fast-check';
import type { JudgedCommand } from '../judged-command.ts';

/** In everything that people write in these commands, and nowhere else. */
export const secret = 'zwartbessie';

const address = fc
  .tuple(fc.constantFrom('', 'A', 'b'), fc.constantFrom('a', 'b', 'c'))
  .map(([more, who]) => `${more}${secret}${who}@example.org`);
const theme = fc.constantFrom('theme-1', 'theme-2');
const written = fc.constantFrom(secret, `${secret} 2`, `<${secret}>`);
const answers: fc.Arbitrary<Answers> = fc.record(
  {
    name: written,
    email: fc.oneof({ weight: 9, arbitrary: address }, { weight: 1, arbitrary: written }),
    theme: fc.oneof({ weight: 9, arbitrary: theme }, { weight: 1, arbitrary: written }),
    dietary: written,
    dietaryConsent: fc.boolean(),
    remarks: written,
  },
  { requiredKeys: ['name', 'email', 'theme'] },
);
const member = fc.record({
  answers: fc.oneof(answers, fc.constant({ theme: 'theme-1' })),
  invitation: rarely(written),
});
const locale = fc.constantFrom('nl', 'en', 'nl-NL');
/** Those that a rehearsal gives out first, and one that it never does. */
const registration = fc.oneof(
  fc.integer({ min: 1, max: 24 }).map((number) => `id-${number}`),
  fc.constant('nobody'),
);
const version = fc.integer({ min: 1, max: 3 });
const override: fc.Arbitrary<Override> = fc.record({
  bypass: fc.subarray(['quota', 'window', 'approval', 'duplicate'] as const),
  actor: fc.constant('desk'),
  cause: fc.constant('asked for'),
});
const mayOverride = rarely(override);
const elseWait = fc.option(fc.boolean(), { nil: undefined });
const by = fc.constantFrom('attendee', 'contact', 'organiser', 'system');
const of = <Type extends string>(type: Type): fc.Arbitrary<Type> => fc.constant(type);
const seen = { registration, version };
const asked = { registration };
const byDesk = { registration, actor: fc.constant('desk') };
const scanned = { registration, scannedAt: fc.integer({ min: 0, max: 10 }) };

/** One of every kind of command, about a few people and registrations. */
const ofEachType: {
  readonly [Type in JudgedCommand['type']]: fc.Arbitrary<Extract<JudgedCommand, { type: Type }>>;
} = {
  register: fc.record({
    ...{ type: of('register'), answers, locale, elseWait, override: mayOverride },
    moveTo: rarely(fc.array(theme, { maxLength: 2 })),
    invitation: rarely(written),
  }),
  'register-party': fc.record({
    ...{ type: of('register-party'), locale, elseWait, override: mayOverride },
    contact: fc.record({ address, answers }),
    members: fc.array(member, { maxLength: 4 }),
  }),
  import: fc.record({
    ...{ type: of('import'), elseWait, override },
    rows: fc.array(fc.record({ answers, locale }), { maxLength: 4 }),
  }),
  name: fc.record({ type: of('name'), ...seen, answers, override: mayOverride }),
  amend: fc.record({
    ...{ type: of('amend'), ...seen, answers, override: mayOverride },
    by: fc.constantFrom(undefined, 'attendee', 'contact'),
  }),
  substitute: fc.record({ type: of('substitute'), ...seen, answers, locale }),
  'propose-address': fc.record({ type: of('propose-address'), ...seen, address }),
  'change-address': fc.record({
    ...{ type: of('change-address'), ...asked, address },
    from: fc.option(address),
  }),
  invite: fc.record({
    ...{ type: of('invite'), code: written, actor: fc.constant('desk') },
    invitation: fc.constantFrom('press', 'none'),
  }),
  'rotate-link': fc.record({ type: of('rotate-link'), ...asked }),
  'take-link': fc.record({ type: of('take-link'), ...asked }),
  recover: fc.record({ type: of('recover'), address: fc.oneof(address, written), locale }),
  erase: fc.record({ type: of('erase'), ...asked }),
  accept: fc.record({ type: of('accept'), ...asked }),
  approve: fc.record({ type: of('approve'), ...byDesk, override: mayOverride }),
  'check-in': fc.record({ type: of('check-in'), ...scanned }),
  choose: fc.record({
    ...{ type: of('choose'), ...seen, elseWait, override: mayOverride },
    themes: fc.array(theme, { maxLength: 2 }),
  }),
  confirm: fc.record({ type: of('confirm'), ...asked }),
  decline: fc.record({ type: of('decline'), ...asked }),
  extend: fc.record({ type: of('extend'), ...asked }),
  'grant-exception': fc.record({
    ...{ type: of('grant-exception'), ...byDesk, cause: fc.constant('asked for') },
    until: fc.record({ amend: fc.integer() }),
  }),
  leave: fc.record({ type: of('leave'), ...asked, by }),
  promote: fc.record({ type: of('promote'), ...asked, override }),
  reject: fc.record({ type: of('reject'), ...byDesk }),
  'seat-allocation': fc.record({
    ...{ type: of('seat-allocation'), actor: fc.constant('desk') },
    assignment: fc.array(fc.record({ registration, themes: fc.array(theme) }), { maxLength: 3 }),
  }),
  swap: fc.record({ type: of('swap'), ...seen, from: theme, to: theme, elseWait }),
  'undo-check-in': fc.record({ type: of('undo-check-in'), ...scanned }),
  undo: fc.record({ type: of('undo'), ...asked }),
  withdraw: fc.record({ type: of('withdraw'), ...asked, by, override: mayOverride }),
};

/** Any well-formed command; people who come in more often than all else. */
export const anyCommand: fc.Arbitrary<JudgedCommand> = fc.oneof(
  { weight: 12, arbitrary: ofEachType.register },
  { weight: 8, arbitrary: ofEachType['register-party'] },
  ...Object.values(ofEachType).map((arbitrary: fc.Arbitrary<JudgedCommand>) => ({
    weight: 1,
    arbitrary,
  })),
);

/** What makes of a command one with any value in some place of it. */
export const anyDistortion: fc.Arbitrary<(command: JudgedCommand) => JudgedCommand> = fc
  .tuple(fc.nat(50), fc.anything({ maxDepth: 2 }))
  .map(([place, value]) => (command) => {
    const names = Object.keys(command);
    // No command any more: that is what is tried.
    return { ...command, [names[place % names.length] ?? 'type']: value } as JudgedCommand;
  });

function rarely<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

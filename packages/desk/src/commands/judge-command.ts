import { judgeAmend } from './amend.ts';
import { judgeByTheRules } from './by-the-rules.ts';
import { judgeChangeAddress, judgeProposeAddress } from './change-address.ts';
import { judgeErase } from './erase.ts';
import { judgeImport } from './import.ts';
import { judgeInvite } from './invite.ts';
import type { JudgedCommand } from './judged-command.ts';
import { type Bench, type Judgement, refused } from './judgement.ts';
import { malformedParts } from './malformed-parts.ts';
import { judgeName } from './name.ts';
import { judgeRecover } from './recover.ts';
import { judgeRegister } from './register.ts';
import { judgeRegisterParty } from './register-party.ts';
import { judgeRotateLink, judgeTakeLink } from './rotate-link.ts';
import { judgeSubstitute } from './substitute.ts';

type Judges = {
  readonly [Type in JudgedCommand['type']]: (
    bench: Bench,
    command: Extract<JudgedCommand, { type: Type }>,
  ) => Judgement;
};

const judges: Judges = {
  register: judgeRegister,
  'register-party': judgeRegisterParty,
  import: judgeImport,
  name: judgeName,
  amend: judgeAmend,
  substitute: judgeSubstitute,
  'propose-address': judgeProposeAddress,
  'change-address': judgeChangeAddress,
  invite: judgeInvite,
  'rotate-link': judgeRotateLink,
  'take-link': judgeTakeLink,
  recover: judgeRecover,
  erase: judgeErase,
  accept: judgeByTheRules,
  approve: judgeByTheRules,
  'check-in': judgeByTheRules,
  choose: judgeByTheRules,
  confirm: judgeByTheRules,
  decline: judgeByTheRules,
  extend: judgeByTheRules,
  'grant-exception': judgeByTheRules,
  leave: judgeByTheRules,
  promote: judgeByTheRules,
  reject: judgeByTheRules,
  'seat-allocation': judgeByTheRules,
  swap: judgeByTheRules,
  'undo-check-in': judgeByTheRules,
  undo: judgeByTheRules,
  withdraw: judgeByTheRules,
};

/** No outcome grows with what is wrong in a long list. */
const mostFaults = 100;

/**
 * Judges one command by the rules and says what follows from it. Pure but for ids. A value that is none
 * of these commands is refused with `command.malformed` and a JSON Pointer to each fault.
 */
export function judgeCommand(bench: Bench, command: JudgedCommand): Judgement {
  const paths = malformedParts(command).slice(0, mostFaults);
  if (paths.length === 0) return judge(bench, command);
  return refused(paths.map((path) => ({ code: 'command.malformed', path })));
}

function judge<Type extends JudgedCommand['type']>(
  bench: Bench,
  command: Extract<JudgedCommand, { type: Type }>,
): Judgement {
  const type: Type = command.type;
  return judges[type](bench, command);
}

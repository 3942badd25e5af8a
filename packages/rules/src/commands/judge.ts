import { judgeSeatAllocation } from './allocate.ts';
import { judgeAmend } from './amend.ts';
import { judgeApprove, judgeReject } from './approve.ts';
import { judgeCheckIn, judgeUndoCheckIn } from './check-in.ts';
import { judgeChoose, judgeSwap } from './choose.ts';
import type { Command } from './command.ts';
import { judgeImport } from './import.ts';
import { judgeName } from './name.ts';
import { judgeAccept, judgeDecline, judgePromote } from './offer.ts';
import { judgeErase, judgeGrantException, judgeInvite } from './organise.ts';
import { judgeChangeAddress, judgeConfirm, judgeExtend } from './prove.ts';
import { judgePublish } from './publish.ts';
import { judgeRegister } from './register.ts';
import { judgeRegisterParty } from './register-party.ts';
import type { Judgement, Situation } from './situation.ts';
import { judgeSubstitute } from './substitute.ts';
import { judgeUndo } from './undo.ts';
import { judgeLeave, judgeWithdraw } from './withdraw.ts';

type Judges = {
  readonly [Type in Command['type']]: (
    situation: Situation,
    command: Extract<Command, { type: Type }>,
  ) => Judgement;
};

const judges: Judges = {
  register: judgeRegister,
  'register-party': judgeRegisterParty,
  import: judgeImport,
  confirm: judgeConfirm,
  name: judgeName,
  amend: judgeAmend,
  choose: judgeChoose,
  swap: judgeSwap,
  leave: judgeLeave,
  withdraw: judgeWithdraw,
  undo: judgeUndo,
  extend: judgeExtend,
  substitute: judgeSubstitute,
  'change-address': judgeChangeAddress,
  accept: judgeAccept,
  decline: judgeDecline,
  approve: judgeApprove,
  reject: judgeReject,
  invite: judgeInvite,
  'grant-exception': judgeGrantException,
  'check-in': judgeCheckIn,
  'undo-check-in': judgeUndoCheckIn,
  promote: judgePromote,
  publish: judgePublish,
  'seat-allocation': judgeSeatAllocation,
  erase: judgeErase,
};

/** What the rules say to a command by itself, once everything due has happened. */
export function judge<Type extends Command['type']>(
  situation: Situation,
  command: Extract<Command, { type: Type }>,
): Judgement {
  const type: Type = command.type;
  return judges[type](situation, command);
}

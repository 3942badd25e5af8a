import { normaliseAddress } from '@plenary/model/compiled';
import type { DeskRecover } from './desk-command.ts';
import { accepted, type Bench, type Judgement } from './judgement.ts';
import { tellWhatStands } from './what-stands.ts';

/** Sends the personal links of an address there; the answer is the same where there are none. */
export function judgeRecover(bench: Bench, { address }: DeskRecover): Judgement {
  const person = bench.people.get(normaliseAddress(address));
  return accepted(bench, tellWhatStands(bench, person ? [person] : []));
}

import type { Reason, ReasonCode } from '../reason.ts';
import { type HttpStatus, reasonStatuses } from './http-status.ts';
import type { Mending } from './mending.ts';
import type { ReasonParameter } from './parameter.ts';
import type { RuleNumber } from './rule.ts';
import { type RulePlace, rulePlaces } from './rule-places.ts';

/** The reasons of one code. */
export type ReasonOf<Code extends ReasonCode> = Extract<Reason, { code: Code }>;

/** What a topic's table says of a code. */
export interface ReasonTold<Code extends ReasonCode> {
  /** One English sentence. */
  readonly meaning: string;
  /** What each of its parameters says. */
  readonly parameters: {
    readonly [Name in Exclude<keyof ReasonOf<Code>, 'code'>]-?: ReasonParameter;
  };
  readonly example: ReasonOf<Code>;
  /** Who can mend it, and how. */
  readonly mending: Mending;
  /** null: it follows from the states a registration or entry can be in, or from what a command is. */
  readonly rule: RuleNumber | null;
}

/** Everything that can be said of a reason's code. */
export interface ReasonEntry<Code extends ReasonCode = ReasonCode>
  extends ReasonTold<Code>,
    RulePlace {
  readonly code: Code;
  readonly status: HttpStatus;
}

/** What is told of a code, with its HTTP status and where its rule stands. */
export function about<Code extends ReasonCode>(
  code: Code,
  told: ReasonTold<Code>,
): ReasonEntry<Code> {
  return { code, ...told, status: reasonStatuses[code], ...rulePlaces[code] };
}

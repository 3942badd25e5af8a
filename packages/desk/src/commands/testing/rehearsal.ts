import type { EventModel } from '@plenary/model';
import { compile } from '@plenary/model';
import {
  applyAll,
  due,
  emptyLedger,
  type Ledger,
  type RegistrationRecord,
  registrationsOf,
} from '@plenary/rules';
import { codeId } from '../../desk/code-id.ts';
import type { DeskReason } from '../../desk/outcome.ts';
import type { OrderedMail } from '../../mail/ordered-mail.ts';
import { eventRules } from '../../revisions/event-rules.ts';
import type { NewDetails, StoredPerson } from '../../store/people.ts';
import { judgeCommand } from '../judge-command.ts';
import type { JudgedCommand } from '../judged-command.ts';
import type { Bench, Judgement } from '../judgement.ts';

/** Commands judged and believed one after another, without a turn and without a store. */
export interface Rehearsal {
  ledger: Ledger;
  /** The instant at which the next command is received and decided; milliseconds since the epoch. */
  now: number;
  readonly people: Map<string, StoredPerson>;
  /** By registration or party, as it was when it was made; gone once erased. */
  readonly details: Map<string, NewDetails>;
  /** Mails that judging ordered. */
  readonly mail: OrderedMail[];
  ask(command: JudgedCommand): Judgement;
  /** The reasons' codes of a refusal; none for what was accepted. */
  codes(command: JudgedCommand): string[];
  records(): readonly RegistrationRecord[];
}

/** The opaque id of a code in a rehearsal. */
export function rehearsedCodeId(code: string): string {
  return codeId('a secret of rehearsals', 'sample-day', code);
}

/** Begins one a day before the event starts. */
export function rehearsal(model: EventModel): Rehearsal {
  const event = compile(model);
  const { policy } = eventRules(event);
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `id-${ids}`;
  };
  const stage: Rehearsal = {
    ledger: emptyLedger(policy),
    now: event.startsAt - 86_400_000,
    people: new Map(),
    details: new Map(),
    mail: [],
    ask(command) {
      stage.ledger = applyAll(stage.ledger, due(policy, stage.ledger, stage.now));
      const bench: Bench = {
        policy,
        ledger: stage.ledger,
        form: event.form,
        instants: { receivedAt: stage.now, decidedAt: stage.now },
        people: stage.people,
        newId,
        newReceipt: () => 'R-0000-0000',
        codeId: rehearsedCodeId,
      };
      const judged = judgeCommand(bench, command);
      believe(stage, judged);
      return judged;
    },
    codes(command) {
      const { outcome } = stage.ask(command);
      return outcome.ok ? [] : outcome.reasons.map(({ code }: DeskReason) => code);
    },
    records: () => registrationsOf(stage.ledger),
  };
  return stage;
}

function believe(stage: Rehearsal, { facts, mail, people }: Judgement): void {
  stage.ledger = applyAll(stage.ledger, facts);
  stage.mail.push(...mail);
  for (const { address, person } of [...stage.people.values()]) {
    if (people.forgotten?.includes(person)) stage.people.delete(address);
  }
  for (const one of people.people ?? []) stage.people.set(one.address, one);
  for (const one of people.details ?? []) stage.details.set(one.registration, one);
  for (const id of people.erased ?? []) stage.details.delete(id);
}

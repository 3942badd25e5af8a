import type { EventModel } from '@plenary/model';
import { compile } from '@plenary/model';
import { randomFrom } from '@plenary/rules/simulate';
import { randomId } from '../random-ids.ts';
import { checkHistory } from './check-history.ts';
import { type Crowd, crowdAt } from './crowd.ts';
import { type DeskProcess, startDeskProcess } from './desk-process.ts';
import type { HeardMail } from './desk-process-lines.ts';
import { toldBy } from './history.ts';
import { openedBy } from './opened-module.ts';
import { sampleEvent } from './sample-event.ts';

/** What many rounds of killing left. */
export interface CrashResult {
  readonly accepted: number;
  readonly refused: number;
  /** Asked and killed before the answer, over all rounds. */
  readonly open: number;
  readonly mails: number;
  readonly problems: readonly string[];
}

/** How a desk is killed. */
export interface CrashRounds {
  readonly module: URL;
  readonly rounds: number;
  readonly node: readonly string[];
  readonly moment: 'any moment' | 'the very answer';
}

const event: EventModel = sampleEvent({ seats: [60, 1_000], registration: { waitingList: {} } });
const halfAnHour = 30 * 60_000;

/** Kills a desk's process under load again and again on one place, and checks it after each time. */
export async function crashRounds({
  module,
  rounds,
  node,
  moment,
}: CrashRounds): Promise<CrashResult> {
  const place = randomId();
  const seed = Date.now() % 1_000_000;
  const random = randomFrom(seed);
  const crowd = crowdAt({ event, seed });
  const mails: HeardMail[] = [];
  const problems: string[] = [];
  let open = 0;

  async function check(when: string): Promise<void> {
    const store = await openedBy(module, place);
    try {
      const found = await checkHistory({ store, event, history: crowd.history });
      problems.push(...found.map((problem) => `seed ${seed}, ${when}: ${problem}`));
    } finally {
      await store.close();
    }
  }

  for (let round = 1; round <= rounds; round += 1) {
    const dieAfter =
      moment === 'the very answer' ? { dieAfter: 1 + Math.floor(random() * 150) } : {};
    const desk = await startDeskProcess({ module, place, event, node, autorun: true, ...dieAfter });
    await killedUnderLoad(desk, crowd, moment === 'any moment' ? random() * 300 : null);
    mails.push(...desk.mails);
    open += crowd.history.filter((entry) => toldBy(entry) === 'open').length;
    await check(`round ${round}`);
  }

  // Mail that a killed desk had leased is due again when that lease has run out.
  const now = compile(event).startsAt - 86_400_000 + halfAnHour;
  const last = await startDeskProcess({ module, place, event, node, now });
  await crowd.again(last);
  await last.runDue({ budgetMs: 60_000 });
  mails.push(...last.mails);
  await last.close();
  await check('in the end');
  const told = crowd.history.map(toldBy);
  const left = told.filter((one) => one === 'open' || one === 'not-written').length;
  if (left > 0) problems.push(`${left} are unsettled in the end`);
  return {
    accepted: told.filter((one) => one === 'done').length,
    refused: told.filter((one) => one === 'refused').length,
    open,
    mails: new Set(mails.map(({ id }) => id)).size,
    problems: [...problems, ...mailWrong(crowd, mails)],
  };
}

/** Load until the process is gone: killed from outside after a while, or by itself. */
async function killedUnderLoad(
  desk: DeskProcess,
  crowd: Crowd,
  after: number | null,
): Promise<void> {
  const settling = crowd.again(desk);
  const asking = crowd.ask(desk, { people: 40, enough: () => false });
  if (after !== null) {
    await new Promise((resolve) => setTimeout(resolve, after));
    await desk.kill();
  }
  await desk.ended;
  await Promise.all([settling, asking]);
}

/** Who was accepted and heard nothing, and mails that went out again under another name. */
function mailWrong({ history }: Crowd, mails: readonly HeardMail[]): string[] {
  const reached = new Set(mails.map(({ to }) => to));
  const unheard = history.filter(
    (entry) =>
      entry.command.type === 'register' &&
      toldBy(entry) === 'done' &&
      !reached.has(String(entry.command.answers.email)),
  );
  const welcomes = mails.filter(({ template }) => template === 'confirmed');
  const ids = new Map<string | null, string>();
  const twice = welcomes.filter(({ id, registration }) => {
    const first = ids.get(registration) ?? id;
    ids.set(registration, first);
    return first !== id;
  });
  return [
    ...unheard.map(({ key }) => `${key} was accepted and got no mail`),
    ...twice.map(({ registration }) => `${registration} was told twice, under two ids`),
  ];
}

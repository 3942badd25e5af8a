import { deadlineReasons } from '../policy/deadline.ts';
import { settledThemes, themeReasons } from './chosen-themes.ts';
import type { ChooseCommand } from './command.ts';
import { seatChangeReasons } from './seat-change.ts';
import { bypasses, type Judgement, judgement, overrideOf, type Situation } from './situation.ts';

/** Judges a change of themes as a net demand: refused, the old seat stands. */
export function judgeChoose(situation: Situation, command: ChooseCommand): Judgement {
  const { policy, receivedAt, decidedAt } = situation;
  const themes = settledThemes(policy, command.themes);
  const reasons = [
    ...seatChangeReasons(situation, command, (seat) => ({ ...seat, themes })),
    ...(bypasses(command, 'window') ? [] : deadlineReasons(policy, 'choose', receivedAt)),
    ...themeReasons(policy, command.themes),
  ];
  return judgement(reasons, {
    type: 'chosen',
    at: decidedAt,
    registration: command.registration,
    themes,
    ...overrideOf(command),
  });
}

import type { CompiledEvent } from '@plenary/model/compiled';
import { untilWords } from '../dates/until-words.ts';
import type { Messages } from '../messages/messages.ts';
import { chooseUntil } from './choose-until.ts';
import type { OwnRegistration } from './own-view.ts';

/** What somebody is told whose theme was dropped and who has chosen no other since; nothing for others. */
export function lostThemeWords(
  event: CompiledEvent,
  registration: Pick<OwnRegistration, 'choice'>,
  { messages, now }: { readonly messages: Messages; readonly now: number },
): string[] {
  if (registration.choice !== 'lost') return [];
  const until = chooseUntil(event, registration);
  return [messages.own.themeLost(now < until ? untilWords(until, event.zone, messages) : null)];
}

import type { CompiledEvent } from '@plenary/model/compiled';
import { sayReason } from './say-reason.ts';
import { spokenEvent } from './spoken-event.ts';
import type { ViewContext } from './view-context.ts';
import type { ViewReason } from './view-reason.ts';

/**
 * Why something was refused, in whole sentences: 'Thema 8 is vol (48 van 48). Thema 5 heeft 29
 * plaatsen, thema 9 heeft er 22.'
 *
 * @param reason - a reason of the rules, of the desk, or of a form that was sent back.
 * @param event - the compiled event, for the names in the sentence.
 * @param ctx - messages and the instant of the page.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { reasonWords } from '@plenary/render';
 * import { en } from '@plenary/render/en';
 *
 * const why = (event: CompiledEvent, now: number): string =>
 *   reasonWords({ code: 'undo.nothing' }, event, { messages: en, now });
 * ```
 */
export function reasonWords(
  reason: ViewReason,
  event: CompiledEvent,
  ctx: Pick<ViewContext, 'messages' | 'now'>,
): string {
  return sayReason(reason, spokenEvent(event, ctx), ctx.messages.reasons);
}

/** Name of the form's field that a reason is about; null when no answer of the form is at fault. */
export function fieldOfReason(
  reason: ViewReason,
  { form, registration }: CompiledEvent,
): string | null {
  const meaning = meaningOf(reason, registration);
  return form.fields.find((field) => field.meaning === meaning)?.name ?? null;
}

function meaningOf(
  reason: ViewReason,
  { quotas }: CompiledEvent['registration'],
): 'theme' | 'audience' | 'affiliation' | 'address' | null {
  switch (reason.code) {
    case 'theme.required':
    case 'theme.unknown':
    case 'theme.dropped':
    case 'theme.too-many':
    case 'theme.overlap':
    case 'theme.ranked':
    case 'ranking.count':
      return 'theme';
    case 'audience.unknown':
      return 'audience';
    case 'affiliation.unknown':
      return 'affiliation';
    case 'person.registered':
    case 'person.required':
      return 'address';
    case 'quota.full':
    case 'waiting.ahead': {
      const counts = quotas.find(({ id }) => id === reason.quota)?.counts.kind ?? 'event';
      if (reason.theme !== null) return 'theme';
      return counts === 'audience' || counts === 'affiliation' ? counts : null;
    }
    default:
      return null;
  }
}

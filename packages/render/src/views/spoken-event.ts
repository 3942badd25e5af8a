import type { CompiledEvent } from '@plenary/model/compiled';
import { momentWords } from '../dates/date-words.ts';
import { untilWords } from '../dates/until-words.ts';
import type { SpokenEvent, SpokenQuota } from '../messages/reason-messages.ts';
import type { ViewContext } from './view-context.ts';
import type { ViewReason } from './view-reason.ts';
import { viewText } from './view-text.ts';

/** The event as a sentence about a refusal speaks of it. */
export function spokenEvent(
  event: CompiledEvent,
  ctx: Pick<ViewContext, 'messages' | 'now'>,
): SpokenEvent {
  const { messages, now } = ctx;
  const theme = (id: string) => themeInSentence(id, event, ctx);
  return {
    theme,
    session: (id) => {
      const session = event.sessions.find((candidate) => candidate.id === id);
      return session === undefined ? id : viewText(session.title, ctx).text;
    },
    quota: (reason) => spokenQuota(reason, event, ctx),
    affiliation: event.directory === null ? null : viewText(event.directory.title, ctx).text,
    moment: (at) => momentWords(at, event.zone, messages),
    until: (at) => untilWords(at, event.zone, messages, now),
  };
}

function themeInSentence(
  id: string,
  event: CompiledEvent,
  { messages }: Pick<ViewContext, 'messages'>,
): string {
  const theme = event.themes.find((candidate) => candidate.id === id);
  return theme === undefined
    ? messages.event.unknownTheme
    : messages.event.themeInSentence(theme.number);
}

function spokenQuota(
  { quota, theme }: Extract<ViewReason, { code: 'quota.full' }>,
  event: CompiledEvent,
  ctx: Pick<ViewContext, 'messages'>,
): SpokenQuota {
  if (theme !== null) return { kind: 'theme', theme: themeInSentence(theme, event, ctx) };
  const counts = event.registration.quotas.find(({ id }) => id === quota)?.counts;
  if (counts?.kind === 'audience') {
    const audience = event.audiences.find(({ id }) => id === counts.audience);
    const title = audience === undefined ? counts.audience : viewText(audience.title, ctx).text;
    return { kind: 'audience', title };
  }
  if (counts?.kind === 'affiliation') {
    const entry = event.directory?.entries.find(({ id }) => id === counts.affiliation);
    const title = entry === undefined ? counts.affiliation : viewText(entry.name, ctx).text;
    return { kind: 'affiliation', title };
  }
  return { kind: 'event' };
}

import type { CompiledEvent, QuotaScope } from '@plenary/model/compiled';
import { momentWords } from '../dates/date-words.ts';
import { untilWords } from '../dates/until-words.ts';
import type { SpokenEvent } from '../messages/reason-messages.ts';
import { sayReason } from './say-reason.ts';
import type { ViewContext } from './view-context.ts';
import { viewText } from './view-text.ts';

type SpokenContext = Pick<ViewContext, 'messages' | 'now'>;

/** People with something in common, who have a quota or for whom an earmark keeps seats. */
type Group = Extract<QuotaScope, { kind: 'audience' | 'affiliation' | 'invitation' }>;

/** The event as a sentence about a refusal speaks of it. */
export function spokenEvent(event: CompiledEvent, ctx: SpokenContext): SpokenEvent {
  const { messages, now } = ctx;
  const spoken: SpokenEvent = {
    theme: (id) => themeInSentence(id, event, ctx),
    session: (id) => {
      const session = event.sessions.find((candidate) => candidate.id === id);
      return session === undefined ? id : viewText(session.title, ctx).text;
    },
    quota: ({ quota, theme }) => {
      if (theme !== null) return { kind: 'theme', theme: spoken.theme(theme) };
      const counts = event.registration.quotas.find(({ id }) => id === quota)?.counts;
      return counts === undefined || counts.kind === 'event' || counts.kind === 'theme'
        ? { kind: 'event' }
        : { kind: counts.kind, title: groupTitle(counts, event, ctx) };
    },
    earmark: (id) => {
      const earmark = event.registration.earmarks.find((candidate) => candidate.id === id);
      return earmark === undefined ? id : groupTitle(earmark.for, event, ctx);
    },
    affiliation: event.directory === null ? null : viewText(event.directory.title, ctx).text,
    moment: (at) => momentWords(at, event.zone, messages),
    until: (at) => untilWords(at, event.zone, messages, now),
    reason: (reason) => sayReason(reason, spoken, messages.reasons),
  };
  return spoken;
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

/** The group's own name; its id where the event does not know it. */
function groupTitle(
  group: Group,
  { audiences, directory, registration }: CompiledEvent,
  ctx: Pick<ViewContext, 'messages'>,
): string {
  const named = <T extends { readonly id: string }>(entries: readonly T[], id: string) =>
    entries.find((entry) => entry.id === id);
  switch (group.kind) {
    case 'audience': {
      const audience = named(audiences, group.audience);
      return audience === undefined ? group.audience : viewText(audience.title, ctx).text;
    }
    case 'affiliation': {
      const entry = named(directory?.entries ?? [], group.affiliation);
      return entry === undefined ? group.affiliation : viewText(entry.name, ctx).text;
    }
    case 'invitation': {
      const invitation = named(registration.invitations, group.invitation);
      return invitation === undefined ? group.invitation : viewText(invitation.title, ctx).text;
    }
  }
}

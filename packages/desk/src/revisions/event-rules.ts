import type { CompiledEvent } from '@plenary/model/compiled';
import { type Policy, type PolicySource, policyOf } from '@plenary/rules';
import { digestOf } from '../digest.ts';

/** An event with the rules a desk decides by. */
export interface EventRules {
  readonly event: CompiledEvent;
  readonly policy: Policy;
  /** Another name where anything differs that the rules look at. */
  readonly policyName: string;
}

/**
 * An event's rules and their name, both of the same part of the event, so that no rule can change under
 * a name that stays.
 */
export function eventRules(event: CompiledEvent): EventRules {
  const source = policySource(event);
  return { event, policy: policyOf(source), policyName: digestOf(source) };
}

/** What the rules look at: no texts, so that a spelling mended is no new set of rules. */
function policySource(event: CompiledEvent): Required<PolicySource> {
  const { startsAt, status, registration, sessions, themes, audiences, directory, form } = event;
  return {
    startsAt,
    status,
    registration: {
      ...registration,
      invitations: registration.invitations.map((group) => ({ ...group, title: '' })),
    },
    sessions: sessions.map((session) => ({
      id: session.id,
      choosesTheme: session.choosesTheme,
      state: session.state,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
    })),
    themes: themes.map(({ id, session, number, state }) => ({ id, session, number, state })),
    audiences: audiences.map(({ id }) => ({ id })),
    directory: directory && {
      entries: directory.entries.map(({ id }) => ({ id })),
      none: directory.none && true,
    },
    form: {
      fields: form.fields.map(({ meaning, required, when, none, choices }) => ({
        meaning,
        required,
        when,
        none: none && true,
        choices: choices.map(({ id }) => ({ id })),
      })),
    },
  };
}

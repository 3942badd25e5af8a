import { createHash } from 'node:crypto';
import type { CompiledEvent } from '@plenary/model/compiled';
import { type Policy, type PolicySource, policyOf } from '@plenary/rules';
import { canonicalJson } from '../canonical-json.ts';
import { unsupportedFeatures } from '../desk/unsupported-features.ts';
import { fault } from '../fault.ts';

/** The rules a desk decides by. */
export interface EventRules {
  readonly policy: Policy;
  /** Another name where anything differs that the rules look at. */
  readonly policyName: string;
}

/**
 * An event's rules and their name, both of the same part of the event, so that no rule can change under
 * a name that stays.
 *
 * @throws Error with code `desk.unsupported` and, in `features`, what the event asks for in vain.
 */
export function eventRules(event: CompiledEvent): EventRules {
  const features = unsupportedFeatures(event.registration);
  if (features.length > 0) throw unsupported(features);
  const source = policySource(event);
  const policyName = createHash('sha256').update(canonicalJson(source)).digest('hex');
  return { policy: policyOf(source), policyName };
}

/** What the rules look at: no texts, so that a spelling mended is no new set of rules. */
function policySource(event: CompiledEvent): Required<PolicySource> {
  const { startsAt, status, registration, sessions, themes, audiences, directory, form } = event;
  return {
    startsAt,
    status,
    registration,
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

function unsupported(features: readonly string[]): Error {
  const message = `This desk cannot do yet what the event asks for: ${features.join(', ')}.`;
  return Object.assign(fault('desk.unsupported', message), { features });
}

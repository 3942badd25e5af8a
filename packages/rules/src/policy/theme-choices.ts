import type { PolicySource } from './policy-source.ts';

/** A session in which attendees choose one of its themes, in the announced order. */
export interface ThemeChoice {
  readonly session: string;
  /** Whether everybody must: not where the form leaves it open. */
  readonly required: boolean;
  readonly themes: readonly string[];
  /** Themes that were announced and dropped. */
  readonly dropped: readonly string[];
  /** The other sessions that are held at the same time. */
  readonly clashes: readonly string[];
}

type Session = NonNullable<PolicySource['sessions']>[number];

/** The sessions in which a theme is chosen; one without themes asks for no choice. */
export function themeChoicesOf(event: PolicySource): readonly ThemeChoice[] {
  if (event.registration.themeChoice === 'none') return [];
  const themes = (event.themes ?? []).toSorted((one, other) => one.number - other.number);
  const sessions = (event.sessions ?? []).filter((session) => session.choosesTheme);
  const choices = sessions.map((session) => {
    const own = themes.filter((theme) => theme.session === session.id);
    const offered = isOn(session) ? own.filter(isOn) : [];
    const options = offered.map(({ id }) => id);
    return {
      session: session.id,
      required: options.length > 0 && mustChoose(event, options),
      themes: options,
      dropped: own.filter((theme) => !offered.includes(theme)).map(({ id }) => id),
      clashes: sessions.filter((other) => clash(session, other)).map(({ id }) => id),
    };
  });
  return choices.filter((choice) => choice.themes.length + choice.dropped.length > 0);
}

/** The form's word, where it asks for one of these themes. */
function mustChoose({ form }: PolicySource, themes: readonly string[]): boolean {
  const asked = form?.fields.find(
    ({ meaning, choices = [] }) =>
      meaning === 'theme' && choices.some(({ id }) => themes.includes(id)),
  );
  if (asked === undefined) return true;
  return asked.required && (asked.when ?? null) === null && (asked.none ?? null) === null;
}

function isOn({ state }: { readonly state?: string }): boolean {
  return state !== 'dropped';
}

/** Half-open; what has no times or an open end is not held against another. */
function clash(one: Session, other: Session): boolean {
  const [start, end, otherStart, otherEnd] = [
    one.startsAt,
    one.endsAt,
    other.startsAt,
    other.endsAt,
  ];
  if (one === other || !isOn(one) || !isOn(other)) return false;
  if (start == null || end == null || otherStart == null || otherEnd == null) return false;
  return start < otherEnd && otherStart < end;
}

import type { Policy } from '../policy/policy.ts';
import type { Reason } from '../reason.ts';

/**
 * Why these themes are not a choice: one of each session that lets attendees choose, or
 * none where the form leaves that open.
 */
export function themeReasons(policy: Policy, themes: readonly string[]): readonly Reason[] {
  const offered = new Set(policy.choices.flatMap((choice) => choice.themes));
  const unknown = [...new Set(themes)].filter((theme) => !offered.has(theme));
  return [
    ...unknown.map((theme): Reason => ({ code: 'theme.unknown', theme })),
    ...policy.choices.flatMap(({ session, required, themes: options }): readonly Reason[] => {
      const chosen = themes.filter((theme) => options.includes(theme)).length;
      if (chosen === 0) return required ? [{ code: 'theme.required', session }] : [];
      return chosen > 1 ? [{ code: 'theme.too-many', session }] : [];
    }),
  ];
}

/** The themes that are a clear choice, in the programme's order: the only one named of their session. */
export function settledThemes(policy: Policy, themes: readonly string[]): readonly string[] {
  return policy.choices.flatMap(({ themes: options }) => {
    const chosen = themes.filter((theme) => options.includes(theme));
    return chosen.length === 1 ? chosen : [];
  });
}

import type { Policy } from '../policy/policy.ts';
import type { Reason } from '../reason.ts';

/**
 * Why these themes are not a choice: one of each session that lets attendees choose, or none where the
 * form leaves that open, and no two at the same time.
 */
export function themeReasons(policy: Policy, themes: readonly string[]): readonly Reason[] {
  return [
    ...unknownThemeReasons(policy, themes),
    ...policy.choices.flatMap(({ session, required, themes: options }): readonly Reason[] => {
      const chosen = themes.filter((theme) => options.includes(theme)).length;
      if (chosen === 0) return required ? [{ code: 'theme.required', session }] : [];
      return chosen > 1 ? [{ code: 'theme.too-many', session }] : [];
    }),
    ...overlapReasons(policy, themes),
  ];
}

/** Why some of these themes cannot be chosen at all. */
export function unknownThemeReasons(
  { choices }: Policy,
  themes: readonly string[],
): readonly Reason[] {
  return [...new Set(themes)].flatMap((theme): readonly Reason[] => {
    if (choices.some((choice) => choice.themes.includes(theme))) return [];
    const dropped = choices.some((choice) => choice.dropped.includes(theme));
    return [{ code: dropped ? 'theme.dropped' : 'theme.unknown', theme }];
  });
}

/** The themes that are a clear choice, in the programme's order: the only one named of their session. */
export function settledThemes({ choices }: Policy, themes: readonly string[]): readonly string[] {
  return choices.flatMap(({ themes: options }) => {
    const chosen = themes.filter((theme) => options.includes(theme));
    return chosen.length === 1 ? chosen : [];
  });
}

/** Why some of these themes cannot be had together: they are held at the same time. */
export function overlapReasons({ choices }: Policy, themes: readonly string[]): readonly Reason[] {
  return choices.flatMap((choice, index) => {
    const theme = themes.find((one) => choice.themes.includes(one));
    const later = choices
      .slice(index + 1)
      .filter(({ session }) => choice.clashes.includes(session));
    return later.flatMap((clashing): readonly Reason[] => {
      const other = themes.find((one) => clashing.themes.includes(one));
      if (theme === undefined || other === undefined) return [];
      return [{ code: 'theme.overlap', theme, other }];
    });
  });
}

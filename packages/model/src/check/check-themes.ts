import type { EventModel } from '../event/event.ts';
import { asksTheme } from './asks-theme.ts';
import type { Found } from './found.ts';
import { hasStrayTheme } from './stray-theme.ts';

/** Whether sessions that let attendees choose have themes, themes such a session, and the form agrees. */
export function checkThemes(event: EventModel, found: Found): void {
  const { programme, themes = [] } = event;
  const withThemes = new Set<string>();
  for (const { session } of themes) withThemes.add(session);
  const choosing = new Map<string, boolean>();
  const strays = hasStrayTheme(event);
  programme.forEach(({ id, state, choosesTheme = false }, index) => {
    choosing.set(id, choosesTheme);
    if (!choosesTheme || state !== undefined || withThemes.has(id) || strays) return;
    found.error('session.without-themes', ['programme', index, 'choosesTheme'], { id });
  });
  themes.forEach(({ id, session }, index) => {
    if (choosing.get(session) === false) {
      found.error('theme.not-chosen', ['themes', index, 'session'], { id, session });
    }
  });
  checkThemeChoice(event, found);
  checkAsked(event, found);
  checkContest(event, found);
}

function checkThemeChoice(event: EventModel, found: Found): void {
  const { registration, form } = event;
  const { themeChoice } = registration;
  const ranked = typeof themeChoice === 'object';
  form.fields.forEach((field, index) => {
    if (!asksTheme(field)) return;
    const path = ['form', 'fields', index];
    const { name } = field;
    if (themeChoice === 'none') found.error('theme.choice-off', path, { name });
    else if (field.kind === 'ranked' && !ranked) found.error('theme.ranking-off', path, { name });
  });
  if (!ranked) return;
  const path = ['registration', 'themeChoice', 'ranked'];
  if (!form.fields.some((field) => field.kind === 'ranked' && asksTheme(field))) {
    found.error('theme.ranking-missing', path, {});
  }
  const { least = 1, most = Number.POSITIVE_INFINITY } = themeChoice.ranked;
  if (least > most) found.error('bounds.crossed', [...path, 'least'], { least, most });
  else checkWishes(event, { least, most }, found);
}

/** A list of wishes keeps to the bounds of its field and to those of the policy. */
function checkWishes(
  { form, themes = [] }: EventModel,
  policy: { readonly least: number; readonly most: number },
  found: Found,
): void {
  form.fields.forEach((field, index) => {
    if (field.kind !== 'ranked' || !asksTheme(field)) return;
    const path = ['form', 'fields', index];
    const { name, least: own = 1, most = Number.POSITIVE_INFINITY } = field;
    const least = Math.max(own, policy.least);
    if (own > policy.most) {
      found.error('bounds.crossed', [...path, 'least'], { least: own, most: policy.most });
    } else if (policy.least > most && own <= most) {
      found.error('bounds.crossed', [...path, 'most'], { least, most });
    }
    const session = field.of?.themesOf;
    const choices = themes.filter((theme) => theme.session === session && !theme.state).length;
    if (choices === 0 || policy.least <= choices || own > choices) return;
    const limit = ['registration', 'themeChoice', 'ranked', 'least'];
    found.error('form.too-few-choices', limit, { name, least, choices });
  });
}

/** With themes to choose, who is not asked has none, and is refused for it. */
function checkAsked(
  { programme, themes = [], registration, form }: EventModel,
  found: Found,
): void {
  if (registration.themeChoice === 'none') return;
  const unasked = new Set<string | undefined>();
  for (const { session, state } of themes) if (state === undefined) unasked.add(session);
  const sessions = new Set<string | undefined>(programme.map(({ id }) => id));
  for (const { of } of form.fields.filter(asksTheme)) {
    const session = typeof of === 'object' ? of.themesOf : undefined;
    // A field that names no session has a finding of its own, and may mean any of them.
    if (!sessions.has(session)) return;
    unasked.delete(session);
  }
  programme.forEach(({ id, state, choosesTheme = false }, index) => {
    if (!choosesTheme || state !== undefined || !unasked.has(id)) return;
    found.warning('theme.unasked', ['programme', index, 'choosesTheme'], { session: id });
  });
}

function checkContest({ contest, programme }: EventModel, found: Found): void {
  if (contest === undefined) return;
  for (const key of ['announcedIn', 'awardedIn'] as const) {
    const session = programme.find(({ id }) => id === contest[key]);
    if (session?.state === undefined) continue;
    const params = { session: session.id, state: session.state };
    found.warning('contest.session-hidden', ['contest', key], params);
  }
}

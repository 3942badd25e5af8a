import type { CompiledDirectory } from '../compiled/compiled-event.ts';
import type { CompiledChoice } from '../compiled/compiled-form.ts';
import type { CompiledTheme } from '../compiled/compiled-programme.ts';
import type { LocalizedText } from '../compiled/localized-text.ts';
import type { EventModel } from '../event/event.ts';
import type { Choice } from '../form/choice-field.ts';
import type { Field } from '../form/field.ts';

/** What a form's choices are taken from. */
export interface ChoiceSources {
  readonly themes: readonly CompiledTheme[];
  readonly directory: CompiledDirectory | null;
}

/** What can be chosen, and what could be chosen before. */
interface Choices {
  readonly offered: CompiledChoice[];
  readonly removed: CompiledChoice[];
}

/** A field's choices: written out, or those of the event's audiences, themes or directory. */
export function choicesOf(field: Field, event: EventModel, sources: ChoiceSources): Choices {
  switch (field.kind) {
    case 'choice':
    case 'ranked':
      if (field.of === undefined) return writtenChoices(field.choices ?? []);
      return field.of === 'audiences'
        ? choicesOfAudiences(event)
        : choicesOfThemes(field.of.themesOf, event, sources.themes);
    case 'choices':
      return writtenChoices(field.choices);
    case 'affiliation':
      return {
        offered: (sources.directory?.entries ?? []).map(({ id, name }) => unnumbered(id, name)),
        removed: [],
      };
    default:
      return { offered: [], removed: [] };
  }
}

function writtenChoices(choices: readonly Choice[]): Choices {
  const those = (removed: boolean): CompiledChoice[] =>
    choices
      .filter((choice) => (choice.removed ?? false) === removed)
      .map(({ id, label }) => unnumbered(id, label));
  return { offered: those(false), removed: those(true) };
}

function choicesOfAudiences({ audiences = [] }: EventModel): Choices {
  const offered = audiences.map(({ id, title, attendee = title }) => unnumbered(id, attendee));
  return { offered, removed: [] };
}

/** Of a session that is dropped no theme can be chosen any more, whatever the theme itself says. */
function choicesOfThemes(
  of: string,
  { programme }: EventModel,
  themes: readonly CompiledTheme[],
): Choices {
  const dropped = programme.some(({ id, state }) => id === of && state === 'dropped');
  const those = (offered: boolean): CompiledChoice[] =>
    themes
      .filter(
        ({ session, state }) => session === of && (state === 'offered' && !dropped) === offered,
      )
      .map(({ id, title, number }) => ({ id, label: title, number }));
  return { offered: those(true), removed: those(false) };
}

function unnumbered(id: string, label: LocalizedText): CompiledChoice {
  return { id, label, number: null };
}

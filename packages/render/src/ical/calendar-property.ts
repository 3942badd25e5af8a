import { foldLine } from './fold-line.ts';
import { parameterValue } from './parameter-value.ts';

/** One property of a calendar; `value` is already encoded as its type asks, such as by `textValue`. */
export interface CalendarProperty {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly value: string;
}

/** A calendar component, such as a VEVENT, with its properties before the components inside it. */
export interface CalendarComponent {
  readonly name: string;
  readonly properties: readonly CalendarProperty[];
  readonly components?: readonly CalendarComponent[];
}

/**
 * A component with everything inside it as folded lines (RFC 5545 §3.4, §3.6).
 *
 * @param component - the outermost component
 */
export function writeComponent({ name, properties, components = [] }: CalendarComponent): string {
  return [
    foldLine(`BEGIN:${name}`),
    ...properties.map(writeProperty),
    ...components.map(writeComponent),
    foldLine(`END:${name}`),
  ].join('');
}

function writeProperty({ name, parameters = {}, value }: CalendarProperty): string {
  const written = Object.entries(parameters).map(
    ([parameter, of]) => `;${parameter}=${parameterValue(of)}`,
  );
  return foldLine(`${name}${written.join('')}:${value}`);
}

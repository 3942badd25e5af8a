/** What a parameter is counted in, or what kind of value it is. */
export type ParameterUnit =
  | 'milliseconds since the epoch'
  | 'people'
  | 'themes'
  | 'id'
  | 'position, from 0'
  | 'number'
  | 'word'
  | 'JSON Pointer'
  | 'list'
  | 'reasons';

/** What a parameter of a reason says. */
export interface ReasonParameter {
  /** A phrase, without a full stop. */
  readonly meaning: string;
  readonly unit: ParameterUnit;
}

/** An instant. */
export function instant(meaning: string): ReasonParameter {
  return { meaning, unit: 'milliseconds since the epoch' };
}

/** A number of people, or of their seats. */
export function people(meaning: string): ReasonParameter {
  return { meaning, unit: 'people' };
}

/** An id of the event, or of the caller. */
export function id(meaning: string): ReasonParameter {
  return { meaning, unit: 'id' };
}

/** Anything else. */
export function parameter(unit: ParameterUnit, meaning: string): ReasonParameter {
  return { meaning, unit };
}

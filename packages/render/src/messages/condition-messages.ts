/**
 * When a field is asked, in words. Clauses stand inside one sentence; `denied` turns one round. Labels and
 * choices come as they stand in the form.
 */
export interface ConditionMessages {
  /** 'Alleen als u bij ‘U komt als’ ‘Docent’ kiest.', from a clause. */
  onlyIf(clause: string): string;
  /** 'u bij ‘U komt als’ ‘Docent’ of ‘Maker’ kiest' */
  chosen(label: string, choices: readonly string[], denied: boolean): string;
  /** 'u ‘Toestemming’ aanvinkt' */
  ticked(label: string, denied: boolean): string;
  /** 'u ‘Telefoon’ invult' */
  answered(label: string, denied: boolean): string;
  /** All of these hold. */
  all(clauses: readonly string[]): string;
  /** At least one of these holds. */
  any(clauses: readonly string[]): string;
}

/** What membership of an earmark depends on. */
export interface Belonging {
  readonly audience: string | null;
  readonly affiliation: string | null;
  /** The id of the event's invitation by whose code somebody came. */
  readonly invitation: string | null;
}

/** What a seat is: whose it is, and the themes it is in, none of them twice. */
export interface Seat extends Belonging {
  readonly themes: readonly string[];
}

/** A place on the waiting list: who lost a dropped theme first, then in the order of asking. */
export interface Place {
  /** 0 for the choice of somebody whose theme was dropped, before all others. */
  readonly rank: 0 | 1;
  /** The number of the fact by which it was first asked, or by which the dropped theme was had. */
  readonly seq: number;
}

/**
 * A place on the waiting list and what is wanted there. Its id is that of the registration it is for, or
 * of the party that waits as a whole. There is at most one for each.
 */
export interface Entry {
  readonly id: string;
  /** The registrations that wait in it, in the order of asking. */
  readonly registrations: readonly string[];
  /**
   * The themes to move to, by somebody who keeps a seat meanwhile. null where they have none: they want
   * what their registrations say.
   */
  readonly wants: readonly string[] | null;
  readonly state: 'open' | 'offered' | 'granted' | 'ended';
  /** Until when the offer stands, exclusive; null unless `offered`. */
  readonly until: number | null;
  /** Why it ended; null unless `ended`. `withdrawn`: its people did. */
  readonly cause:
    | 'left'
    | 'declined'
    | 'lapsed'
    | 'closed'
    | 'theme-dropped'
    | 'replaced'
    | 'withdrawn'
    | null;
  /** When an offer lapsed; null unless it ended that way. */
  readonly lapsedAt: number | null;
  readonly place: Place;
}

/** Whether somebody still waits in it, or has an offer to take. */
export function isLive({ state }: Entry): boolean {
  return state === 'open' || state === 'offered';
}

/** Seats and the state of registration, in words. */
export interface SeatMessages {
  /** '46 van 60 plaatsen vrij' */
  room(remaining: number, limit: number): string;
  /** One to four left: the number is not told. */
  readonly nearly: string;
  /** 'Vol (48 van 48)' */
  full(limit: number): string;
  /** No seat although the limit is not reached: the day is full, or what is left is kept for others. */
  readonly none: string;
  /** No seat for who comes now, whatever comes free: so many people wait for it. */
  waiting(people: number): string;
  /** Nothing limits the seats. */
  readonly open: string;
  /** '29 plaatsen vrij', on a button. */
  left(remaining: number): string;
  /** 'Aanmelden kan …', from an end such as 'tot en met donderdag 9 november 2023'. */
  windowOpen(until: string): string;
  /** From a moment such as 'zondag 10 september 2023, 9.00 uur'. */
  windowNotOpen(moment: string): string;
  readonly windowNotPlanned: string;
  /** From an end such as 'tot en met donderdag 9 november 2023'. */
  windowClosed(until: string): string;
  /** The window is open; every seat of the day is taken. */
  dayFull(limit: number | null): string;
  /** The window is open; so many people wait for a seat of the day. */
  dayWaiting(people: number): string;
  readonly over: string;
  readonly unknown: string;
}

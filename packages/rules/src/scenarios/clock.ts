/** An instant of the day on which scenarios play, told by its clock: `10:30`, or `10:30:15`. */
export type Clock = `${number}:${number}` | `${number}:${number}:${number}`;

/** Milliseconds of some minutes. */
export function minutes(count: number): number {
  return count * 60_000;
}

/** The instant at which the clock says this. */
export function at(clock: Clock): number {
  const [hours = 0, past = 0, seconds = 0] = clock.split(':').map(Number);
  return minutes(hours * 60 + past) + seconds * 1_000;
}

/** What the clock says at an instant; for words only. */
export function clockAt(instant: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const whole = Math.floor(instant / minutes(1));
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}

/** Whether only the short form of each attack is made: `PLENARY_FAULTS=short`. */
export const isShort = process.env.PLENARY_FAULTS === 'short';

/** How often an attack is made, in the short form and in the long one. */
export function rounds(short: number, long: number): number {
  return isShort ? short : long;
}

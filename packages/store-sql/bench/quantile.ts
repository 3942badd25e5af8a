/** The value below which a share of all lies: 0.5 for the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle one of some rounds. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

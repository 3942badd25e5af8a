const hour = 3_600_000;

/** How many mails an hour repeat to one address what stands, whoever asks for them. */
export const repeatsAnHour = 3;

/**
 * Whether one more mail may repeat what stands: a stranger who types somebody's address again and again
 * must not fill that mailbox. Gives the instants to remember, or null if this one is one too many.
 *
 * @param repeatedAt - when the last ones were ordered, latest last; milliseconds since the epoch.
 */
export function repeatOnce(repeatedAt: readonly number[], now: number): readonly number[] | null {
  const recent = repeatedAt.filter((at) => at > now - hour);
  return recent.length < repeatsAnHour ? [...recent, now] : null;
}

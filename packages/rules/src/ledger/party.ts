/** People who were registered together, and who arranges it for them. */
export interface Party {
  readonly id: string;
  /** The person who arranges it; null once erased. */
  readonly contact: string | null;
  /** The ids of their registrations in the order of asking, of substitutes too. */
  readonly members: readonly string[];
}

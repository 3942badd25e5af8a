/** Those who want to hear that something happened. */
export interface Listeners {
  /** Calls everybody who listens. */
  tell(): void;
  /** Listens from now on; gives what ends that. */
  listen(listener: () => void): () => void;
}

/** Nobody listens yet. */
export function listeners(): Listeners {
  const all = new Set<() => void>();
  return {
    tell() {
      for (const listener of [...all]) listener();
    },
    listen(listener) {
      all.add(listener);
      return () => {
        all.delete(listener);
      };
    },
  };
}

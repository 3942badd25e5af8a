/** Lets one in at a time for each name, in the order in which they came. */
export function oneAtATime(): (name: string) => Promise<() => void> {
  const last = new Map<string, Promise<void>>();
  return async (name) => {
    const before = last.get(name);
    let leave = (): void => {};
    const inside = new Promise<void>((resolve) => {
      leave = () => {
        if (last.get(name) === inside) last.delete(name);
        resolve();
      };
    });
    last.set(name, inside);
    await before;
    return leave;
  };
}

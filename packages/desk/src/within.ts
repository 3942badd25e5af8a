/** Waits for something for so many milliseconds and no longer; then for what `late` does. */
export async function within(
  ms: number,
  awaited: Promise<unknown>,
  late: () => void = () => {},
): Promise<void> {
  if (ms === Number.POSITIVE_INFINITY) {
    await awaited;
    return;
  }
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([awaited, over.then(late)]);
  } finally {
    clearTimeout(timer);
  }
}

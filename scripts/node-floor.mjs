// Read by whatever Node the reader has, however old: plain JavaScript, no dependency.

/** The oldest Node that Plenary runs on. */
export const nodeFloor = '22.23.3';

/** The oldest SQLite inside Node: the first without the WAL-reset bug. */
export const sqliteFloor = '3.51.3';

/**
 * Whether Plenary runs on this Node.
 *
 * @param {{ node: string, sqlite?: string }} versions - as `process.versions`
 * @returns {boolean}
 */
export function isSupported(versions) {
  return atLeast(versions.node, nodeFloor) && atLeast(versions.sqlite || '0', sqliteFloor);
}

/** Stops the process with one sentence where this Node is too old. */
export function requireSupportedNode() {
  if (isSupported(process.versions)) return;
  console.error(
    `Plenary needs Node ${nodeFloor} or newer with SQLite ${sqliteFloor} or newer inside, and this is Node ${process.versions.node}${process.versions.sqlite ? ` with SQLite ${process.versions.sqlite}` : ''}: ` +
      'install a current Node, or run "npm ci" with its scripts on, which fetches one for this folder alone.',
  );
  process.exit(1);
}

function atLeast(version, floor) {
  const have = version.split('.').map(Number);
  const need = floor.split('.').map(Number);
  for (let place = 0; place < need.length; place += 1) {
    if (have[place] !== need[place]) return (have[place] || 0) > need[place];
  }
  return true;
}

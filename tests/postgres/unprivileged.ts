import { execFileSync } from 'node:child_process';

/** A command and its arguments, as `spawn` and `execFile` take them. */
type Command = [file: string, args: string[]];

/** initdb and postgres refuse to run as root; Debian's package makes this account for them. */
const account = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : null;

/** Whose files a program has to own that runs as `unprivileged`; null where that is whoever asks. */
export const owner: { readonly uid: number; readonly gid: number } | null = account;

/**
 * The command without root's rights. It is told to stop (SIGINT) as soon as this process is gone,
 * however that ends (prctl(2), PR_SET_PDEATHSIG), so that nothing is left running.
 */
export function unprivileged(program: string, args: readonly string[]): Command {
  const as = account ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'] : [];
  return ['setpriv', [...as, '--pdeathsig=INT', program, ...args]];
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
}

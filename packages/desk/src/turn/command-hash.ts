import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import type { DeskCommand } from '../desk/desk.ts';

/**
 * What tells whether a key comes back with the command it was first used for: SHA-256 over the
 * command's canonical JSON, in hexadecimal.
 */
export function commandHash(command: DeskCommand): string {
  return createHash('sha256').update(canonicalJson(command)).digest('hex');
}

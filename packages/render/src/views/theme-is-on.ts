import type { CompiledEvent, CompiledTheme } from '@plenary/model/compiled';

/** Whether a theme can still take place: neither it nor its session was dropped. */
export function themeIsOn({ state, session }: CompiledTheme, { sessions }: CompiledEvent): boolean {
  return (
    state !== 'dropped' &&
    sessions.find((candidate) => candidate.id === session)?.state !== 'dropped'
  );
}

import { formatCivilTime } from '@plenary/model';
import { timeline } from '@plenary/model/changes';
import type { CompiledEvent } from '@plenary/model/compiled';

/** Every switch that is not a session's own, with the place in the event that sets it. */
export function timelineLines(event: CompiledEvent): string[] {
  return timeline(event)
    .filter(({ code }) => !code.startsWith('session.'))
    .map(({ at, code, path }) => `${formatCivilTime(at, event.zone)} ${code} ${path.join('/')}`);
}

import type { EventModel } from '../event/event.ts';

const checked = new WeakSet<EventModel>();

/** Remembers an event in which `checkEvent` found no error, so that `compile` need not ask again. */
export function rememberChecked(event: EventModel): void {
  checked.add(event);
}

/** Whether `parseEvent` or `defineEvent` has let this very event pass. A copy of it is not known. */
export function isChecked(event: EventModel): boolean {
  return checked.has(event);
}

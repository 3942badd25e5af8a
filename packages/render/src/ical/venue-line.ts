import type { CompiledVenue } from '@plenary/model/compiled';

/**
 * A place on one line, as on an envelope: name, street, postal code with town.
 *
 * @param venue - where the event is held
 */
export function venueLine({ name, street, postalCode, locality }: CompiledVenue): string {
  return [name, street, `${postalCode} ${locality}`.trim()]
    .filter((part) => part !== '')
    .join(', ');
}

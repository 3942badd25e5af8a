import type { CompiledEvent } from '@plenary/model/compiled';
import { fault } from '../fault.ts';

/**
 * Throws `desk.own-type-missing` where the event that holds asks for a kind of field that the file does
 * not name: its schema came with the file, and nothing is accepted unchecked.
 */
export function checkOwnTypes(holds: CompiledEvent, file: CompiledEvent): void {
  const known = ownTypesOf(file);
  const missing = ownTypesOf(holds).filter((name) => !known.includes(name));
  if (missing.length === 0) return;
  const names = missing.join(', ');
  throw fault(
    'desk.own-type-missing',
    `the event asks for fields of a kind that its file no longer names: ${names}`,
  );
}

function ownTypesOf({ form }: CompiledEvent): readonly string[] {
  return form.fields.map(({ ownType }) => ownType).filter((name) => name !== null);
}

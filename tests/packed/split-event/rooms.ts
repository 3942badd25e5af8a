import { defineRooms } from '@plenary/model';

export const rooms = defineRooms([
  { id: 'hall', name: 'The hall', capacity: 300 },
  { id: 'studio', name: 'The studio', capacity: 24 },
]);

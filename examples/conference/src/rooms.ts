import { defineRooms } from '@plenary/model';

/** The rooms, from large to small, with the people each holds. */
export const rooms = defineRooms([
  { id: 'great-hall', name: { en: 'Great hall', nl: 'Grote zaal' }, capacity: 480 },
  { id: 'boiler-house', name: { en: 'Boiler house', nl: 'Ketelhuis' }, capacity: 450 },
  { id: 'sluice-room', name: { en: 'Sluice room', nl: 'Sluiszaal' }, capacity: 90 },
  { id: 'pump-room', name: { en: 'Pump room', nl: 'Pompzaal' }, capacity: 60 },
  { id: 'drawing-room', name: { en: 'Drawing room', nl: 'Tekenkamer' }, capacity: 40 },
  { id: 'glass-room', name: { en: 'Glass room', nl: 'Glazen kamer' }, capacity: 30 },
]);

import { defineAudiences } from '@plenary/model';

/** Whom the conference addresses. */
export const audiences = defineAudiences([
  {
    id: 'members',
    title: { en: 'Members', nl: 'Leden' },
    attendee: { en: 'Member', nl: 'Lid' },
  },
  {
    id: 'students',
    title: { en: 'Students', nl: 'Studenten' },
    attendee: { en: 'Student', nl: 'Student' },
  },
  {
    id: 'press',
    title: { en: 'Press', nl: 'Pers' },
    attendee: { en: 'Journalist', nl: 'Journalist' },
  },
  {
    id: 'everybody',
    title: { en: 'Everybody else', nl: 'Alle anderen' },
    attendee: { en: 'Somebody else', nl: 'Iemand anders' },
  },
]);

export type { CalendarContext } from './ical/calendar-context.ts';
export { type EventCalendarContext, eventCalendar } from './ical/event-calendar.ts';
export { type PersonalCalendarContext, personalCalendar } from './ical/personal-calendar.ts';
export type { ChosenBy } from './ical/session-entry.ts';

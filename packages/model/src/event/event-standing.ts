import * as z from 'zod';
import type { AttendanceMode, EventStatus } from '../compiled/compiled-event.ts';

/** https://schema.org/EventStatusType */
export const eventStatusSchema: z.ZodType<EventStatus> = z.enum([
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
]);

/** https://schema.org/EventAttendanceModeEnumeration */
export const attendanceModeSchema: z.ZodType<AttendanceMode> = z.enum([
  'OfflineEventAttendanceMode',
  'OnlineEventAttendanceMode',
  'MixedEventAttendanceMode',
]);

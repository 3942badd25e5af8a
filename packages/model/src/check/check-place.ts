import type { EventModel } from '../event/event.ts';
import type { Found } from './found.ts';

/** Whether an event that says how it is held also says where; one that is off needs no place. */
export function checkPlace(event: EventModel, found: Found): void {
  const { status, attendanceMode, venue, online } = event;
  if (isOff(event)) return;
  const movedOnline = status === 'EventMovedOnline';
  const byMode = attendanceMode !== undefined && attendanceMode !== 'OfflineEventAttendanceMode';
  if ((movedOnline || byMode) && online === undefined) {
    found.warning('event.online-missing', [byMode ? 'attendanceMode' : 'status'], {});
  }
  const atPlace = attendanceMode !== undefined && attendanceMode !== 'OnlineEventAttendanceMode';
  if (atPlace && !movedOnline && venue === undefined) {
    found.warning('event.venue-missing', ['attendanceMode'], {});
  }
}

/** Whether the event is not going to be held, or nobody knows when. */
export function isOff({ status }: EventModel): boolean {
  return status === 'EventCancelled' || status === 'EventPostponed';
}

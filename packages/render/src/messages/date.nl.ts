import type { DateMessages } from './date-messages.ts';

/** Dutch dates: a point in the time, an en dash in a range, 'uur' in a sentence. */
export const dateNl: DateMessages = {
  date: (parts) => `${parts.weekdayName} ${parts.day} ${parts.monthName} ${parts.year}`,
  stub: (parts) => `${parts.day}·${parts.month}`,
  time: (parts) => `${parts.hour}.${String(parts.minute).padStart(2, '0')}`,
  range: (start, end) => `${start}–${end}`,
  from: (start) => `vanaf ${start}`,
  hours: (time) => `${time} uur`,
  dateWithHours: (date, hours) => `${date}, ${hours}`,
  days: (start, end) => `${start} tot ${end}`,
  throughDay: (date) => `tot en met ${date}`,
  untilMoment: (moment) => `tot ${moment}`,
  untilHours: (hours) => `tot ${hours}`,
};

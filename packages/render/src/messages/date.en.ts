import type { DateMessages } from './date-messages.ts';

/** British dates: a colon in the time, an en dash in a range. */
export const dateEn: DateMessages = {
  date: (parts) => `${parts.weekdayName} ${parts.day} ${parts.monthName} ${parts.year}`,
  stub: (parts) => `${parts.day}·${parts.month}`,
  time: (parts) => [parts.hour, parts.minute].map((n) => String(n).padStart(2, '0')).join(':'),
  range: (start, end) => `${start}–${end}`,
  from: (start) => `from ${start}`,
  hours: (time) => time,
  dateWithHours: (date, hours) => `${date}, ${hours}`,
  days: (start, end) => `${start} to ${end}`,
  throughDay: (date) => `until the end of ${date}`,
  untilMoment: (moment) => `until ${moment}`,
  untilHours: (hours) => `until ${hours}`,
};

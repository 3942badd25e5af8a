import * as z from 'zod';

/** ISO 8601 hours, minutes and seconds: time that really passes. */
export const elapsedDurationSchema: z.ZodType<string> = z
  .string()
  .regex(/^PT(?=\d)(?:\d{1,4}H)?(?:\d{1,4}M)?(?:\d{1,4}S)?$/, 'rule:duration');

/** ISO 8601 days of the calendar and hours that pass. */
export const reminderDurationSchema: z.ZodType<string> = z
  .string()
  .regex(/^P(?=\d|T\d)(?:\d{1,4}D)?(?:T(?=\d)(?:\d{1,4}H)?(?:\d{1,4}M)?)?$/, 'rule:reminder');

/** The parts of an ISO 8601 duration that one of these schemas takes. */
export function durationParts(text: string): { readonly days: number; readonly elapsed: number } {
  const [, days, hours, minutes, seconds] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text) ?? [];
  return {
    days: Number(days ?? 0),
    elapsed: (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 1000,
  };
}

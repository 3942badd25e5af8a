import { describe, expect, it } from 'vitest';
import { foundWith } from '../fixtures/found-in-garden-day.ts';

const online = { url: 'https://example.org/live' };

describe('an event', () => {
  it('that moved online says where, and needs no venue', () => {
    const moved = { status: 'EventMovedOnline', venue: undefined };
    expect(foundWith(moved)).toEqual(['event.online-missing status']);
    expect(foundWith({ ...moved, online })).toEqual([]);
  });

  it('in both ways says both', () => {
    const mixed = { attendanceMode: 'MixedEventAttendanceMode', online };
    expect(foundWith(mixed)).toEqual([]);
    expect(foundWith({ ...mixed, venue: undefined })).toEqual([
      'event.venue-missing attendanceMode',
    ]);
  });

  it('that is off, or does not say how it is held, need not say where', () => {
    expect(foundWith({ status: 'EventCancelled', venue: undefined })).toEqual([]);
    expect(foundWith({ attendanceMode: undefined, venue: undefined })).toEqual([]);
  });
});

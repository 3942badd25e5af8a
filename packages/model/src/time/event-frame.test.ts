import { describe, expect, it } from 'vitest';
import type { EventModel } from '../event/event.ts';
import type { Placement } from '../programme/placement.ts';
import { formatCivilTime } from './civil-time.ts';
import { eventFrame } from './event-frame.ts';

const zone = 'Europe/Amsterdam';

function event(starts: string, ends?: string, ...placements: Placement[]): EventModel {
  return {
    id: 'day',
    zone,
    languages: ['nl'],
    title: 'De dag',
    summary: 'Een dag.',
    organizer: 'Wij',
    starts,
    ...(ends === undefined ? {} : { ends }),
    programme: placements.map((placement, index) => ({
      id: `session-${index}`,
      title: 'Ontmoeten',
      placement,
    })),
    registration: { quotas: [] },
    form: { fields: [] },
  };
}

function endOf(model: EventModel): string | null {
  const frame = eventFrame(model);
  return frame && formatCivilTime(frame.endsAt, zone);
}

describe('the end of an event', () => {
  it('is the one that is written', () => {
    expect(endOf(event('2023-11-16T12:00', '2023-11-16T17:00'))).toBe('2023-11-16T17:00');
  });

  it('may lie past midnight', () => {
    expect(endOf(event('2023-11-16T20:00', '2023-11-17T02:00'))).toBe('2023-11-17T02:00');
  });

  it('is the end of its day when it is open', () => {
    expect(endOf(event('2023-11-16T12:00'))).toBe('2023-11-17T00:00');
    expect(endOf(event('2023-10-29T00:00'))).toBe('2023-10-30T00:00');
  });

  it('is the end of the last day on which something begins', () => {
    const placed = [{ starts: '2023-11-18T09:00' }, { starts: '2023-11-17T09:00' }];
    expect(endOf(event('2023-11-16T12:00', undefined, ...placed))).toBe('2023-11-19T00:00');
  });

  it('is the end of the day into which a late session lasts', () => {
    const party = { starts: '2023-11-16T21:00', ends: '2023-11-17T01:00' };
    expect(endOf(event('2023-11-16T12:00', undefined, party))).toBe('2023-11-18T00:00');
  });

  it('is not moved by a session without a time', () => {
    const model = event('2023-11-16T12:00');
    const announced = { ...model, programme: [{ id: 'walk', title: 'Wandelen' }] };
    expect(endOf(announced)).toBe('2023-11-17T00:00');
  });

  it('is unknown when the start is no instant', () => {
    expect(eventFrame(event('2023-03-26T02:30', '2023-03-26T17:00'))).toBeNull();
  });
});

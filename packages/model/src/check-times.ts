import { type CivilTimeReason, type ResolvedTime, resolveCivilTime } from './civil-time.ts';
import type { EventModel } from './event.ts';
import { errorAt, type Finding, type Path } from './finding.ts';
import { type Moment, type MomentFrame, resolveMoment } from './moment.ts';
import type { RegistrationPolicy } from './registration-policy.ts';

/** Every time that is no instant in the event's zone, and every end that comes before its start. */
export function* checkTimes(event: EventModel): Generator<Finding> {
  const starts = resolveCivilTime(event.starts, event.zone);
  const ends = event.ends === undefined ? null : resolveCivilTime(event.ends, event.zone);
  yield* unresolved(starts, ['starts'], event.starts);
  yield* unresolved(ends, ['ends'], event.ends);
  if (!starts.ok || ends?.ok === false) return;
  if (ends !== null && ends.at < starts.at) {
    yield errorAt(['ends'], 'event.ends-before-start', 'The event ends before it starts.');
    return;
  }
  yield* checkSessionTimes(event, starts.at, ends?.at ?? Number.POSITIVE_INFINITY);
  yield* checkRegistrationTimes(event.registration, { zone: event.zone, startsAt: starts.at });
}

function* checkSessionTimes(event: EventModel, from: number, to: number): Generator<Finding> {
  for (const [index, { id, starts, ends }] of event.programme.entries()) {
    const path = ['programme', index];
    const start = starts === undefined ? null : resolveCivilTime(starts, event.zone);
    const end = ends === undefined ? null : resolveCivilTime(ends, event.zone);
    yield* unresolved(start, [...path, 'starts'], starts);
    yield* unresolved(end, [...path, 'ends'], ends);
    if (end !== null && start === null) {
      const message = `'${id}' has an end and no start.`;
      yield errorAt([...path, 'ends'], 'session.ends-without-start', message);
    }
    if (start?.ok && end?.ok && end.at < start.at) {
      const message = `'${id}' ends before it starts.`;
      yield errorAt([...path, 'ends'], 'session.ends-before-start', message);
    }
    if ((start?.ok && (start.at < from || start.at > to)) || (end?.ok && end.at > to)) {
      const message = `'${id}' lies outside the event's own times.`;
      yield errorAt(path, 'session.outside-event', message);
    }
  }
}

function* checkRegistrationTimes(
  registration: RegistrationPolicy,
  frame: MomentFrame,
): Generator<Finding> {
  yield* checkWindow(registration, ['registration'], frame);
  for (const [index, window] of (registration.windows ?? []).entries()) {
    yield* checkWindow(window, ['registration', 'windows', index], frame);
  }
  for (const key of ['withdrawUntil', 'amendUntil', 'chooseUntil'] as const) {
    yield* checkDeadline(registration[key], ['registration', key], frame);
  }
  for (const [index, { until }] of (registration.earmarks ?? []).entries()) {
    yield* checkDeadline(until, ['registration', 'earmarks', index, 'until'], frame);
  }
}

function* checkWindow(
  window: { readonly opens?: Moment; readonly closes?: Moment },
  path: Path,
  frame: MomentFrame,
): Generator<Finding> {
  const opens = window.opens === undefined ? null : resolveMoment(window.opens, 'opens', frame);
  const closes: ResolvedTime =
    window.closes === undefined
      ? { ok: true, at: frame.startsAt }
      : resolveMoment(window.closes, 'ends', frame);
  yield* unresolved(opens, [...path, 'opens'], window.opens);
  yield* unresolved(closes, [...path, 'closes'], window.closes);
  if (opens?.ok && closes.ok && closes.at <= opens.at) {
    const message = 'Registration closes before it opens, or as it opens.';
    yield errorAt([...path, 'closes'], 'window.closes-before-opens', message);
  }
}

function* checkDeadline(
  moment: Moment | undefined,
  path: Path,
  frame: MomentFrame,
): Generator<Finding> {
  if (moment !== undefined) yield* unresolved(resolveMoment(moment, 'ends', frame), path, moment);
}

function* unresolved(
  time: ResolvedTime | null,
  path: Path,
  written: Moment | undefined,
): Generator<Finding> {
  if (time === null || time.ok) return;
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  for (const reason of time.reasons) {
    yield errorAt(path, reason.code, `${text}: ${said(reason)}`);
  }
}

function said(reason: CivilTimeReason): string {
  switch (reason.code) {
    case 'time.malformed':
      return 'no such date or time.';
    case 'time.gap':
      return 'the clocks skip this time.';
    case 'time.overlap':
      return `the clocks show this time twice; write ${reason.offsets.join(' or ')} behind it.`;
    case 'time.offset':
      return `the zone has ${reason.offsets.join(' or ')} at this time.`;
  }
}

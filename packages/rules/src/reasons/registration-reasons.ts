import { id, instant } from './parameter.ts';
import { about } from './reason-entry.ts';

/** The registration is not in a state in which it can be done. */
export const registrationReasons = {
  'registration.exists': about('registration.exists', {
    meaning: 'The id of the new registration, or of the new party, is in use.',
    parameters: { registration: id('the id') },
    example: { code: 'registration.exists', registration: 'r-17' },
    mending: { developer: ['send-new-id'] },
    rule: null,
  }),
  'registration.unknown': about('registration.unknown', {
    meaning: 'There is no such registration.',
    parameters: {},
    example: { code: 'registration.unknown' },
    mending: { asker: ['check-link'], developer: ['mend-request'] },
    rule: null,
  }),
  'registration.requested': about('registration.requested', {
    meaning: 'The registration awaits approval, and this has to wait until then.',
    parameters: {},
    example: { code: 'registration.requested' },
    mending: { organiser: ['approve'] },
    rule: 11,
  }),
  'registration.queued': about('registration.queued', {
    meaning: 'The registration is on the waiting list, and this asks for a seat.',
    parameters: {},
    example: { code: 'registration.queued' },
    mending: { organiser: ['promote', 'raise-limit'] },
    rule: 5,
  }),
  'registration.held': about('registration.held', {
    meaning: 'The registration was withdrawn, and its seat is held so that this can be undone.',
    parameters: { until: instant('until when it is held, exclusive') },
    example: { code: 'registration.held', until: Date.UTC(2023, 9, 20, 12, 32) },
    mending: { asker: ['undo-first'] },
    rule: 9,
  }),
  'registration.unproved': about('registration.unproved', {
    meaning: 'The address of the registration is still to be proved.',
    parameters: { until: instant('until when the seat is held for that, exclusive') },
    example: { code: 'registration.unproved', until: Date.UTC(2023, 9, 20, 12, 32) },
    mending: { asker: ['prove-address'] },
    rule: 11,
  }),
  'registration.ended': about('registration.ended', {
    meaning: 'The registration has ended.',
    parameters: {},
    example: { code: 'registration.ended' },
    mending: { asker: ['register-anew'] },
    rule: null,
  }),
  'registration.checked-in': about('registration.checked-in', {
    meaning: 'Somebody came in on this registration, so that it cannot be withdrawn or given away.',
    parameters: { scannedAt: instant('when they were scanned, by the door’s clock') },
    example: { code: 'registration.checked-in', scannedAt: Date.UTC(2023, 10, 16, 11, 4) },
    mending: { organiser: ['undo-check-in'] },
    rule: 11,
  }),
  'registration.erased': about('registration.erased', {
    meaning: 'The person was taken out of this registration before.',
    parameters: {},
    example: { code: 'registration.erased' },
    mending: {},
    rule: 11,
  }),
  'approval.none': about('approval.none', {
    meaning: 'The registration does not await approval.',
    parameters: {},
    example: { code: 'approval.none' },
    mending: { asker: ['reload'] },
    rule: 11,
  }),
  'check-in.none': about('check-in.none', {
    meaning: 'There is no check-in of this registration to take back.',
    parameters: {},
    example: { code: 'check-in.none' },
    mending: { asker: ['reload'] },
    rule: 11,
  }),
};

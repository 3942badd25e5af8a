/** What a mail may be ordered to tell; the desk's templates are these. */
export type MailTemplate =
  | 'confirmed'
  | 'prove-address'
  | 'queued'
  | 'requested'
  | 'rejected'
  | 'offered'
  | 'granted'
  | 'entry-ended'
  | 'changed'
  | 'withdrawn'
  | 'restored'
  | 'lapsed'
  | 'theme-lost'
  | 'substituted'
  | 'new-address'
  | 'address-changed'
  | 'new-link'
  | 'stands'
  | 'party'
  | 'names-due'
  | 'reminder'
  | 'event-cancelled'
  | 'event-moved';

/**
 * What a mail turns out to tell once everything is read again at sending. `withdrawn`: it can still be
 * undone. `ended`: it cannot, the seat or the place on the waiting list has gone.
 */
export type MailKind = MailTemplate | 'ended';

/**
 * The tables as kysely sees them. Instants are milliseconds since the epoch; what is not flat is JSON
 * text, byte for byte as it was given; a flag is 0 or 1.
 */
export interface Tables {
  event: {
    id: string;
    seq: number;
    chain: string;
    last_instant: number;
    policy: string;
    revision: number;
  };
  fact: { event: string; seq: number; body: string };
  quota: { event: string; id: string; seat_limit: number; used: number; ceiling: number };
  claim: { event: string; registration: string; quota: string };
  /** For organisers' questions; the desk reads the facts. */
  registration: {
    event: string;
    id: string;
    party: string | null;
    person: string | null;
    named: number;
    state: string;
    why: string | null;
    held_until: number | null;
    cause: string | null;
    version: number;
    audience: string | null;
    affiliation: string | null;
    invitation: string | null;
    themes: string;
    ranking: string;
    choice: string;
    checked_in_at: number | null;
    erased: number;
    registered_at: number;
  };
  /** The waiting list, for organisers' questions: `place_rank` and `place_seq` give the order. */
  entry: {
    event: string;
    id: string;
    registrations: string;
    wants: string | null;
    state: string;
    offered_until: number | null;
    cause: string | null;
    place_rank: number;
    place_seq: number;
  };
  /** By registration, or by party for its contact. */
  answers: {
    event: string;
    registration: string;
    locale: string;
    address: string | null;
    proposed_address: string | null;
    rotation: number;
    awaiting: number;
    answers: string;
  };
  sensitive_answers: { event: string; registration: string; answers: string };
  person: { event: string; address: string; person: string; repeated_at: string };
  outcome: { event: string; key: string; command_hash: string; outcome: string; at: number };
  mail: {
    event: string;
    id: string;
    template: string;
    registration: string;
    seq: number | null;
    at: number;
    recipient: string | null;
    state: string;
    due_at: number;
    tries: number;
    position: number;
  };
  revision: {
    event: string;
    revision: number;
    at: number;
    actor: string;
    digest: string;
    model: string;
    changes: string;
  };
  file: { event: string; digest: string; at: number; model: string; position: number };
  erasure: { event: string; registration: string };
  meta: { name: string; value: string };
}

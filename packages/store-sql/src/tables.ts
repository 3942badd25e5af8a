/** The tables as kysely sees them. Instants are milliseconds since the epoch; objects are JSON text. */
export interface Tables {
  event: { id: string; seq: number; chain: string; last_instant: number; policy: string };
  fact: { event: string; seq: number; body: string };
  quota: { event: string; id: string; seat_limit: number; used: number; ceiling: number };
  claim: { event: string; registration: string; quota: string };
  registration: {
    event: string;
    id: string;
    person: string | null;
    state: string;
    held_until: number | null;
    version: number;
    audience: string | null;
    affiliation: string | null;
    themes: string;
    registered_at: number;
    rotation: number;
  };
  answers: {
    event: string;
    registration: string;
    locale: string;
    address: string;
    answers: string;
  };
  sensitive_answers: { event: string; registration: string; answers: string };
  person: { event: string; address: string; person: string; repeated_at: string };
  outcome: { event: string; key: string; command_hash: string; outcome: string };
  mail: {
    event: string;
    id: string;
    template: string;
    registration: string;
    at: number;
    state: string;
    due_at: number;
    tries: number;
    position: number;
  };
  meta: { name: string; value: string };
}

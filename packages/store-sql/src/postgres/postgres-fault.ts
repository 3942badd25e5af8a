import { isStoreFault, type StoreFault, type StoreFaultCode, storeFault } from '../store-fault.ts';

/*
 * https://www.postgresql.org/docs/15/errcodes-appendix.html. A code is looked up whole, then by its class,
 * which is its first two characters.
 */
const byState: Readonly<Record<string, StoreFaultCode>> = {
  '08': 'store.io',
  '23': 'store.guard',
  '40001': 'store.conflict',
  '40P01': 'store.conflict',
  '40003': 'store.io',
  // Whatever else is wrong with a transaction was somebody's rollback.
  '25P03': 'store.io',
  '53': 'store.busy',
  '53100': 'store.full',
  '55P03': 'store.busy',
  '57014': 'store.busy',
  '57P': 'store.io',
  '58': 'store.io',
  XX001: 'store.corrupt',
  XX002: 'store.corrupt',
};

/** Classes in which an error at COMMIT says that the transaction is gone, not that its fate is not known. */
const rolledBack = /^(23|40(?!003))/;

/**
 * A fault for whatever the driver threw, in words that hold no parameter: PostgreSQL's own name the row
 * that broke a constraint in a detail, which is left out.
 */
export function asPostgresFault(thrown: unknown): StoreFault {
  if (isStoreFault(thrown)) return thrown;
  const state = sqlStateOf(thrown);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  // Without a state it is the connection that failed.
  if (state === null) return storeFault('store.io', message, withoutDetail(thrown));
  const code = byState[state] ?? byState[state.slice(0, 3)] ?? byState[state.slice(0, 2)];
  return storeFault(code ?? 'store.postgres', `${message} (${state})`, withoutDetail(thrown));
}

/** What an error that came for a COMMIT means. */
export function asCommitFault(thrown: unknown): StoreFault {
  if (isStoreFault(thrown)) return thrown;
  const fault = asPostgresFault(thrown);
  const state = sqlStateOf(thrown);
  if (state !== null && rolledBack.test(state) && severityOf(thrown) === 'ERROR') return fault;
  return storeFault('store.unknown', `the commit's fate is not known: ${fault.message}`, thrown);
}

function sqlStateOf(thrown: unknown): string | null {
  // Only what the server itself says has a severity; a socket's error has a code of another kind.
  if (severityOf(thrown) === null) return null;
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : null;
}

function severityOf(thrown: unknown): string | null {
  const severity = thrown instanceof Error && 'severity' in thrown ? thrown.severity : null;
  return typeof severity === 'string' ? severity : null;
}

function withoutDetail(thrown: unknown): unknown {
  if (thrown instanceof Error && 'detail' in thrown) thrown.detail = undefined;
  return thrown;
}

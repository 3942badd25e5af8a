export { holdLease, type Lease } from './sqlite/lease.ts';
export { openSqliteStore, type SqliteStoreOptions } from './sqlite/open-sqlite-store.ts';
export type { StoreFault, StoreFaultCode } from './store-fault.ts';

export { openSqliteStore, type SqliteStoreOptions } from './sqlite/open-sqlite-store.ts';
export type { StoreFault, StoreFaultCode } from './store-fault.ts';

export {
  backupPostgres,
  type PostgresBackupOptions,
  verifyPostgresRestore,
} from './backup/backup-postgres.ts';
export { backupSqlite, type SqliteBackup } from './backup/backup-sqlite.ts';
export type { BackedUpEvent, BackupReason, BackupVerdict } from './backup/backup-verdict.ts';
export { type Restored, restoreSqlite } from './backup/restore-sqlite.ts';
export { verifyBackup } from './backup/verify-backup.ts';
export { openPostgresStore, type PostgresStoreOptions } from './postgres/open-postgres-store.ts';
export type { PostgresPlace } from './postgres/postgres-place.ts';
export {
  type DatabasePlace,
  type MigrationStatus,
  migrate,
  migrationStatus,
  planMigration,
} from './schema/migrate.ts';
export { holdLease, type Lease } from './sqlite/lease.ts';
export { openSqliteStore, type SqliteStoreOptions } from './sqlite/open-sqlite-store.ts';
export type { StoreFault, StoreFaultCode } from './store-fault.ts';

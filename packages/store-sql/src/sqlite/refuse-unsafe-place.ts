import { statfsSync } from 'node:fs';
import { storeFault } from '../store-fault.ts';

// Linux's numbers (statfs(2), linux/magic.h), of systems on which neither locks nor shared memory hold.
const remote: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x01161970, 'GFS2'],
  [0x7461636f, 'OCFS2'],
]);

/** As much as opening the file may write. */
const roomNeeded = 64 * 1024;

/** What is known of the file system that a folder lies on. */
export interface FileSystemFacts {
  readonly type: number;
  readonly bsize: number;
  readonly bavail: number;
}

/**
 * Throws `store.not-durable` for a folder on another machine's disk, and `store.full` for a disk without
 * room. What kind of disk it is can be asked on Linux only.
 */
export function refuseUnsafePlace(
  folder: string,
  { type, bsize, bavail }: FileSystemFacts = statfsSync(folder),
): void {
  // Negative where the number is read as signed.
  const network = process.platform === 'linux' ? remote.get(type >>> 0) : undefined;
  if (network !== undefined) {
    throw storeFault('store.not-durable', `${folder} is on ${network}: keep it on a local disk`);
  }
  const room = bsize * bavail;
  if (room >= roomNeeded) return;
  throw storeFault(
    'store.full',
    `${folder} has ${room} bytes of room where ${roomNeeded} are needed to open the database`,
  );
}

import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { refuseUnsafePlace } from './refuse-unsafe-place.ts';

const local = { type: 0xef53, bsize: 4096, bavail: 1_000_000 };

test.runIf(process.platform === 'linux').each([
  ['NFS', 0x6969],
  ['SMB', 0x517b],
  ['CIFS', 0xff534d42],
  ['CIFS', -11_317_950],
  ['SMB2', 0xfe534d42],
])('a folder on %s (%i) is refused', (name, type) => {
  expect(() => refuseUnsafePlace('/there', { ...local, type })).toThrow(
    expect.objectContaining({
      code: 'store.not-durable',
      message: `/there is on ${name}: keep it on a local disk`,
    }),
  );
});

test('a full disk is refused before anything is begun', () => {
  expect(() => refuseUnsafePlace('/there', { ...local, bavail: 15 })).toThrow(
    expect.objectContaining({ code: 'store.full' }),
  );
  expect(() => refuseUnsafePlace('/there', { ...local, bavail: 16 })).not.toThrow();
});

test('a folder of this machine is taken', () => {
  expect(() => refuseUnsafePlace('/there', local)).not.toThrow();
  expect(() => refuseUnsafePlace(tmpdir())).not.toThrow();
});

import type { AdoptedFile } from '../store/revision.ts';

/** Something whose content is named by a digest. */
interface Named {
  readonly digest: string;
}

/** What is known when a desk starts with a file. */
export interface FileAtStart {
  /** Every file that was adopted, the last one last. */
  readonly files: readonly Pick<AdoptedFile, 'digest'>[];
  /** The revision that holds; null before the first. */
  readonly head: Named | null;
  readonly file: Named;
  /** Which of the two to take where the file and the desk have parted. */
  readonly take?: 'file' | 'desk' | undefined;
}

/**
 * What becomes of the file a desk is started with:
 * - `first`: it becomes the first revision;
 * - `stands`: it is the one adopted last, and what holds stands;
 * - `publish`: it becomes the next revision;
 * - `record`: it counts as adopted from now on, and what holds stands;
 * - `older`: it was adopted before the last one, as a process that is being replaced still has it, and
 *   what holds stands;
 * - `conflict`: both the file and what holds are other than the file adopted last.
 */
export type FileAdoption = 'first' | 'stands' | 'publish' | 'record' | 'older' | 'conflict';

/** Decides it, from digests alone. */
export function adoptFile({ files, head, file, take }: FileAtStart): FileAdoption {
  if (head === null) return 'first';
  const last = files.at(-1) ?? head;
  if (file.digest === last.digest) return 'stands';
  if (file.digest === head.digest) return 'record';
  if (take !== undefined) return take === 'file' ? 'publish' : 'record';
  if (files.some(({ digest }) => digest === file.digest)) return 'older';
  return head.digest === last.digest ? 'publish' : 'conflict';
}

import type { Ledger } from '@plenary/rules';
import { fault } from '../fault.ts';
import type { AdoptedFile } from '../store/revision.ts';
import { adoptFile, type FileAdoption } from './adopt-file.ts';
import { idsInUse } from './ids-in-use.ts';
import { checkOwnTypes } from './own-types.ts';
import { partedRevisions } from './parted-revisions.ts';
import { type Publication, publicationOf } from './publication.ts';
import { revisionOf, type StandingRevision } from './standing-revision.ts';

/** The file a desk is started with, until it is decided what becomes of it. */
export interface FileToAdopt {
  readonly file: StandingRevision;
  /** Which to take where the file and the desk have parted. */
  readonly take?: 'file' | 'desk' | undefined;
}

/** What a turn does about the file, or about rules that another version of the desk adopted. */
export interface AdoptionSteps {
  readonly becomes: FileAdoption;
  readonly publication: Publication | null;
  /** The file that counts as adopted from now on, but for the instant. */
  readonly adopted: Omit<AdoptedFile, 'at'> | null;
}

/**
 * What is to be done about the file, with the event as it stands.
 *
 * @param holds - the revision that holds; the file itself while nothing is stored.
 * @param policyName - names the rules adopted last.
 * @throws Error with code `desk.revisions-parted` where nobody can tell which of two changes is meant,
 *   `desk.file-refused` where the file leaves out what is in use, and `desk.own-type-missing` where a
 *   field's schema is gone.
 */
export function adoptionSteps(
  { file, take }: FileToAdopt,
  holds: StandingRevision,
  policyName: string,
  files: readonly AdoptedFile[],
  ledger: Ledger,
): AdoptionSteps {
  const head = holds.number === 0 ? null : holds;
  const becomes = adoptFile({ files, head, file, take });
  const adopted = { digest: file.digest, event: file.model };
  switch (becomes) {
    case 'first':
      return { becomes, publication: byFile(holds, { ...file, number: 1 }), adopted };
    case 'publish':
      checkInUse(holds, file, ledger);
      return { becomes, publication: byFile(holds, next(holds, file)), adopted };
    case 'conflict':
      throw partedRevisions(files.at(-1)?.event ?? holds.model, file.model, holds.model);
    default: {
      checkOwnTypes(holds.event, file.event);
      // The same event under rules that this version of the desk reads otherwise.
      const anew = holds.policyName !== policyName;
      const publication = anew
        ? publicationOf(holds, next(holds, holds), { actor: 'system' })
        : null;
      return { becomes, publication, adopted: becomes === 'record' ? adopted : null };
    }
  }
}

function byFile(holds: StandingRevision, revision: StandingRevision): Publication {
  return publicationOf(holds, revision, { actor: 'file' });
}

function checkInUse(holds: StandingRevision, file: StandingRevision, ledger: Ledger): void {
  const reasons = idsInUse(holds.event, file.event, ledger);
  if (reasons.length === 0) return;
  const ids = reasons.map(({ kind, id, by }) => `${kind} ${id} (${by})`).join(', ');
  const message = `the event's file leaves out what is in use (mark it dropped, or keep it), or uses an id again: ${ids}`;
  throw Object.assign(fault('desk.file-refused', message), { reasons });
}

function next(holds: StandingRevision, { model }: StandingRevision): StandingRevision {
  return revisionOf(model, holds.number + 1);
}

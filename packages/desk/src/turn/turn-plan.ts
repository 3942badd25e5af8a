import type { EventModel } from '@plenary/model';
import type { FileAdoption } from '../revisions/adopt-file.ts';
import { adoptionSteps, type FileToAdopt } from '../revisions/file-to-adopt.ts';
import { askPublication, type Publication } from '../revisions/publication.ts';
import type { PublishOptions, PublishOutcome } from '../revisions/publishing.ts';
import type { AdoptedFile } from '../store/revision.ts';
import type { Store } from '../store/store.ts';
import type { TurnCommand } from './decide-turn.ts';
import type { WarmLedger } from './warm-ledger.ts';

/** What a turn is run for. */
export type TurnWork =
  /** To answer commands, or without any for what has fallen due. */
  | { readonly do: 'answer'; readonly commands: readonly TurnCommand[] }
  /** To decide what becomes of the file the desk was started with. */
  | { readonly do: 'adopt' }
  /** To publish an event that was read and checked. */
  | { readonly do: 'publish'; readonly model: EventModel; readonly options: PublishOptions };

/** What a turn does about the event before it answers. */
export interface TurnPlan {
  readonly publication: Publication | null;
  readonly file: Omit<AdoptedFile, 'at'> | null;
  /** What becomes of the desk's file; null where that is not decided in this turn. */
  readonly becomes: FileAdoption | null;
  /** The answer to whoever publishes; null where the rules have to say. */
  readonly outcome: PublishOutcome | null;
}

const nothing: TurnPlan = { publication: null, file: null, becomes: null, outcome: null };

/** Plans a turn under the event's lock, so that no two processes decide about one file or revision. */
export async function planTurn(
  store: Store,
  adopting: FileToAdopt | null,
  warm: WarmLedger,
  work: TurnWork,
): Promise<TurnPlan> {
  const { revision, ledger, policyName } = warm;
  if (adopting !== null) {
    const idle = work.do === 'answer' && work.commands.length === 0;
    // An event that nobody has used is not written to by being looked after.
    if (revision.number === 0 && idle) return nothing;
    const files = await store.files(revision.event.id);
    const steps = adoptionSteps(adopting, revision, policyName, files, ledger);
    return { ...nothing, ...steps, file: steps.adopted };
  }
  if (work.do !== 'publish') return nothing;
  const asked = askPublication(revision, ledger, work.model, work.options);
  switch (asked.as) {
    case 'next':
      return { ...nothing, publication: asked.publication };
    case 'stands':
      return { ...nothing, outcome: { ok: true, revision: asked.revision } };
    case 'refused':
      return { ...nothing, outcome: { ok: false, reasons: asked.reasons } };
  }
}

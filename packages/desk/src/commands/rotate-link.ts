import { partyOf, type Reason, registrationOf } from '@plenary/rules';
import type { DeskRotateLink } from './desk-command.ts';
import type { TakeLink } from './judged-command.ts';
import { accepted, type Bench, type Judgement, refused } from './judgement.ts';

/** Replaces a link that leaked, of a registration or of a party's contact; the new one goes by mail. */
export function judgeRotateLink(bench: Bench, { registration }: DeskRotateLink): Judgement {
  const holder = holderOf(bench, registration);
  if (!holder.ok) return refused(holder.reasons);
  const mail = holder.person === null ? [] : [{ template: 'new-link' as const, registration }];
  return accepted(bench, { mail, people: { rotated: [registration] } });
}

/** Replaces a link that was handed over, for whoever took it. */
export function judgeTakeLink(bench: Bench, { registration }: TakeLink): Judgement {
  const holder = holderOf(bench, registration);
  return holder.ok
    ? accepted(bench, { people: { rotated: [registration] } })
    : refused(holder.reasons);
}

/** Whose link it is: null for a member without an address, who got it by hand. */
function holderOf(
  { ledger }: Bench,
  id: string,
):
  | { readonly ok: true; readonly person: string | null }
  | { readonly ok: false; readonly reasons: readonly Reason[] } {
  const party = partyOf(ledger, id);
  const record = registrationOf(ledger, id);
  if (party === null && record === null) {
    return { ok: false, reasons: [{ code: 'registration.unknown' }] };
  }
  const erased = party === null ? record?.erased : party.contact === null;
  if (erased) return { ok: false, reasons: [{ code: 'registration.erased' }] };
  return { ok: true, person: party?.contact ?? record?.person ?? null };
}

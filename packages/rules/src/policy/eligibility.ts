import type { Reason } from '../reason.ts';
import type { Policy } from './policy.ts';

/** Why this audience is not one of the event's. */
export function audienceReasons(policy: Policy, audience: string | null): readonly Reason[] {
  const known = audience === null ? !policy.audienceRequired : policy.audiences.has(audience);
  return known ? [] : [{ code: 'audience.unknown', audience }];
}

/** Why this affiliation is not one of the event's directory. */
export function affiliationReasons(policy: Policy, affiliation: string | null): readonly Reason[] {
  const known =
    affiliation === null ? !policy.affiliationRequired : policy.affiliations.has(affiliation);
  return known ? [] : [{ code: 'affiliation.unknown', affiliation }];
}

/** Whether somebody has to be approved: not where an invitation spares them. */
export function needsApproval(
  { approval, invitations }: Policy,
  {
    audience,
    invitation,
  }: { readonly audience: string | null; readonly invitation: string | null },
): boolean {
  if (approval === null || (invitations.get(invitation ?? '')?.skipsApproval ?? false))
    return false;
  return approval.audiences === null || approval.audiences.includes(audience ?? '');
}

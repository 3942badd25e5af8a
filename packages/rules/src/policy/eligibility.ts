import type { Policy } from '../policy/policy.ts';
import type { Reason } from '../reason.ts';

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

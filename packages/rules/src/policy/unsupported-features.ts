import type { RegistrationSource } from './policy.ts';

/** What an event asks of its registration that these rules cannot do yet, by the model's own names. */
export function unsupportedFeatures(registration: RegistrationSource): readonly string[] {
  const { waitingList, parties, approval, proveAddressWithin, perPerson = 1 } = registration;
  const asked: Readonly<Record<string, boolean>> = {
    waitingList: isSet(waitingList),
    parties: isSet(parties),
    approval: isSet(approval),
    invitations: asksInvitations(registration),
    'themeChoice.ranked': registration.themeChoice === 'ranked',
    proveAddress: isSet(proveAddressWithin),
    deadlines: (registration.deadlines ?? []).length > 0,
    perPerson: perPerson > 1,
  };
  return Object.keys(asked).filter((feature) => asked[feature] === true);
}

function isSet(part: unknown): boolean {
  return part !== undefined && part !== null;
}

function asksInvitations({ invitations = [], quotas, earmarks }: RegistrationSource): boolean {
  return (
    invitations.length > 0 ||
    quotas.some(({ counts }) => counts.kind === 'invitation') ||
    earmarks.some((earmark) => earmark.for.kind === 'invitation')
  );
}

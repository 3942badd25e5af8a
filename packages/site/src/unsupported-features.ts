import type { CompiledRegistration } from '@plenary/model/compiled';

/** What an event asks of its registration that these pages have no place for yet, by the model's own names. */
export function unsupportedFeatures(registration: CompiledRegistration): readonly string[] {
  const { waitingList, parties, approval, proveAddressWithin, deadlines, perPerson } = registration;
  const asked: Readonly<Record<string, boolean>> = {
    waitingList: waitingList !== null,
    parties: parties !== null,
    approval: approval !== null,
    invitations: asksInvitations(registration),
    'themeChoice.ranked': registration.themeChoice === 'ranked',
    proveAddress: proveAddressWithin !== null,
    deadlines: deadlines.length > 0,
    perPerson: perPerson > 1,
  };
  return Object.keys(asked).filter((feature) => asked[feature] === true);
}

function asksInvitations({ invitations, quotas, earmarks }: CompiledRegistration): boolean {
  return (
    invitations.length > 0 ||
    quotas.some(({ counts }) => counts.kind === 'invitation') ||
    earmarks.some((earmark) => earmark.for.kind === 'invitation')
  );
}

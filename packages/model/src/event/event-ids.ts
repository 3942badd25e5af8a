/** The ids of an event by kind: plain strings, or literal types as `defineEvent` keeps them. */
export interface EventIds<
  SessionId extends string = string,
  ThemeId extends string = string,
  AudienceId extends string = string,
  ContributorId extends string = string,
  QuotaId extends string = string,
  RoomId extends string = string,
  TrackId extends string = string,
  InvitationId extends string = string,
> {
  readonly session: SessionId;
  readonly theme: ThemeId;
  readonly audience: AudienceId;
  readonly contributor: ContributorId;
  readonly quota: QuotaId;
  readonly room: RoomId;
  readonly track: TrackId;
  readonly invitation: InvitationId;
}

import type { EventIds } from './event-ids.ts';

/** What no list is: a type that refuses one, with the reason in the compiler's message. */
interface Refused<Why extends string> {
  readonly because: Why;
}

/**
 * Nothing, once the ids are known; until then a second place from which the compiler reads them. It
 * reads none from an object in which one key is missing and another is unknown, as a misspelt key
 * makes it, and would then blame every id instead of the key.
 */
export type ReadAlsoFrom<Site, Id extends string> = [Id] extends [string] ? unknown : Site;

/** Lets a list pass whose ids are literal types. Of ids that are `string` no reference can be checked. */
type Literal<Id extends string, Kind extends string, Keep extends string> = string extends Id
  ? Refused<`ids of ${Kind} are plain strings: keep them with ${Keep}, or use parseEvent`>
  : ReadAlsoFrom<readonly { readonly id?: Id }[], Id>;

/**
 * Asks of an event's lists that their ids have stayed literal types. A list that lost them, as an
 * array without `as const` does, would otherwise switch off the check of every reference to it, and
 * nobody would see. It stands before `EventModel` in an intersection, so that its words come first.
 */
export interface LiteralIds<Ids extends EventIds> {
  readonly programme?: Literal<Ids['session'], 'sessions', 'defineProgramme or as const'>;
  readonly themes?: Literal<Ids['theme'], 'themes', 'defineThemes or as const'>;
  readonly audiences?: Literal<Ids['audience'], 'audiences', 'defineAudiences or as const'>;
  readonly contributors?: Literal<
    Ids['contributor'],
    'contributors',
    'defineContributors or as const'
  >;
  readonly rooms?: Literal<Ids['room'], 'rooms', 'defineRooms or as const'>;
  readonly tracks?: Literal<Ids['track'], 'tracks', 'defineTracks or as const'>;
  readonly registration?: {
    readonly quotas?: Literal<Ids['quota'], 'quotas', 'defineQuotas or as const'>;
    readonly invitations?: Literal<Ids['invitation'], 'invitations', 'as const'>;
  };
}

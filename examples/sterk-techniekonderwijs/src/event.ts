import { type Affiliation, defineEvent, defineForm, type EventModel } from '@plenary/model';
import { assumed, assumptions } from './assumptions.ts';
import { audiences } from './audiences.ts';
import { contest } from './contest.ts';
import { fields, formDefaults } from './form.ts';
import { glossary } from './glossary.ts';
import { dutch, english } from './language-of-parts.ts';
import { contributors } from './people.ts';
import { programme } from './programme.ts';
import { numberedRegions } from './regions.ts';
import { themes } from './themes.ts';

/**
 * The national day of Sterk Techniekonderwijs on 16 November 2023, as announced.
 *
 * @param regions - a team's own regions; without them the 78 are numbered.
 */
export function nationalDay(regions: readonly Affiliation[] = numberedRegions): EventModel {
  return defineEvent({
    id: 'landelijke-dag-sto-2023',
    zone: 'Europe/Amsterdam',
    languages: ['nl', 'en'],
    title: {
      nl: 'Landelijke dag Sterk Techniekonderwijs',
      en: english`National day of ${'Sterk Techniekonderwijs'}`,
    },
    shortTitle: { nl: 'Landelijke dag STO', en: 'National day STO' },
    headline: {
      nl: dutch`Op weg naar ${'future-proof'} techniekonderwijs`,
      en: 'Towards future-proof technical education',
    },
    motto: { nl: 'Een toekomst\u00ADbestendig STO', en: 'A future-proof STO' },
    summary: {
      nl: 'Eén middag met alle 78 regio’s: delen wat werkt, leren van elkaar en samen vooruitkijken naar de plannen voor 2025–2029.',
      en: 'One afternoon with all 78 regions: sharing what works, learning from each other and looking ahead to the plans for 2025–2029.',
    },
    description: {
      nl: 'STO krijgt een nieuwe periode: 2025–2029. Daar horen plannen bij, en die beginnen met wat u al weet. Op deze dag brengen de regio’s hun ervaring en kennis bij elkaar, zodat u met nieuwe ideeën voor uw eigen plan naar huis gaat.\n\nDe dag is er voor docenten en schoolleiders, voor bedrijven en voor wie STO in de regio leidt: als penvoerder, programmaleider of (deel)projectleider.',
      en: 'STO enters a new period: 2025–2029. That calls for plans, and plans start from what you already know. On this day the regions bring their experience and knowledge together, so that you go home with new ideas for a plan of your own.\n\nThe day is for teachers and school leaders, for companies, and for those who lead STO in a region: as lead partner, programme leader or (sub)project leader.',
    },
    organizer: 'Sterk Techniekonderwijs',
    announcedOn: '2023-09-10',
    starts: '2023-11-16T12:00',
    ends: '2023-11-16T17:00',
    venue: {
      name: 'Evoluon',
      street: 'Noord Brabantlaan 1A',
      postalCode: '5652 LA',
      locality: 'Eindhoven',
      country: 'NL',
    },
    contributors,
    programme,
    themes,
    audiences,
    affiliations: {
      title: { nl: 'Regio', en: 'Region' },
      entries: regions,
      none: {
        nl: 'Geen regio (ministerie, spreker, organisatie)',
        en: 'No region (ministry, speaker, organisers)',
      },
    },
    contest,
    glossary,
    assumptions: assumptions.filter(
      (assumption) => assumption.id !== 'region-names' || regions === numberedRegions,
    ),
    registration: {
      opens: assumed.opens,
      closes: assumed.closes,
      withdrawUntil: assumed.changesUntil,
      amendUntil: assumed.changesUntil,
      chooseUntil: assumed.changesUntil,
      undoFor: assumed.undoFor,
      themeChoice: 'first-come',
      quotas: [
        { id: 'day', limit: assumed.seats, counts: 'event' },
        ...themes.map(({ id }) => ({
          id: `theme-${id}` as const,
          limit: assumed.themeSeats[id],
          counts: { theme: id },
        })),
      ],
    },
    form: defineForm(fields, formDefaults),
  });
}

import type { SiteMessages } from './site-messages.ts';

/** The frame of every page, in Dutch. */
export const siteNl: SiteMessages = {
  skipLink: 'Naar de inhoud',
  navigation: 'Hoofdmenu',
  languages: 'Taal',
  footer: 'Over deze site',
  programme: 'Programma',
  themes: 'Thema’s',
  register: 'Aanmelden',
  directions: 'Praktisch',
  privacy: 'Privacy',
  accessibility: 'Toegankelijkheid',
  calendar: 'Agenda (.ics)',
  contact: 'Contact',
  recover: 'Link kwijt?',
  home: 'Naar de voorpagina',
};

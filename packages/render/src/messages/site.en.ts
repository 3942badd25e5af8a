import type { SiteMessages } from './site-messages.ts';

/** The frame of every page, in English. */
export const siteEn: SiteMessages = {
  skipLink: 'Skip to content',
  navigation: 'Main menu',
  languages: 'Language',
  footer: 'About this site',
  programme: 'Programme',
  themes: 'Themes',
  register: 'Register',
  directions: 'Practical',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  calendar: 'Calendar (.ics)',
  contact: 'Contact',
  recover: 'Lost your link?',
  home: 'To the front page',
};

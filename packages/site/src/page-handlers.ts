import { showEventCalendar, showOwnCalendar } from './calendar-files.ts';
import { receiveOwnAnswers, showOwnAnswers } from './own-answers-page.ts';
import { receiveOwn, showOwn } from './own-page.ts';
import { receiveOwnTheme, showOwnTheme } from './own-theme-page.ts';
import { followOwnLink } from './own-visit.ts';
import { receiveOwnWithdraw, showOwnWithdraw } from './own-withdraw-page.ts';
import {
  showAccessibility,
  showContact,
  showDirections,
  showEvent,
  showPrivacy,
  showProgramme,
  showTheme,
  showThemes,
} from './public-pages.ts';
import { showReceipt } from './receipt-page.ts';
import { receiveRecover, showRecover } from './recover-page.ts';
import { receiveRegister, showRegister } from './register-page.ts';
import type { RouteName } from './routes.ts';
import type { Visit } from './visit.ts';

/** What answers a visit. */
export type PageHandler = (visit: Visit) => Promise<Response>;

/** What every route does when it is read, and where there is a form, when that is sent. */
export const pageHandlers: Readonly<
  Record<RouteName, { readonly get: PageHandler; readonly post?: PageHandler }>
> = {
  home: { get: showEvent },
  programme: { get: showProgramme },
  themes: { get: showThemes },
  theme: { get: showTheme },
  register: { get: showRegister, post: receiveRegister },
  receipt: { get: showReceipt },
  own: { get: showOwn, post: receiveOwn },
  ownLink: { get: followOwnLink },
  ownTheme: { get: showOwnTheme, post: receiveOwnTheme },
  ownAnswers: { get: showOwnAnswers, post: receiveOwnAnswers },
  ownWithdraw: { get: showOwnWithdraw, post: receiveOwnWithdraw },
  ownCalendar: { get: showOwnCalendar },
  recover: { get: showRecover, post: receiveRecover },
  directions: { get: showDirections },
  privacy: { get: showPrivacy },
  accessibility: { get: showAccessibility },
  contact: { get: showContact },
  calendar: { get: showEventCalendar },
};

export { attributes } from './html/attributes.ts';
export { escapeHtml } from './html/escape.ts';
export { type HtmlValue, html } from './html/html-template.ts';
export { accessibilityPage } from './html/pages/accessibility-page.ts';
export { checkAnswersPage } from './html/pages/check-answers-page.ts';
export { chooseThemePage } from './html/pages/choose-theme-page.ts';
export { contactPage } from './html/pages/contact-page.ts';
export { directionsPage } from './html/pages/directions-page.ts';
export { type EventPageSlots, eventPage } from './html/pages/event-page.ts';
export { noticePage } from './html/pages/notice-page.ts';
export { ownPage } from './html/pages/own-page.ts';
export { type PageSlots, page } from './html/pages/page.ts';
export { privacyPage } from './html/pages/privacy-page.ts';
export { programmePage } from './html/pages/programme-page.ts';
export { receiptPage } from './html/pages/receipt-page.ts';
export { recoverPage } from './html/pages/recover-page.ts';
export { registrationPage } from './html/pages/registration-page.ts';
export { themePage } from './html/pages/theme-page.ts';
export { themesPage } from './html/pages/themes-page.ts';
export { withdrawPage } from './html/pages/withdraw-page.ts';
export { type SafeHtml, unsafeHtml } from './html/safe-html.ts';
export { safeUrl } from './html/safe-url.ts';
export {
  type Colour,
  type ColourPair,
  type ColourRole,
  colourPairs,
  colours,
} from './html/stylesheet/colours.ts';
export { contrastRatio } from './html/stylesheet/contrast-ratio.ts';
export { stylesheet } from './html/stylesheet/stylesheet.ts';

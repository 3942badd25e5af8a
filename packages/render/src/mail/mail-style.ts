import { type SafeHtml, unsafeHtml } from '../html/safe-html.ts';
import { type ColourRole, colours } from '../html/stylesheet/colours.ts';

interface MailRule {
  readonly css: string;
  readonly colours?: Readonly<Record<string, ColourRole>>;
}

const rules = {
  page: {
    css: "margin:0;padding:16px 8px;font-family:system-ui,'Segoe UI',Roboto,Arial,sans-serif;font-size:17px;line-height:1.55",
    colours: { 'background-color': 'page', color: 'ink' },
  },
  column: { css: 'max-width:38em;margin:0 auto' },
  band: {
    css: 'padding:24px;border-radius:12px 12px 0 0',
    colours: { 'background-color': 'accent', color: 'on-accent' },
  },
  organizer: { css: 'margin:0 0 4px;font-size:15px' },
  title: { css: 'margin:0;font-size:24px;line-height:1.25' },
  card: {
    css: 'padding:24px;border:1px solid;border-top:0;border-radius:0 0 12px 12px',
    colours: { 'background-color': 'card', color: 'ink', 'border-color': 'line' },
  },
  notice: { css: 'margin:0 0 16px;padding:8px 12px;border:1px solid' },
  paragraph: { css: 'margin:0 0 16px' },
  day: {
    css: 'margin:24px 0;padding-top:24px;border-top:1px solid',
    colours: { 'border-color': 'line' },
  },
  facts: { css: 'margin:0' },
  label: { css: 'font-size:15px', colours: { color: 'soft-ink' } },
  value: { css: 'margin:0 0 12px;font-weight:bold' },
  action: { css: 'margin:24px 0' },
  button: {
    css: 'display:inline-block;padding:12px 28px;border:2px solid;border-radius:28px;font-weight:bold;text-decoration:none',
    colours: { 'background-color': 'accent', 'border-color': 'accent', color: 'on-accent' },
  },
  'lead-in': { css: 'margin:0 0 8px' },
  list: { css: 'margin:0 0 16px;padding-left:24px' },
  heading: { css: 'margin:32px 0 8px;font-size:19px' },
  closing: { css: 'margin:32px 0 0' },
  about: { css: 'margin:16px 24px;font-size:15px', colours: { color: 'soft-ink' } },
} satisfies Readonly<Record<string, MailRule>>;

type MailPart = keyof typeof rules;

/** The attributes of a part of a mail: its rules inlined, and a class for the dark colours. */
export function mailStyle(part: MailPart): SafeHtml {
  const rule: MailRule = rules[part];
  const inline = [rule.css, ...declarations(rule, 'light', '')].join(';');
  const marked = rule.colours === undefined ? '' : `class="${part}" `;
  return unsafeHtml(`${marked}style="${inline}"`);
}

/** The one style sheet of a mail: the dark colours, which outweigh what is inlined. */
export const mailStyles: SafeHtml = unsafeHtml(`<style>@media (prefers-color-scheme: dark) {
${darkRules().join('\n')}
}</style>`);

function darkRules(): string[] {
  const entries: [string, MailRule][] = Object.entries(rules);
  return entries
    .filter(([, rule]) => rule.colours !== undefined)
    .map(([part, rule]) => `.${part} { ${declarations(rule, 'dark', ' !important').join('; ')} }`);
}

function declarations(
  { colours: own = {} }: MailRule,
  scheme: 'light' | 'dark',
  weight: string,
): string[] {
  return Object.entries(own).map(
    ([property, role]) => `${property}:${colours[role][scheme]}${weight}`,
  );
}

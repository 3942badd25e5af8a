import { markdownTable } from './markdown-table.ts';
import type { ReasonPage } from './reason-page.ts';

/** The folder of the pages, from the root. */
export const reasonsFolder = 'docs/reasons';

const toRoot = '../../';

/** The pages of reasons and their index, by path from the root. */
export function reasonMarkdown(pages: ReasonPage[]): Map<string, string> {
  return new Map([
    [`${reasonsFolder}/README.md`, indexOf(pages)],
    ...pages.map((page): [string, string] => [`${reasonsFolder}/${page.code}.md`, pageOf(page)]),
  ]);
}

function indexOf(pages: ReasonPage[]): string {
  return text(
    '# Reasons',
    'Everything for which the rules refuse something, by code. On the documentation’s site each stands at `/reasons/<code>`, which is where the `type` of a problem leads (RFC 9457 §3.1.1).',
    markdownTable(
      ['code', 'meaning', 'status'],
      pages.map(({ code, meaning, status }) => [
        `[\`${code}\`](${code}.md)`,
        meaning,
        status.slice(0, 3),
      ]),
    ),
  );
}

function pageOf(page: ReasonPage): string {
  const { code, meaning, rule, status, parameters, example, words, mending, source, test } = page;
  return text(
    `# \`${code}\``,
    meaning,
    markdownTable(
      ['', ''],
      [
        ['HTTP status', status],
        ['design', rule],
        ['the rule', `[${source}](${toRoot}${source})`],
        ['its test', `[${test.title}](${toRoot}${test.file})`],
      ],
    ),
    '## What people read',
    'As the example site would say it.',
    words.map((said) => `- \`${said.locale}\`: ${said.text}`).join('\n'),
    '## Who can mend it',
    ...(mending.length === 0
      ? ['Nobody.']
      : [mending.map(({ who, remedies }) => `- ${who}: ${remedies.join(' ')}`).join('\n')]),
    '## Parameters',
    ...(parameters.length === 0
      ? ['None.']
      : [
          markdownTable(
            ['name', 'meaning', 'unit', 'in the example'],
            parameters.map(({ name, meaning, unit, example }) => [
              `\`${name}\``,
              meaning,
              unit,
              example === null ? 'left out' : `\`${example}\``,
            ]),
          ),
        ]),
    '## Example',
    `\`\`\`json\n${example}\n\`\`\``,
    '[All reasons](README.md)',
  );
}

function text(...blocks: string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

import { adaptations } from './adaptations.ts';
import { base } from './base.ts';
import { buttons } from './buttons.ts';
import { errors } from './errors.ts';
import { forms } from './forms.ts';
import { frame } from './frame.ts';
import { hero } from './hero.ts';
import { lists } from './lists.ts';
import { programme } from './programme.ts';
import { reset } from './reset.ts';
import { themes } from './themes.ts';
import { ticket } from './ticket.ts';
import { tokens } from './tokens.ts';

/**
 * The default look. A look of one's own is a stylesheet after it that sets `--plenary-*` tokens on
 * `:root` and adds what they cannot say in `@layer theme`, which wins over every other layer.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { stylesheet } from '@plenary/render/html';
 *
 * assert.ok(stylesheet.startsWith('@layer reset, tokens, base, components, theme;'));
 * ```
 */
export const stylesheet = [
  '@layer reset, tokens, base, components, theme;',
  layer('reset', [reset]),
  layer('tokens', [tokens]),
  layer('base', [base]),
  layer('components', [
    frame,
    hero,
    buttons,
    programme,
    themes,
    forms,
    errors,
    ticket,
    lists,
    adaptations,
  ]),
].join('\n');

function layer(name: string, sheets: readonly string[]): string {
  return `@layer ${name} {\n${sheets.map((sheet) => sheet.trim()).join('\n')}\n}`;
}

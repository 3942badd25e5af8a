import type { CompiledEvent } from '@plenary/model/compiled';
import { untilWords } from '../dates/until-words.ts';
import { chooseUntil } from './choose-until.ts';
import type { LinkView } from './link-view.ts';
import type { OwnRegistration } from './own-view.ts';
import type { ViewContext } from './view-context.ts';

/** Something one may do, or could until a moment. */
export interface OwnActionView {
  readonly kind: 'theme' | 'answers' | 'withdraw';
  /** null once it is no longer possible: `words` says so. */
  readonly link: LinkView | null;
  /** Until when, or since when no longer. */
  readonly words: string;
}

/** Choosing another theme, changing answers and withdrawing, each with its end. */
export function ownActions(
  registration: Pick<OwnRegistration, 'choice'>,
  event: CompiledEvent,
  ctx: ViewContext,
): OwnActionView[] {
  const { urls, messages } = ctx;
  const { own } = messages;
  const { amendUntil, withdrawUntil } = event.registration;
  const until = chooseUntil(event, registration);
  const theme: Action = ['theme', urls.ownTheme, own.changeTheme, until, own.themeUntil];
  const actions: Action[] = [
    ...(event.themes.length === 0 ? [] : [theme]),
    ['answers', urls.ownAnswers, own.changeAnswers, amendUntil, own.answersUntil],
    ['withdraw', urls.ownWithdraw, own.withdraw, withdrawUntil, own.withdrawUntil],
  ];
  return actions.map(([kind, href, label, until, words]) => {
    const still = ctx.now < until;
    return {
      kind,
      link: still ? { href, label } : null,
      words: words(untilWords(until, event.zone, messages, ctx.now), still),
    };
  });
}

type Action = [
  kind: OwnActionView['kind'],
  href: string,
  label: string,
  until: number,
  words: (until: string, still: boolean) => string,
];

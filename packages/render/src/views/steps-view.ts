import type { ViewContext } from './view-context.ts';
/** The steps of registering, with where one is. */
export interface StepsView {
  /** Accessible name of the list, such as 'Stappen'. */
  readonly label: string;
  readonly items: readonly {
    readonly number: number;
    readonly label: string;
    readonly state: 'done' | 'current' | 'to-come';
  }[];
}

/** The three steps of registering, with one of them current. */
export function stepsView(
  current: 1 | 2 | 3,
  { messages }: Pick<ViewContext, 'messages'>,
): StepsView {
  const { steps, stepAnswers, stepCheck, stepDone } = messages.form;
  return {
    label: steps,
    items: [stepAnswers, stepCheck, stepDone].map((label, place) => ({
      number: place + 1,
      label,
      state: place + 1 < current ? 'done' : place + 1 === current ? 'current' : 'to-come',
    })),
  };
}

import type { Answers, CompiledEvent } from '@plenary/model/compiled';
import type { Scene } from './scene.ts';

/**
 * The answers of everybody who had registered by a scene's moment: 'Deelnemer 1' at example.org and so
 * on, spread over themes, regions and audiences, the same ones each time.
 *
 * @param event - whose regions and audiences they have.
 * @param people - how many chose each theme.
 */
export function scenePeople(event: CompiledEvent, people: Scene['people']): Answers[] {
  const regions = event.directory?.entries ?? [];
  return themesInTurn(people).map((theme, index) => {
    const number = index + 1;
    // Steps without a common divisor with the lists' lengths reach every entry.
    const region = regions[(index * 29) % regions.length]?.id ?? null;
    const audience = event.audiences[(index * 5) % event.audiences.length]?.id ?? null;
    return {
      name: `Deelnemer ${number}`,
      email: `deelnemer${number}@example.org`,
      organisation: `Organisatie ${(index % 140) + 1}`,
      audience,
      region: number % 50 === 0 ? null : region,
      theme,
      diet: null,
      access: null,
      wishesConsent: false,
      remarks: null,
    };
  });
}

/** The themes in the order of their choosing: one of each in turn, until all were chosen as often as said. */
function themesInTurn(people: Scene['people']): string[] {
  const rounds = Math.max(0, ...Object.values(people));
  return Array.from({ length: rounds }, (_, round) =>
    Object.keys(people).filter((theme) => round < (people[theme] ?? 0)),
  ).flat();
}

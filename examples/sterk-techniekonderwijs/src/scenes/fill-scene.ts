import type { Desk } from '@plenary/desk';
import type { Scene } from './scene.ts';
import type { SceneClock } from './scene-clock.ts';
import { scenePeople } from './scene-people.ts';

/** How many people ask at once. */
const atOnce = 64;

/**
 * Lets everybody of a scene register, by the same commands as anybody, at moments between the opening
 * and the scene. Each has a key of their own, so that filling again after a crash adds nobody.
 *
 * @param desk - the scene's own, with this clock.
 * @param clock - set to the moments of registering; where it is left, the scene's time has come.
 * @param scene - who registered.
 * @throws Error (`code: 'scene.refused'`) where the desk refuses somebody: the scene does not fit the event.
 */
export async function fillScene(desk: Desk, clock: SceneClock, scene: Scene): Promise<void> {
  const begins = Date.parse(scene.starts);
  const [window] = desk.event.registration.windows;
  const opens = window?.opensAt ?? begins;
  const until = Math.min(begins, window?.closesAt ?? begins);
  const everybody = scenePeople(desk.event, scene.people);
  for (let first = 0; first < everybody.length; first += atOnce) {
    clock.set(opens + Math.floor(((until - opens) * first) / everybody.length));
    const group = everybody.slice(first, first + atOnce);
    const outcomes = await Promise.all(
      group.map((answers, index) =>
        desk.submit({
          key: `scene-${scene.path}-person-${String(first + index + 1).padStart(4, '0')}`,
          command: { type: 'register', answers, locale: 'nl' },
        }),
      ),
    );
    const refused = outcomes.find((outcome) => !outcome.ok);
    if (refused !== undefined) {
      throw Object.assign(new Error(`Scene ${scene.path}: ${JSON.stringify(refused)}`), {
        code: 'scene.refused',
      });
    }
  }
  clock.set(begins);
}

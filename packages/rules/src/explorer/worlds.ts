import { clumsyWorld } from './clumsy-world.ts';
import type { World } from './world.ts';
import { again, dropped, going, helping } from './worlds-of-organisers.ts';
import { together, whoeverFits } from './worlds-of-parties.ts';
import {
  approval,
  groups,
  invitations,
  proof,
  ranked,
  rankedWaiting,
} from './worlds-of-requests.ts';
import { guaranteed, moving, offers } from './worlds-of-waiting.ts';

/** Every small world. */
export const worlds: readonly World[] = [
  guaranteed,
  moving,
  offers,
  together,
  whoeverFits,
  approval,
  proof,
  ranked,
  rankedWaiting,
  invitations,
  groups,
  dropped,
  going,
  helping,
  again,
  clumsyWorld,
];

import { rm } from 'node:fs/promises';
import { isCrossSite, type Locale, preferredLanguage } from '@plenary/site';
import { type InUse, inUse } from './in-use.ts';
import { mailRoutes } from './mail-routes.ts';
import { type OpenScene, openScene, type SceneSetting, sceneFolder } from './open-scene.ts';
import { firstScene, type Scene, scenes } from './scene.ts';
import { againPath, scenePath } from './scene-paths.ts';

/** All scenes behind one host. */
export interface SceneHost {
  /** Opens the first scene to see, so that what is wrong is told at the start. */
  open(): Promise<void>;
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/** A scene that is opened when somebody first comes by. */
interface Stage {
  readonly scene: Scene;
  readonly gate: InUse;
  open: Promise<OpenScene> | null;
}

/**
 * The seven scenes, each at its own path; `/` leads to the first one to see.
 *
 * @param setting - what every scene is opened with.
 */
export function sceneHost(setting: SceneSetting): SceneHost {
  const stages = new Map<string, Stage>(
    scenes.map((scene) => [scene.path, { scene, gate: inUse(), open: null }]),
  );
  /** What belongs to no scene is not found by the first one. */
  const stageAt = (path: string): Stage => {
    const stage = stages.get(path) ?? stages.get(firstScene);
    if (stage === undefined) throw new Error(`no scene at ${firstScene}`);
    return stage;
  };
  const opened = (stage: Stage): Promise<OpenScene> => {
    stage.open ??= openScene(stage.scene, setting).catch((thrown) => {
      stage.open = null;
      throw thrown;
    });
    return stage.open;
  };

  async function startAgain(stage: Stage, request: Request, locale: Locale): Promise<Response> {
    if (isCrossSite(request, new URL(setting.config.publicUrl).origin)) {
      return new Response('Forbidden\n', { status: 403 });
    }
    await stage.gate.replace(async () => {
      const open = stage.open;
      stage.open = null;
      await (await open?.catch(() => null))?.close();
      await rm(sceneFolder(setting.folder, stage.scene), { recursive: true, force: true });
    });
    return seeOther(scenePath(stage.scene, locale));
  }

  async function answer(request: Request): Promise<Response> {
    const { pathname: path } = new URL(request.url);
    if (path === '/') {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return new Response('Method not allowed\n', {
          status: 405,
          headers: { allow: 'GET, HEAD' },
        });
      }
      return seeOther(scenePath(stageAt(firstScene).scene, languageOf(request)));
    }
    if (path === '/robots.txt') return new Response('User-agent: *\nDisallow: /\n');
    if (path === '/healthz' || path === '/readyz') {
      const { site } = await opened(stageAt(firstScene));
      return site.fetch(new Request(new URL(`/${firstScene}${path}`, request.url)));
    }
    const stage = stageAt(path.split('/')[1] ?? '');
    const again = locales.find((locale) => path === againPath(stage.scene, locale));
    if (again !== undefined && request.method === 'POST') return startAgain(stage, request, again);
    return stage.gate.use(async () => {
      const open = await opened(stage);
      return (await mailRoutes(request, stage.scene, open)) ?? open.site.fetch(request);
    });
  }

  return {
    async open() {
      await opened(stageAt(firstScene));
    },
    async fetch(request) {
      try {
        return await answer(request);
      } catch (thrown) {
        // The pages of a scene answer for themselves: what comes here is a scene that does not open.
        console.error(thrown);
        return new Response('This moment of the demonstration cannot be shown.\n', { status: 500 });
      }
    },
    async close() {
      for (const { open } of stages.values()) await (await open?.catch(() => null))?.close();
    },
  };
}

const locales = ['nl', 'en'] as const;

function languageOf(request: Request): Locale {
  return preferredLanguage(request.headers.get('accept-language'), locales);
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}

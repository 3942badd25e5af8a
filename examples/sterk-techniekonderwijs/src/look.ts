import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SiteLook } from '@plenary/site';
import { evoluon } from './look/evoluon.ts';
import { nightSky } from './look/night-sky.ts';
import { icon, mark } from './look/saucer.ts';

const font = 'familjen-grotesk-latin-wght-normal.woff2';

/** What the day looks like: the night sky on top of the default look, its drawing, font and pictures. */
export const look: SiteLook = {
  stylesheets: [{ name: 'night-sky.css', css: nightSky }],
  icon,
  picture: evoluon,
  image: {
    name: 'social-image.png',
    alt: {
      nl: 'Het Evoluon als een schotel onder de sterren, met de datum van de dag: donderdag 16 november 2023.',
      en: 'The Evoluon as a saucer under the stars, with the date of the day: Thursday 16 November 2023.',
    },
  },
  assets: [
    { name: font, type: 'font/woff2', body: fontFile() },
    { name: 'saucer.svg', type: 'image/svg+xml', body: mark },
    { name: 'social-image.png', type: 'image/png', body: publicFile('social-image.png') },
  ],
  preloadFonts: [font],
};

function fontFile(): Uint8Array<ArrayBuffer> {
  const { resolve } = createRequire(import.meta.url);
  return bytes(resolve(`@fontsource-variable/familjen-grotesk/files/${font}`));
}

/** `public/` lies beside both this source and the built server's folder. */
function publicFile(name: string): Uint8Array<ArrayBuffer> {
  return bytes(new URL(`../public/${name}`, import.meta.url));
}

function bytes(path: string | URL): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * @typedef {object} Manifest - what we read of a package.json
 * @property {string} name
 * @property {boolean} [private]
 * @property {string[]} [workspaces]
 * @property {Record<string, unknown>} [exports]
 * @property {Record<string, string>} [scripts]
 */

/**
 * Every workspace of the repository, in the order of the root's package.json.
 *
 * @returns {{ folder: string, manifest: Manifest }[]} folder: relative to the root
 */
export function workspaces() {
  const { workspaces: patterns = [] } = readManifest('.');
  return patterns
    .flatMap(foldersOf)
    .filter((folder) => existsSync(`${root}/${folder}/package.json`))
    .map((folder) => ({ folder, manifest: readManifest(folder) }));
}

/** @param {string} pattern - a folder, or `folder/*` for each folder in it */
function foldersOf(pattern) {
  if (!pattern.endsWith('/*')) return [pattern];
  const parent = pattern.slice(0, -2);
  return readdirSync(`${root}/${parent}`)
    .sort()
    .map((name) => `${parent}/${name}`);
}

/** @returns {Manifest} */
function readManifest(folder) {
  return JSON.parse(readFileSync(`${root}/${folder}/package.json`, 'utf8'));
}

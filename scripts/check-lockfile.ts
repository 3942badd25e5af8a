import { readFileSync } from 'node:fs';
import type { HouseRule } from './house-rule.ts';
import { root } from './workspaces.mjs';

type Locked = {
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
};

export const lockfile: HouseRule = {
  sentence:
    'The lockfile names no registry host and holds every platform of a tool with binaries, or `npm ci` fails elsewhere.',
  findings: () => lockFindings(JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'))),
};

/** A line for each host, and for each platform that is missing. */
export function lockFindings(lock: { packages: Record<string, Locked> }): string[] {
  const names = new Set(
    Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1)),
  );
  return Object.entries(lock.packages).flatMap(([path, locked]) => [
    ...(locked.resolved && !locked.link ? [`${path} is locked to ${locked.resolved}`] : []),
    ...Object.keys(locked.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${path} wants ${name}, which the lockfile lacks`),
  ]);
}

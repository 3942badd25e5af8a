import { join } from 'node:path';
import { runTool } from './house-rule.ts';

/**
 * Packs a package as it will be published; the path of the tarball.
 *
 * Throws an `Error` where npm does not pack it, or where this does not run as an npm script.
 *
 * @param folder - of the package, relative to the root.
 * @param into - an existing folder.
 */
export async function packPackage(folder: string, into: string): Promise<string> {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('packing needs npm: run this as an npm script');
  const { passed, output, stdout } = await runTool(npm, [
    'pack',
    `./${folder}`,
    '--json',
    '--ignore-scripts',
    `--pack-destination=${into}`,
  ]);
  if (!passed) throw new Error(`npm does not pack ${folder}:\n${output}`);
  // A list, or in newer releases of npm an object by name.
  const [packed] = Object.values<{ filename: string }>(JSON.parse(stdout));
  if (packed === undefined) throw new Error(`npm packed nothing of ${folder}`);
  return join(into, packed.filename);
}

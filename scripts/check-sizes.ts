import { type HouseRule, runTool } from './house-rule.ts';

type Measured = { name: string; passed?: boolean; size: number; sizeLimit?: number };

export const sizes: HouseRule = {
  sentence:
    'A browser loads little: each entry stays under its limit in .size-limit.json, bundled, minified, gzipped.',
  findings: async () =>
    (await measure())
      .filter(({ passed }) => passed !== true)
      .map(({ name, size, sizeLimit }) => `${name} has ${size} bytes, limit ${sizeLimit}`),
};

async function measure(): Promise<Measured[]> {
  const { stdout, output } = await runTool('node_modules/size-limit/bin.js', ['--json']);
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`size-limit measured nothing:\n${output}`);
  }
}

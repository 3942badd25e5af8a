// `npm run docs`: the site of the documentation in `docs/dist`, the pages of reasons among it, and
// every example of it compiled and run. An export without a docstring or an example fails, as does
// a link that leads nowhere.

import { checkExamples } from './check-examples.ts';
import { runTool } from './house-rule.ts';
import { writeReasonSite } from './reason-site.ts';
import { leadToPages } from './site-links.ts';
import { root } from './workspaces.mjs';

const site = await runTool('node_modules/typedoc/bin/typedoc', ['--options', 'docs']);
console.log(site.passed ? '✓ documentation in docs/dist' : `✗ documentation\n${site.output}`);
console.log(`✓ ${await writeReasonSite()} reasons in docs/dist/reasons`);
leadToPages(`${root}/docs/dist`);
const { passed, failures } = await checkExamples();
console.log(`${failures.length === 0 ? '✓' : '✗'} examples`);
for (const failure of failures) console.log(`    ${failure}`);
const failed = failures.length + (site.passed ? 0 : 1);
console.log(`\n${passed + (site.passed ? 1 : 0)} passed, ${failed} failed`);
// Not left to the event loop: an example may leave a server or a desk open.
process.exit(failed === 0 ? 0 : 1);

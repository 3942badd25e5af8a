import { checkEvent, compile } from '@plenary/model';
import { formatFindings } from '@plenary/model/findings';
import { conference } from './event.ts';
import { programmeLines } from './programme-lines.ts';
import { timelineLines } from './timeline-lines.ts';

const event = compile(conference);
const findings = checkEvent(conference);

for (const line of programmeLines(event, 'en')) console.log(line);
console.log('\nWhat changes when');
for (const line of timelineLines(event)) console.log(line);
console.log(`\n${findings.length} findings`);
if (findings.length > 0) console.log(formatFindings(findings));

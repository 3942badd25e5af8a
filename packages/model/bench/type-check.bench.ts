import { conference } from '../../../examples/conference/src/event.ts';
import { pathOf, programOf } from './compiled-sources.ts';

/*
 * What the compiler does for an event with literal ids, against the same event as a plain
 * `EventModel`, whose references nobody checks. Instantiations and types are counted beyond what the
 * packages themselves cost; the time is told, but a busy machine counts in it.
 */

const { form, ...event } = conference;
const written = JSON.stringify(event).slice(0, -1);
const fields = JSON.stringify(form.fields);

const sessions = conference.programme.map(({ id }) => `'${id}'`).join(' | ');

const sources = {
  'as a plain EventModel': `
    import type { EventModel } from '@plenary/model';
    export const event: EventModel = ${written}, form: { fields: ${fields} } };`,
  'through defineEvent, with a plain Form': `
    import { defineEvent, type Form } from '@plenary/model';
    const form: Form<string, ${sessions}> = { fields: ${fields} };
    export const event = defineEvent(${written}, form });`,
  'through defineEvent and defineForm': `
    import { defineEvent, defineForm } from '@plenary/model';
    export const event = defineEvent(${written}, form: defineForm(${fields}) });`,
  'in the files of the example': `
    export { conference } from './examples/conference/src/event.ts';`,
};

/** Uses what an event uses, once, so that only the event itself is counted after it. */
const packages = `
  import { defineEvent, defineForm, type EventModel } from '@plenary/model';
  const form = defineForm([{ name: 'name', kind: 'text', label: 'x', purpose: 'x' }]);
  export const event: EventModel = defineEvent({
    id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'x', summary: 'x', organizer: 'x',
    starts: '2027-05-20T10:00', programme: [], registration: { quotas: [] }, form,
  });`;

const costs = Object.entries(sources).map(([name, text]) => {
  const program = programOf({ 'packages.ts': packages, 'event.ts': text });
  program.getSemanticDiagnostics(program.getSourceFile(pathOf('packages.ts')));
  const before = [program.getInstantiationCount(), program.getTypeCount()] as const;
  const started = process.cpuUsage();
  const files = program
    .getSourceFiles()
    .filter(
      ({ fileName }) => fileName === pathOf('event.ts') || /\/conference\/src\//.test(fileName),
    );
  const errors = files.flatMap((file) => program.getSemanticDiagnostics(file));
  if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors[0]?.messageText)}`);
  return {
    name,
    instantiations: program.getInstantiationCount() - before[0],
    types: program.getTypeCount() - before[1],
    cpu: process.cpuUsage(started).user / 1000,
  };
});

const [plain] = costs;
console.log(`a conference of ${conference.programme.length} sessions, type-checked:`);
for (const { name, instantiations, types, cpu } of costs) {
  const ratio = instantiations / (plain?.instantiations ?? Number.NaN);
  console.log(
    `${String(instantiations).padStart(7)} instantiations (${ratio.toFixed(1)} x) ${String(types).padStart(6)} types ${cpu.toFixed(0).padStart(5)} ms  ${name}`,
  );
}

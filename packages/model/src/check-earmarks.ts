import type { EventModel } from './event.ts';
import { errorAt, type Finding } from './finding.ts';

/** What an earmark or quota 'for each affiliation' needs: a directory, and a quota that is one. */
export function* checkEarmarks({ affiliations, registration }: EventModel): Generator<Finding> {
  const { quotas, earmarks = [] } = registration;
  for (const [index, { id, counts }] of quotas.entries()) {
    if (affiliations === undefined && isForEach(counts)) {
      const message = `'${id}' counts each affiliation, and the event has no directory.`;
      yield errorAt(['registration', 'quotas', index, 'counts'], 'directory.missing', message);
    }
  }
  const expanded = new Set(quotas.filter(({ counts }) => isForEach(counts)).map(({ id }) => id));
  for (const [index, earmark] of earmarks.entries()) {
    const path = ['registration', 'earmarks', index];
    if (affiliations === undefined && isForEach(earmark.for)) {
      const message = `'${earmark.id}' is for each affiliation, and the event has no directory.`;
      yield errorAt([...path, 'for'], 'directory.missing', message);
    }
    if (expanded.has(earmark.quota)) {
      const message = `'${earmark.quota}' is a quota per affiliation; seats are kept in one quota.`;
      yield errorAt([...path, 'quota'], 'earmark.expanded-quota', message);
    }
  }
}

function isForEach(scope: string | object): boolean {
  return typeof scope === 'object' && 'each' in scope;
}

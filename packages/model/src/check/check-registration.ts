import type { EventModel } from '../event/event.ts';
import { fieldMeaning } from '../form/field-meaning.ts';
import type { Path } from './finding-path.ts';
import type { Found } from './found.ts';

/** What a policy says twice, or of people whom the form cannot tell apart. */
export function checkRegistration(event: EventModel, found: Found): void {
  const { windows, deadlines, waitingList, quotas } = event.registration;
  checkOnce(windows, 'windows', found);
  checkOnce(deadlines, 'deadlines', found);
  if (waitingList && quotas.length === 0) {
    found.warning('waiting-list.without-quota', ['registration', 'waitingList'], {});
  }
  checkAsked(event, found);
}

function checkOnce(
  own: readonly { readonly audience: string }[] = [],
  key: string,
  found: Found,
): void {
  const seen = new Set<string>();
  own.forEach(({ audience }, index) => {
    if (seen.has(audience)) {
      found.error('window.repeated', ['registration', key, index, 'audience'], { audience });
    }
    seen.add(audience);
  });
}

/** Somebody's audience is what they answer: a quota for one counts nobody when it is never asked. */
function checkAsked({ registration, form }: EventModel, found: Found): void {
  const asked = new Set<string>(form.fields.map(fieldMeaning));
  const { quotas, windows = [], earmarks = [] } = registration;
  const told = new Set<string>();
  const check = (scope: string | object, path: Path): void => {
    if (typeof scope === 'string') return;
    const isOf = 'audience' in scope ? 'audience' : undefined;
    const thing = 'affiliation' in scope || 'each' in scope ? 'affiliation' : isOf;
    if (thing === undefined || asked.has(thing) || told.has(thing)) return;
    told.add(thing);
    found.warning('form.meaning-unasked', path, { thing });
  };
  quotas.forEach(({ counts }, index) => {
    check(counts, ['registration', 'quotas', index, 'counts']);
  });
  windows.forEach((window, index) => {
    check(window, ['registration', 'windows', index, 'audience']);
  });
  earmarks.forEach((earmark, index) => {
    check(earmark.for, ['registration', 'earmarks', index, 'for']);
  });
}

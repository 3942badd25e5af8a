import { expect, test } from 'vitest';
import { adoptFile, type FileAdoption } from './adopt-file.ts';

/** Files adopted so far, the last one last; what holds; the file now. A letter for each content. */
type Start = readonly [files: string, head: string | null, file: string];

const named = (digest: string): { digest: string } => ({ digest });

function becomes([files, head, file]: Start, take?: 'file' | 'desk'): FileAdoption {
  return adoptFile({
    files: [...files].map(named),
    head: head === null ? null : named(head),
    file: named(file),
    take,
  });
}

test.each<[string, Start, FileAdoption]>([
  ['the first file of an event', ['', null, 'a'], 'first'],
  ['a file that was not changed, nor was anything else', ['a', 'a', 'a'], 'stands'],
  ['a file that was not changed, though the desk published', ['a', 'x', 'a'], 'stands'],
  ['a file that was not changed since its change was adopted', ['ab', 'b', 'b'], 'stands'],
  ['a file that was changed, where nothing was published', ['a', 'a', 'b'], 'publish'],
  ['a file that was changed to what was published', ['a', 'x', 'x'], 'record'],
  ['an old file that is what holds again', ['ab', 'a', 'a'], 'record'],
  ['an old file, of a process that is being replaced', ['ab', 'b', 'a'], 'older'],
  ['an old file, where the desk has published since', ['ab', 'x', 'a'], 'older'],
  ['a file that was changed, where the desk published', ['a', 'x', 'b'], 'conflict'],
  ['another change of the file, where the desk published', ['ab', 'x', 'c'], 'conflict'],
  ['a changed file where the desk went back to an older one', ['ab', 'a', 'c'], 'conflict'],
  ['a file of an event that came with no file', ['', 'x', 'x'], 'stands'],
  ['another file of an event that came with no file', ['', 'x', 'b'], 'publish'],
])('%s', (_what, start, expected) => {
  expect(becomes(start)).toBe(expected);
});

test.each<[string, Start, FileAdoption, FileAdoption]>([
  ['two changes', ['a', 'x', 'b'], 'publish', 'record'],
  ['an old file', ['ab', 'b', 'a'], 'publish', 'record'],
  ['a changed file alone', ['a', 'a', 'b'], 'publish', 'record'],
  ['what holds already', ['a', 'x', 'x'], 'record', 'record'],
])('%s: whoever says which to take gets that', (_what, start, byFile, byDesk) => {
  expect([becomes(start, 'file'), becomes(start, 'desk')]).toEqual([byFile, byDesk]);
});

test('a file that was not changed undoes nothing, whatever is to be taken', () => {
  expect([becomes(['a', 'x', 'a'], 'file'), becomes(['a', 'x', 'a'], 'desk')]).toEqual([
    'stands',
    'stands',
  ]);
});

test('whatever becomes of it, the next start with the same file changes nothing', () => {
  for (const files of ['', 'a', 'b', 'ab', 'ba', 'abc']) {
    for (const head of ['a', 'b', 'x']) {
      for (const file of ['a', 'b', 'c', 'x']) {
        const done = becomes([files, head, file]);
        const adopted = done === 'publish' || done === 'record';
        const next: Start = [
          adopted ? files.replace(file, '') + file : files,
          done === 'publish' ? file : head,
          file,
        ];
        if (done !== 'conflict') expect(becomes(next)).toBe(done === 'older' ? 'older' : 'stands');
      }
    }
  }
});

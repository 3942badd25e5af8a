import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type CompletionItem,
  getLanguageService,
  type JSONDocument,
  TextDocument,
} from 'vscode-json-languageservice';

// The service by which editors read JSON. It finds the schema as an editor does: by the address that
// the file itself gives, beside it on the disk.
const service = getLanguageService({
  workspaceContext: {
    resolveRelativePath: (path, file) => new URL(path, file).href,
  },
  schemaRequestService: async (address) => readFileSync(new URL(address), 'utf8'),
});
const folder = new URL('../../', import.meta.url);

/** An event file as somebody is writing it; `▸` is where they are. */
function opened(text: string): { file: TextDocument; json: JSONDocument; at: number } {
  const whole = text.replace('{', '{ "$schema": "./event.schema.json",');
  const file = TextDocument.create(
    new URL('event.json', folder).href,
    'json',
    1,
    whole.replace('▸', ''),
  );
  return { file, json: service.parseJSONDocument(file), at: whole.indexOf('▸') };
}

async function offered(text: string): Promise<CompletionItem[]> {
  const { file, json, at } = opened(text);
  const list = await service.doComplete(file, file.positionAt(at), json);
  return list?.items ?? [];
}

describe('an editor', () => {
  it('offers the keys of a registration that are not there yet, and what they are for', async () => {
    const keys = await offered('{ "registration": { "quotas": [], "▸" } }');
    const labels = keys.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['opens', 'closes', 'waitingList', 'earmarks', 'parties']),
    );
    expect(labels).not.toContain('quotas');
    expect(keys.find(({ label }) => label === 'opens')?.documentation).toBe('Absent: not open.');
    const placed = await offered('{ "programme": [{ "placement": { "▸" } }] }');
    expect(placed.map(({ label }) => label)).toEqual(['starts', 'ends', 'room']);
  });

  it('offers the words that a key takes', async () => {
    const statuses = await offered('{ "status": "▸" }');
    expect(statuses.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['"EventScheduled"', '"EventCancelled"', '"EventMovedOnline"']),
    );
    const kinds = await offered('{ "form": { "fields": [{ "kind": ▸ }] } }');
    expect(kinds.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['"text"', '"email"', '"ranked"', '"own"']),
    );
  });

  it('offers the keys of the field of that kind', async () => {
    const keys = await offered('{ "form": { "fields": [{ "kind": "consent", "▸" }] } }');
    const labels = keys.map(({ label }) => label);
    expect(labels).toContain('covers');
    expect(labels).not.toContain('maxLength');
  });

  it('tells what a key is for where one points at it', async () => {
    const { file, json, at } = opened('{ "un▸known": 1, "zone": "Europe/Amsterdam" }');
    const zone = file.positionAt(file.getText().indexOf('"zone"') + 2);
    const hover = await service.doHover(file, zone, json);
    expect(JSON.stringify(hover?.contents)).toContain('An IANA zone that this machine knows');
    expect(await service.doHover(file, file.positionAt(at), json)).not.toEqual(hover);
  });

  it('underlines a key that does not exist and a value that is none', async () => {
    const { file, json } = opened('{ "colour": "red", "status": "Cancelled", "programme": [] }');
    const problems = await service.doValidation(file, json);
    const underlined = problems.map(({ range }) => file.getText(range));
    expect(underlined).toEqual(expect.arrayContaining(['"colour"', '"Cancelled"']));
    expect(underlined).not.toContain('"programme"');
  });
});

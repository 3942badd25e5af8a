import type { CompiledEvent } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { en } from '../../en.ts';
import { everyPage } from '../../fixtures/every-page.ts';
import { hostileTexts } from '../../fixtures/hostile-texts.ts';
import { type MarkupElement, readMarkup } from '../../fixtures/read-markup.ts';
import { context, smallDay } from '../../fixtures/small-day.ts';
import { nl } from '../../nl.ts';

const pages = [nl, en].flatMap((messages) =>
  everyPage(smallDay, context({ messages })).map((made) => ({
    ...made,
    name: `${made.name} (${messages.locale})`,
    elements: readMarkup(made.document.replace('<!doctype html>\n', '')),
  })),
);

const ids = (elements: readonly MarkupElement[]) =>
  elements.flatMap(({ attributes }) => attributes.id ?? []);

describe.each(pages)('the page $name', ({ elements, main, again, document }) => {
  it('is the same from its view after that has been JSON', () => {
    expect(again().markup).toBe(main.markup);
  });

  it('has each id once', () => {
    expect(new Set(ids(elements)).size).toBe(ids(elements).length);
  });

  it('points every label, description and link within the page at something', () => {
    const targets = elements.flatMap(({ attributes }) => [
      attributes.for ?? [],
      attributes['aria-labelledby'] ?? [],
      (attributes['aria-describedby'] ?? '').split(' ').filter((id) => id !== ''),
      attributes.href?.startsWith('#') ? attributes.href.slice(1) : [],
    ]);
    expect(targets.flat().filter((id) => !ids(elements).includes(id))).toEqual([]);
  });

  it('names every control that is not hidden', () => {
    const labelled = elements.flatMap(({ attributes }) => attributes.for ?? []);
    const controls = elements.filter(
      ({ tag, attributes }) =>
        ['input', 'select', 'textarea'].includes(tag) && attributes.type !== 'hidden',
    );
    expect(controls.filter(({ attributes }) => !labelled.includes(attributes.id ?? ''))).toEqual(
      [],
    );
  });

  it('has one heading of the first level, and skips none on the way down', () => {
    const levels = elements.flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const [first, ...under] = levels.filter((_, place) => place >= levels.indexOf(1));
    expect(first).toBe(1);
    under.forEach((level, place) => {
      expect(level - (under[place - 1] ?? 1)).toBeLessThanOrEqual(1);
    });
  });

  it('gives every link, button and heading words', () => {
    const silent = elements.filter(
      ({ tag, text, attributes }) =>
        /^(a|button|h[1-6]|legend|label|title)$/.test(tag) &&
        text.trim() === '' &&
        attributes['aria-label'] === undefined,
    );
    expect(silent).toEqual([]);
  });

  it('needs neither script nor inline style', () => {
    expect(elements.filter(({ tag }) => ['script', 'style'].includes(tag))).toEqual([]);
    const names = elements.flatMap(({ attributes }) => Object.keys(attributes));
    expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  });

  it('posts every form, and takes the focus at most once', () => {
    const forms = elements.filter(({ tag }) => tag === 'form');
    expect(forms.every(({ attributes }) => attributes.method === 'post')).toBe(true);
    const focused = elements.filter(({ attributes }) => 'autofocus' in attributes);
    expect(focused.length).toBeLessThanOrEqual(1);
  });

  it('has its landmarks, its language and a way past the menu', () => {
    const landmarks = elements
      .map(({ tag }) => tag)
      .filter((tag) => /^(header|main|footer)$/.test(tag));
    expect(landmarks).toEqual(['header', 'main', 'footer']);
    expect(document).toMatch(/^<!doctype html>\n<html lang="(nl|en)">/);
    const [skip] = elements.filter(({ tag }) => tag === 'a');
    expect(skip?.attributes.href).toBe('#main');
    const navigations = elements.filter(({ tag }) => tag === 'nav');
    const labels = navigations.map(({ attributes }) => attributes['aria-label']);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('with hostile texts in every place', () => {
  const shape = (elements: readonly MarkupElement[]) =>
    elements.map(({ tag, attributes }) => [tag, ...Object.keys(attributes)].join(' '));
  const harmless = everyPage(spoken('tekst'), context(), 'tekst').map(({ document }) =>
    shape(readMarkup(document.replace('<!doctype html>\n', ''))),
  );

  it.each(hostileTexts.map((text) => [JSON.stringify(text), text]))(
    'every page keeps its shape: %s',
    (_shown, text) => {
      everyPage(spoken(text), context(), text).forEach(({ document }, place) => {
        const elements = readMarkup(document.replace('<!doctype html>\n', ''));
        expect(shape(elements)).toEqual(harmless[place]);
      });
    },
  );

  /** The small day with one text for all of its words; ids and names of fields stay. */
  function spoken(text: string): CompiledEvent {
    const words = ['nl', 'en', 'text', 'street', 'locality', 'organizer', 'honorificPrefix'];
    return JSON.parse(JSON.stringify({ ...smallDay, glossary: [] }), (key, value) =>
      words.includes(key) && typeof value === 'string' ? text : value,
    );
  }
});

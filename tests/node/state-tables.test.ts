import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../packages/render/src/html.ts';
import { leadToPages } from '../../scripts/site-links.ts';
import { arrowsOf, stateDiagram } from '../../scripts/state-diagram.ts';
import { type StateMachine, stateMachines } from '../../scripts/state-machine.ts';
import { diagramFile, stateMarkdown } from '../../scripts/state-markdown.ts';
import { root } from '../../scripts/workspaces.mjs';

const machines = stateMachines();
const page = stateMarkdown(machines);

const lamp: StateMachine = {
  name: 'lamp',
  title: 'A lamp',
  table: 'lamp',
  about: 'It burns or it does not.',
  standings: ['off', 'on', 'broken'].map((name) => ({ name, meaning: `It is ${name}.` })),
  moves: [
    {
      name: 'press',
      meaning: 'Somebody presses.',
      asked: true,
      cells: [{ to: ['on', 'broken'] }, { to: ['off'] }, { refused: 'entry.none' }],
    },
    {
      name: 'fall',
      meaning: 'It falls.',
      asked: false,
      cells: [{ to: ['off'] }, { to: ['off', 'on'] }, { to: ['broken'] }],
    },
  ],
};

describe('the page of the state tables', () => {
  it('leads to files that are there', () => {
    const links = [...page.matchAll(/\]\(([^):]+)\)/g)].map(([, link = '']) => link);
    expect(links).toContain('../reasons/offer.none.md');
    for (const link of links) {
      const target = posix.join('docs/rules', link);
      expect(existsSync(`${root}/${target}`), link).toBe(true);
    }
  });

  it('has for each move a row with what comes of it in each standing', () => {
    const rows = stateMarkdown([lamp]).split('\n');
    expect(rows).toContain('| move | off | on | broken |');
    expect(rows).toContain(
      '| press | **on** or **broken** | **off** | [entry.none](../reasons/entry.none.md) |',
    );
    expect(rows).toContain('| *fall* | stays | **off** or stays | stays |');
    expect(rows).toContain('| *fall* | It falls. |');
  });

  it('shows the picture of each machine', () => {
    for (const machine of machines) expect(page).toContain(`](${diagramFile(machine)})`);
  });
});

describe('the picture of a machine', () => {
  it('has one line for the moves that lead from one standing to the same others', () => {
    expect(arrowsOf(lamp)).toEqual([
      { from: 0, to: [1, 2], moves: [{ name: 'press', asked: true }] },
      {
        from: 1,
        to: [0],
        moves: [
          { name: 'press', asked: true },
          { name: 'fall', asked: false },
        ],
      },
    ]);
  });

  it('says in words what it shows', () => {
    const picture = stateDiagram(lamp);
    expect(picture).toContain('From off, press leads to on or broken.');
    expect(picture).toContain('From on, press and fall lead to off.');
  });

  it.each(machines)('of $name shows every change of standing once', (machine) => {
    const names = machine.standings.map(({ name }) => name);
    const shown = arrowsOf(machine).flatMap(({ from, to, moves }) =>
      moves.flatMap(({ name }) => to.map((place) => `${names[from]} ${name} ${names[place]}`)),
    );
    const changes = machine.moves.flatMap(({ name, cells }) =>
      cells.flatMap((cell, from) =>
        ('to' in cell ? cell.to : [])
          .filter((after) => after !== names[from])
          .map((after) => `${names[from]} ${name} ${after}`),
      ),
    );
    expect(shown.toSorted()).toEqual(changes.toSorted());
  });

  it('can be read in light and in dark (WCAG 1.4.3)', () => {
    const schemes = [...stateDiagram(lamp).matchAll(/svg \{ (--.*) \}/g)].map(
      ([, colours = '']) =>
        new Map([...colours.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name, hex]) => [name, hex])),
    );
    expect(schemes).toHaveLength(2);
    for (const colours of schemes) {
      const contrast = (ink: string, paper: string): number =>
        contrastRatio(colours.get(ink) ?? '', colours.get(paper) ?? '');
      for (const ink of ['ink', 'faint', 'line']) {
        expect(contrast(ink, 'card')).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast('on-ink', 'ink')).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(machines)('of $name asks nothing of anybody else and runs nothing', (machine) => {
    const picture = stateDiagram(machine);
    const addresses = [...picture.matchAll(/(?:href|src|url)[=(]["']?([^"')]+)/g)];
    expect(new Set(addresses.map(([, address]) => address))).toEqual(new Set(['#head']));
    expect(picture).not.toMatch(/<script|@import|\son\w+=/);
  });
});

describe('a link of a document on the site', () => {
  it('leads to the page of a reason rather than to a copy of its file', () => {
    const site = mkdtempSync(posix.join(tmpdir(), 'site-'));
    for (const folder of ['documents', 'media']) mkdirSync(`${site}/${folder}`);
    const reason = readFileSync(`${root}/docs/reasons/offer.none.md`, 'utf8');
    writeFileSync(`${site}/media/offer.none-1.md`, reason);
    writeFileSync(`${site}/media/picture.svg`, '<svg/>');
    const links = (address: string): string =>
      `<a href="${address}">a</a><img src="../media/picture.svg">`;
    writeFileSync(`${site}/documents/a.html`, links('../media/offer.none-1.md'));
    leadToPages(site);
    expect(readFileSync(`${site}/documents/a.html`, 'utf8')).toBe(
      links('../reasons/offer.none/index.html'),
    );
    expect(existsSync(`${site}/media/offer.none-1.md`)).toBe(false);
    expect(existsSync(`${site}/media/picture.svg`)).toBe(true);
    rmSync(site, { recursive: true });
  });
});

import { describe, expect, it } from 'vitest';
import { parseEvent } from '../event/parse-event.ts';
import { changedGarden } from '../fixtures/changed-garden.ts';
import { type Provocation, provoked } from '../fixtures/provoked-findings.ts';
import type { Finding } from './finding.ts';
import type { FindingWords } from './finding-words.ts';
import { inWords } from './in-words.ts';
import { parseEventJson } from './parse-event-json.ts';
import { findingWords as english } from './words.en.ts';
import { findingWords as dutch } from './words.nl.ts';

const unreadable = {
  get id(): string {
    throw new Error('A getter that throws.');
  },
};

function findingsOf({ by }: Provocation, words?: FindingWords): readonly Finding[] {
  const options = words ? { words } : {};
  const parsed =
    by === 'unreadable'
      ? parseEvent(unreadable, options)
      : typeof by === 'string'
        ? parseEventJson(by, options)
        : parseEvent(changedGarden(by), options);
  return parsed.ok ? parsed.warnings : parsed.findings;
}

describe.each(Object.entries(provoked))('%s', (code, provocation) => {
  const findings = findingsOf(provocation);
  const [finding] = findings.filter((one) => one.code === code);

  it('is found where it is, and nothing else is', () => {
    expect(finding).toMatchObject({ path: provocation.at });
    expect(finding?.nearest).toBe(provocation.nearest);
    const others = new Set(findings.map((one) => one.code).filter((one) => one !== code));
    expect([...others]).toEqual(provocation.besides ?? []);
  });

  it('is told whole, with what to do, in English and in Dutch', () => {
    const inDutch = findingsOf(provocation, dutch).find((one) => one.code === code);
    for (const told of [finding, inDutch]) {
      expect(told?.message).toMatch(/^\S.+[.?]$/);
      expect(told?.fix).toMatch(/^[A-Z].+\.$/);
      expect(`${told?.message} ${told?.fix}`).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
    expect(inDutch?.message).not.toBe(finding?.message);
    expect(inDutch?.fix).not.toBe(finding?.fix);
    expect(finding && inWords(finding, dutch)).toEqual(inDutch);
    expect(inDutch && inWords(inDutch, english)).toEqual(finding);
  });
});

it('are more than twenty-five besides those of the shape', () => {
  const codes = Object.keys(provoked).filter((code) => !/^(?:shape|json)\./.test(code));
  expect(codes.length).toBeGreaterThanOrEqual(25);
});

import { describe, expect, it } from 'vitest';
import { evoluon } from './evoluon.ts';
import { icon, mark } from './saucer.ts';

const drawings = { evoluon: evoluon.markup, icon, mark };

describe('the drawings', () => {
  it.each(Object.entries(drawings))(
    '%s keeps to a policy without inline style or script',
    (_, svg) => {
      expect(svg).not.toMatch(/style|<script|href|\son\w+=/);
    },
  );

  it('take about a kilobyte and a half at most', () => {
    for (const svg of Object.values(drawings)) expect(svg.length).toBeLessThan(1600);
  });

  it('name what they show: the Evoluon', () => {
    expect(drawings.evoluon).toContain('role="img"');
    expect(drawings.evoluon).toContain('<title>Evoluon</title>');
  });

  it('close every element that they open', () => {
    for (const svg of Object.values(drawings)) {
      const opened = svg.match(/<[a-z]+(?=[^>]*[^/]>|>)/gi) ?? [];
      expect(opened.length).toBe((svg.match(/<\//g) ?? []).length);
    }
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configurationTable, readConfig } from './configuration.ts';

test('without any variable a site runs on localhost and writes its mail to a folder', () => {
  const read = readConfig({});
  expect(read).toMatchObject({
    ok: true,
    config: { port: 3000, publicUrl: 'http://localhost:3000', smtpUrl: null, linkSecret: null },
  });
});

test('an empty variable is one that is not set', () => {
  expect(readConfig({ PORT: '', SMTP_URL: '', CONTACT_PHONE: '' })).toEqual(readConfig({}));
});

test('every variable that is wrong is named at once', () => {
  const read = readConfig({
    PORT: '70000',
    PUBLIC_URL: 'dag.example.nl',
    SMTP_URL: 'http://mail.example.nl',
    CONTACT_EMAIL: 'dag',
    LINK_SECRET: 'short',
  });
  expect(read.ok ? [] : read.problems.map(({ variable }) => variable)).toEqual([
    'PORT',
    'PUBLIC_URL',
    'SMTP_URL',
    'CONTACT_EMAIL',
    'LINK_SECRET',
  ]);
});

test('the README’s table is the schema’s', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(configurationTable());
});

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

test('what is wrong with a variable is told with an example of what is right', () => {
  const wrong = {
    PUBLIC_URL: 'dag.example.nl',
    MAIL_FROM: 'Landelijke dag',
    SMTP_URL: 'http://mail.example.nl',
    CONTACT_EMAIL: 'dag',
    LINK_SECRET: 'short',
  };
  const read = readConfig(wrong);
  const messages = read.ok ? [] : read.problems.map(({ message }) => message);
  expect(messages).toHaveLength(5);
  for (const message of messages) expect(message).toMatch(/^must .*such as/);
  expect(messages.join()).toContain('smtp:// or smtps://');
});

test.each([
  'dag@example.nl',
  'Landelijke dag <dag@example.nl>',
  '"Dag, landelijk" <dag@example.nl>',
  '<dag@example.nl>',
])('mail is sent by %s', (sender) => {
  expect(readConfig({ MAIL_FROM: sender })).toMatchObject({ config: { mailFrom: sender } });
});

test.each([
  'dag',
  'Dag <dag>',
  'dag@example.nl>',
  'a@example.nl, b@example.nl',
  'Dag <dag@example.nl> <b@example.nl>',
  'Dag\r\nBcc: <dag@example.nl>',
])('mail is not sent by %j', (sender) => {
  expect(readConfig({ MAIL_FROM: sender }).ok).toBe(false);
});

test('who answers questions has no name unless one is set', () => {
  expect(readConfig({})).toMatchObject({ config: { contact: { name: null } } });
});

test('the README’s table is the schema’s', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(configurationTable());
});

import { describe, expect, it } from 'vitest';
import { isEmailAddress } from './e-mail-address.ts';

describe('one mailbox', () => {
  it.each([
    'anna@school.example',
    'a.b+sto@sub.school.example',
    "o'brien@school.example",
    'josé@café.example',
    '用户@例え.example',
    'a@xn--caf-dma.example',
    'a_b%c=d@school.example',
    `${'a'.repeat(64)}@school.example`,
  ])('is %s', (address) => {
    expect(isEmailAddress(address)).toBe(true);
  });
});

describe('no mailbox', () => {
  it.each([
    ['nothing', ''],
    ['no at sign', 'anna.school.example'],
    ['two at signs', 'anna@home@school.example'],
    ['no local part', '@school.example'],
    ['no domain', 'anna@'],
    ['a domain without a dot', 'anna@localhost'],
    ['a space', 'an na@school.example'],
    ['a list', 'a@school.example,b@school.example'],
    ['a list with semicolons', 'a@school.example;b@school.example'],
    ['a name beside it', 'Anna <anna@school.example>'],
    ['a quoted local part', '"anna"@school.example'],
    ['a dot at the end of the local part', 'anna.@school.example'],
    ['two dots in a row', 'an..na@school.example'],
    ['two dots in the domain', 'anna@school..example'],
    ['a dot at the end of the domain', 'anna@school.example.'],
    ['a hyphen at the edge of a label', 'anna@-school.example'],
    ['an underscore in the domain', 'anna@my_school.example'],
    ['an IPv4 address', 'anna@192.0.2.1'],
    ['an IPv4 address in hexadecimal', 'anna@0xc0.0.2.1'],
    ['an address literal', 'anna@[192.0.2.1]'],
    ['a port', 'anna@school.example:25'],
    ['a path', 'anna@school.example/x'],
    ['a zero-width character', 'anna\u200b@school.example'],
    ['a reversed direction', 'anna\u202e@school.example'],
    ['a header behind it', 'anna@school.example\r\nBcc: b@school.example'],
    ['a local part over 64 octets', `${'é'.repeat(33)}@school.example`],
    ['a label over 63 characters', `anna@${'a'.repeat(64)}.example`],
    ['an address over 254 octets', `anna@${'a23456789.'.repeat(25)}example`],
    ['254 characters that punycode makes longer', `anna@${'é234567.'.repeat(25)}example`],
  ])('is %s', (_, address) => {
    expect(isEmailAddress(address)).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { readReceiptToken, receiptToken } from './receipt-token.ts';
import { signer } from './signature.ts';

const receipts = signer('a secret of at least thirty-two characters', 'receipt');

test('a receipt reads back, with one theme or none', async () => {
  for (const themes of [[], ['mbo']]) {
    const receipt = { receipt: 'R-7KQ4-M2XD', themes };
    expect(await readReceiptToken(receipts, await receiptToken(receipts, receipt))).toEqual(
      receipt,
    );
  }
});

test('the same receipt has one address', async () => {
  const receipt = { receipt: 'R-7KQ4-M2XD', themes: ['mbo'] };
  expect(await receiptToken(receipts, receipt)).toBe(await receiptToken(receipts, receipt));
});

test('a made-up address stands for nothing', async () => {
  expect(await readReceiptToken(receipts, 'Ui03S1E0.AAAA')).toBeNull();
});

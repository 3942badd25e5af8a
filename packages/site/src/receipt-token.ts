import type { Signer } from './signature.ts';

/** What the receipt page tells: what was asked, never what stands. */
export interface Receipt {
  readonly receipt: string;
  readonly themes: readonly string[];
}

/**
 * The text in the address of a receipt page. The same receipt gives the same text, so a form that is
 * sent twice leads to the same page.
 *
 * @param receipts - the signer of receipts.
 * @param receipt - the receipt's number and the ids of the themes that were asked for.
 */
export async function receiptToken(receipts: Signer, receipt: Receipt): Promise<string> {
  return receipts.sign([receipt.receipt, ...receipt.themes].join(' '));
}

/**
 * The receipt that a page's address stands for; null where it is not one of ours.
 *
 * @param receipts - the signer of receipts.
 * @param token - from the address.
 */
export async function readReceiptToken(receipts: Signer, token: string): Promise<Receipt | null> {
  const text = await receipts.read(token);
  if (text === null) return null;
  const [receipt = '', ...themes] = text.split(' ');
  return { receipt, themes };
}

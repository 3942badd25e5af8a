import { receiptView } from '@plenary/render';
import { receiptPage } from '@plenary/render/html';
import { readReceiptToken } from './receipt-token.ts';
import { showNotice } from './show-notice.ts';
import { showPage } from './show-page.ts';
import { contextOf, type Visit } from './visit.ts';

/** What was asked for. It reads nothing from the desk but the clock, so it tells nothing of an address. */
export async function showReceipt(visit: Visit): Promise<Response> {
  const receipt = await readReceiptToken(visit.site.receipts, visit.parameter);
  if (receipt === null) return showNotice(visit, { kind: 'not-found' });
  const ctx = await contextOf(visit);
  const view = receiptView(visit.site.event, ctx, {
    ...receipt,
    demoMail: visit.site.options.mailPage?.(visit.locale) ?? null,
  });
  return showPage(
    visit,
    { ctx, page: 'register', title: view.documentTitle, personal: true },
    receiptPage(view),
  );
}

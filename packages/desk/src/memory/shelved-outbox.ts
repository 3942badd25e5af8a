import type { Outbox } from '../store/outbox.ts';
import type { Shelf, ShelvedMail } from './shelf.ts';

/** The outbox of every event, whose shelf `shelfOf` gives. */
export function shelvedOutbox(shelfOf: (event: string) => Shelf): Outbox {
  return {
    async leaseMail({ event, now, until, limit }) {
      const shelf = shelfOf(event);
      const due = [...shelf.mail.values()].filter((mail) => waits(mail) && mail.dueAt <= now);
      const oldest = due.sort((one, other) => one.dueAt - other.dueAt).slice(0, limit);
      return oldest.map((mail) => {
        const tries = mail.tries + 1;
        shelf.mail.set(mail.id, { ...mail, state: 'leased', dueAt: until, tries });
        const { state, dueAt, ...written } = mail;
        return { ...written, tries, fact: shelf.facts[(mail.seq ?? 0) - 1]?.fact ?? null };
      });
    },
    async settleMail(event, settlements) {
      const { mail } = shelfOf(event);
      for (const { id, as, ...rest } of settlements) {
        const old = mail.get(id);
        // Whoever settles late does not bring back what was sent.
        if (!old || old.state === 'sent' || old.state === 'dropped') continue;
        // A dead mail keeps where it goes, since it can be brought back.
        const to = as === 'sent' || as === 'dropped' ? null : old.to;
        mail.set(id, { ...old, ...rest, to, state: as === 'retry' ? 'waiting' : as });
      }
    },
    async waitingMail(event) {
      const due = [...shelfOf(event).mail.values()].filter(waits).map(({ dueAt }) => dueAt);
      return { waiting: due.length, dueAt: due.length > 0 ? Math.min(...due) : null };
    },
    async deadMail(event) {
      const dead = [...shelfOf(event).mail.values()].filter(({ state }) => state === 'dead');
      return dead.map(({ state, dueAt, to, seq, ...told }) => told);
    },
  };
}

/** Whether it is still to be sent. */
export const waits = ({ state }: ShelvedMail): boolean => state === 'waiting' || state === 'leased';

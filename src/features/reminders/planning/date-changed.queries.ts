/** The step of a correction: a person was told of a day, and then the day moved. */
export const DATE_CHANGED = 'date-changed';

/** A row that reached its recipient or may have: it was sent, is being sent, or an attempt ended without an answer. */
export const TOLD = `(t.state in ('sent', 'acknowledged', 'claimed') or t.provider_answer is not null or t.attempts > 1)`;

/** The day that the recipient of a reminder `r` was last told on its channel by another row of the ledger. */
export const LAST_TOLD = `(select t.due_on from redress.reminder t
  where t.firm_id = $firm and t.deadline_id = r.deadline_id and t.recipient_id = r.recipient_id
    and t.channel = r.channel and t.id <> r.id and ${TOLD}
  order by coalesce(t.sent_at, t.updated_at) desc, t.id desc limit 1)`;

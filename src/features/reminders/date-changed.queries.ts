/** The step of a correction: a person was told of a day, and then the day moved. */
export const DATE_CHANGED = 'date-changed';

/**
 * The day that the recipient of a reminder `r` was last told on its channel by another row of the ledger, or may have
 * been: an attempt that never ended can have reached them.
 */
export const LAST_TOLD = `(select t.due_on from redress.reminder t
  where t.firm_id = $firm and t.deadline_id = r.deadline_id and t.recipient_id = r.recipient_id
    and t.channel = r.channel and t.id <> r.id and (t.attempts > 0 or t.state in ('sent', 'acknowledged'))
  order by coalesce(t.sent_at, t.updated_at) desc, t.id desc limit 1)`;

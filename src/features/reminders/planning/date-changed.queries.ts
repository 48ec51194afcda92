/** A reminder `t` reached its recipient or may have: sent, being sent, or an attempt ended without an answer. */
export const MAY_HAVE_REACHED = `(
  t.state in ('sent', 'acknowledged', 'claimed')
  or t.provider_answer is not null
  or t.attempts > 1
)`;

/** The day of which the recipient of a reminder `r` was last reminded on its channel by another row of the ledger. */
export const LAST_REMINDED_OF = `(
  select t.due_on
  from redress.reminder t
  where
    t.firm_id = $firm
    and t.deadline_id = r.deadline_id
    and t.recipient_id = r.recipient_id
    and t.channel = r.channel
    and t.id <> r.id
    and ${MAY_HAVE_REACHED}
  order by coalesce(t.sent_at, t.updated_at) desc, t.id desc
  limit 1
)`;

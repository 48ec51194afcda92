import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { view, viewOfGroup } from '../../../platform/db/view.js';
import type { InboxItemView, UnreadView } from './inbox.dto.js';

const OWN = `r.channel = 'inbox' and r.sent_at is not null and r.recipient_id`;

const currentOf = (reminder: string) => `
  d.is_open
  and (
    ${reminder}.due_on in (d.due_on, d.expected_on, (d.computation ->> 'safeOn')::date)
  ) is true
`;
const CURRENT = currentOf('r');

const shown = view<InboxItemView>({
  id: 'r.id',
  caseFileId: 'r.case_file_id',
  caseReference: 'c.reference',
  deadlineId: 'r.deadline_id',
  deadlineTitle: worded('d.title'),
  ruleId: 'd.rule_id',
  dueOn: 'r.due_on',
  current: CURRENT,
  step: 'r.step',
  standsInForId: 'r.stands_in_for_id',
  sentAt: 'r.sent_at',
  readAt: 'r.read_at',
  acknowledgedAt: 'r.acknowledged_at',
  version: 'r.version',
});

const from = `
  redress.reminder r
  join redress.case_file c on c.firm_id = r.firm_id and c.id = r.case_file_id
  join redress.deadline d on d.firm_id = r.firm_id and d.id = r.deadline_id
`;

export const inboxList: Listing<'sentAt'> = {
  name: 'inbox',
  from,
  alias: 'r',
  view: shown,
  filters: {
    recipientId: `${OWN} = ?`,
    only: `case ?::text when 'unread' then r.read_at is null else ${CURRENT} end`,
    updatedSince: 'r.updated_at >= ?',
  },
  sorts: { sentAt: 'r.sent_at' },
  defaultSort: '-sentAt',
};

export const inboxItem = statement(
  'inbox-item',
  `
    select ${shown}::text as body, r.version, r.id
    from ${from}
    where r.firm_id = $firm and r.id = $1 and ${OWN} = $2
  `,
);

/** A deadline is reminded of again and again: its last reminder says whether it was looked at since. */
const LAST = `
  not exists (
    select 1
    from redress.reminder n
    where
      n.firm_id = $firm
      and n.channel = 'inbox'
      and n.deadline_id = r.deadline_id
      and n.recipient_id = r.recipient_id
      and n.sent_at > r.sent_at
      and ${currentOf('n')}
  )
`;

export const unreadCount = statement(
  'inbox-unread',
  `
    select ${viewOfGroup<UnreadView>({
      unread: 'count(*)',
      deadlines: `
        count(distinct r.deadline_id) filter (
          where r.acknowledged_at is null and ${CURRENT} and ${LAST}
        )
      `,
    })}::text as body
    from redress.reminder r
    join redress.deadline d on d.firm_id = $firm and d.id = r.deadline_id
    where r.firm_id = $firm and ${OWN} = $1 and r.read_at is null
  `,
);

/** Of the recipient $1 the item $2, or all of them. */
export const readInbox = statement(
  'read-inbox',
  `
    update redress.reminder r
    set read_at = coalesce($3::timestamptz, now())
    where
      r.firm_id = $firm
      and ${OWN} = $1
      and ($2::uuid is null or r.id = $2)
      and r.read_at is null
    returning r.id
  `,
);

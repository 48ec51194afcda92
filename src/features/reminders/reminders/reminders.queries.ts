import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { view, viewOfGroup } from '../../../platform/db/view.js';
import type { ReminderView, UnfinishedView } from './reminder.dto.js';

const shown = view<ReminderView>({
  id: 'r.id',
  caseFileId: 'r.case_file_id',
  caseReference: 'c.reference',
  deadlineId: 'r.deadline_id',
  deadlineTitle: worded('d.title'),
  ruleId: 'd.rule_id',
  deadlineVersion: 'r.deadline_version',
  dueOn: 'r.due_on',
  step: 'r.step',
  recipientId: 'r.recipient_id',
  standsInForId: 'r.stands_in_for_id',
  channel: 'r.channel',
  dueAt: 'r.due_at',
  zone: 'r.zone',
  state: 'r.state',
  stateReason: 'platform.said(r.state_reason)',
  attempts: 'r.attempts',
  nextAttemptAt: `case when r.state in ('planned', 'claimed', 'retry') then r.next_attempt_at end`,
  messageId: 'r.message_id',
  providerAnswer: 'r.provider_answer',
  sentAt: 'r.sent_at',
  acknowledgedAt: 'r.acknowledged_at',
  acknowledgedBy: 'r.acknowledged_by',
  acknowledgement: 'r.acknowledgement',
  handedToId: 'r.handed_to_id',
  version: 'r.version',
  createdAt: 'r.created_at',
  updatedAt: 'r.updated_at',
});

const from = `
  redress.reminder r
  join redress.case_file c on c.firm_id = r.firm_id and c.id = r.case_file_id
  join redress.deadline d on d.firm_id = r.firm_id and d.id = r.deadline_id
`;

export const reminderView = statement(
  'reminder-view',
  `
    select ${shown}::text as body, r.version, r.id
    from ${from}
    where r.firm_id = $firm and r.id = $1
  `,
);

export const reminderList: Listing<'dueAt' | 'dueOn' | 'createdAt' | 'updatedAt'> = {
  name: 'reminders',
  from,
  alias: 'r',
  view: shown,
  filters: {
    deadlineId: 'r.deadline_id = ?',
    caseFileId: 'r.case_file_id = ?',
    recipientId: 'r.recipient_id = ?',
    state: 'r.state = ?',
    channel: 'r.channel = ?',
    step: 'r.step = ?',
    dueFrom: 'r.due_on >= ?',
    dueTo: 'r.due_on <= ?',
    updatedSince: 'r.updated_at >= ?',
  },
  sorts: { dueAt: 'r.due_at', dueOn: 'r.due_on', createdAt: 'r.created_at', updatedAt: 'r.updated_at' },
  defaultSort: 'dueAt',
};

/** Docketing's proof: every reminder ends. Counted from an hour after its time, since a worker may be at it. */
export const unfinishedReminders = statement(
  'unfinished-reminders',
  `
    select ${viewOfGroup<UnfinishedView>({ unfinished: 'count(*)', oldestDueAt: 'min(r.due_at)' })}::text as body
    from redress.reminder r
    where
      r.firm_id = $firm
      and r.state in ('planned', 'claimed', 'retry')
      and r.due_at <= coalesce($1::timestamptz, now()) - interval '1 hour'
  `,
);

import type { Listing } from '../../../platform/db/listing.js';
import { saidMessage } from '../../../platform/db/message-sql.js';
import { statement } from '../../../platform/db/statement.js';
import { worded, wording } from '../../../platform/db/wording.js';
import { jsonOf, view } from '../../../platform/db/view.js';
import type { DeadlineView, DeadlineWarning } from './deadline-view.dto.js';
import type { AwayParams } from './away-warning.dto.js';
import { awayOn } from './away-warning.dto.js';

const warning = view<DeadlineWarning>({ code: 'w.code', params: jsonOf<AwayParams>('w.params'), message: 'w.message' });

/**
 * That nobody would be there: of hard dates of ours in general, of any date for the days on which reminders fall into
 * an absence. Asked while they stand, so that whoever saves one is told.
 */
const WARNINGS = `case
  when d.is_open then (
    select coalesce(json_agg(${warning}), '[]')
    from (
      select w.code, json_build_object() as params, w.message
      from (
        values
          ('owner-away', ${saidMessage('warnings.owner-away')}),
          ('no-deputy', ${saidMessage('warnings.no-deputy')})
      ) w (code, message)
      where
        d.hard = 'H'
        and d.side = 'ours'
        and not exists (
          select 1
          from redress.firm_user u
          where
            u.firm_id = d.firm_id
            and u.disabled_at is null
            and case w.code
              when 'owner-away' then u.id = d.owner_id
              else u.id <> d.owner_id
                and u.id in (
                  d.deputy_id,
                  (
                    select o.deputy_id
                    from redress.firm_user o
                    where o.firm_id = d.firm_id and o.id = d.owner_id
                  )
                )
            end
        )
      union all
      select 'absent-without-deputy', ${awayOn('(r.due_at at time zone r.zone)::date')}
      from redress.absence a
      join redress.firm_user u on u.firm_id = a.firm_id and u.id = a.user_id
      join redress.reminder r on r.firm_id = d.firm_id and r.deadline_id = d.id
        and r.recipient_id = a.user_id
        and (r.due_at at time zone r.zone)::date between a.from_on and a.until_on
      where
        a.firm_id = d.firm_id
        and a.user_id in (d.owner_id, d.deputy_id)
        and a.cancelled_at is null
        and r.state in ('planned', 'retry')
        and not exists (
          select 1
          from redress.reminder s
          where
            s.firm_id = r.firm_id
            and s.deadline_id = r.deadline_id
            and s.due_on = r.due_on
            and s.step = r.step
            and s.stands_in_for_id = a.user_id
            and s.state <> 'superseded'
        )
      group by u.name
    ) w
  )
  else '[]'
end`;

const shown = view<DeadlineView>({
  id: 'd.id',
  caseFileId: 'd.case_file_id',
  caseFileReference: 'f.reference',
  ccfRequestId: 'd.ccf_request_id',
  noticeId: 'd.notice_id',
  proceedingId: 'd.proceeding_id',
  newFactId: 'd.new_fact_id',
  provisionalMeasureId: 'd.provisional_measure_id',
  ruleVersion: 'd.rule_version',
  title: worded('d.title'),
  ruleId: 'd.rule_id',
  dueOn: 'd.due_on',
  owedSince: 'd.owed_since',
  missing: `case when d.due_on is null then d.computation ->> 'missing' end`,
  targetOn: 'd.target_on',
  zone: 'd.zone',
  owedBy: 'd.owed_by',
  owedByName: worded('d.owed_by_name'),
  force: 'd.force',
  hard: 'd.hard',
  status: 'd.status',
  isOpen: 'd.is_open',
  side: 'd.side',
  effectiveDueOn: 'd.effective_due_on',
  statusReason: worded('d.status_reason'),
  source: worded('d.source'),
  confidence: 'd.confidence',
  sureness: 'd.sureness',
  triggerName: `d.computation -> 'trigger' ->> 'name'`,
  triggerOn: `d.computation -> 'trigger' ->> 'on'`,
  safeOn: `coalesce(case when d.lock is null then (d.computation ->> 'safeOn')::date end, d.due_on)`,
  expectedOn: `coalesce(d.expected_on, (d.computation ->> 'expectedOn')::date)`,
  ownerId: 'd.owner_id',
  deputyId: 'd.deputy_id',
  metOn: 'd.met_on',
  documentId: 'd.document_id',
  acknowledgedAt: 'd.acknowledged_at',
  acknowledgedBy: 'd.acknowledged_by',
  acknowledgement: 'd.acknowledgement',
  lock: 'd.lock',
  enteredBy: 'd.entered_by',
  verifiedAt: 'd.verified_at',
  verifiedBy: 'd.verified_by',
  warnings: jsonOf<DeadlineWarning[]>(WARNINGS),
  version: 'd.version',
  createdAt: 'd.created_at',
  updatedAt: 'd.updated_at',
});

const from = `redress.deadline d join redress.case_file f on f.firm_id = d.firm_id and f.id = d.case_file_id`;

/** As in the index deadline_docket: a duty without a date sorts after every date. */
const DUE = `coalesce(d.due_on, 'infinity'::date)`;

export const deadlineView = statement(
  'deadline-view',
  `
    select ${shown}::text as body, d.version, d.id
    from ${from}
    where d.firm_id = $firm and d.id = $1
  `,
);

export const deadlineComputation = statement(
  'deadline-computation',
  `
    select
      d.computation, d.lock,
      ${wording('d.status_reason')} as reason,
      ${wording('d.title')} as title,
      d.due_on as "dueOn",
      d.target_on as "targetOn",
      d.owed_by as "owedBy",
      d.force,
      ${wording('d.source')} as source,
      (d.created_at at time zone d.zone)::date as "enteredOn"
    from redress.deadline d
    where d.firm_id = $firm and d.id = $1
  `,
);

export const deadlineList: Listing<'dueOn' | 'createdAt' | 'updatedAt'> = {
  name: 'deadlines',
  from,
  alias: 'd',
  view: shown,
  filters: {
    caseFileId: 'd.case_file_id = ?',
    ccfRequestId: 'd.ccf_request_id = ?',
    noticeId: 'd.notice_id = ?',
    proceedingId: 'd.proceeding_id = ?',
    ruleId: 'd.rule_id = ?',
    dueFrom: `${DUE} >= ?`,
    dueTo: `${DUE} <= ?`,
    owedBy: 'd.owed_by = ?',
    ownerId: 'd.owner_id = ?',
    status: 'd.status = ?',
    open: `d.is_open and ?::boolean`,
    updatedSince: 'd.updated_at >= ?',
  },
  sorts: { dueOn: DUE, createdAt: 'd.created_at', updatedAt: 'd.updated_at' },
  defaultSort: 'dueOn',
};

export const defaultsOfFile = statement(
  'deadline-defaults',
  `
    select f.lead_lawyer_id as "ownerId", firm.zone
    from redress.case_file f
    join redress.firm firm on firm.firm_id = f.firm_id
    where f.firm_id = $firm and f.id = $1
  `,
);

import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { listOf, view } from '../../../platform/db/view.js';
import type { RecalculationItemView, RecalculationView } from './recalculation.dto.js';

const shown = view<RecalculationView>({
  id: 'r.id',
  caseFileId: 'r.case_file_id',
  ccfRequestId: 'r.ccf_request_id',
  noticeId: 'r.notice_id',
  proceedingId: 'r.proceeding_id',
  newFactId: 'r.new_fact_id',
  provisionalMeasureId: 'r.provisional_measure_id',
  cause: 'r.cause',
  reason: 'r.reason',
  state: 'r.state',
  urgent: 'r.urgent',
  items: listOf(
    view<RecalculationItemView>({
      id: 'i.id',
      action: 'i.action',
      ruleId: 'i.rule_id',
      title: `coalesce(to_json(i.computation -> 'own' ->> 'title'), platform.said('rules.' || i.rule_id || '.title'))`,
      deadlineId: 'i.deadline_id',
      oldOn: 'i.old_on',
      newOn: 'i.new_on',
      difference: 'i.new_on - i.old_on',
      owedBy: `i.computation ->> 'owedBy'`,
      blockedBy: 'i.blocked_by',
      decision: 'i.decision',
    }),
    'redress.recalculation_item i where i.firm_id = r.firm_id and i.recalculation_id = r.id',
    'i.id',
  ),
  reviewedAt: 'r.reviewed_at',
  reviewedBy: 'r.reviewed_by',
  version: 'r.version',
  createdAt: 'r.created_at',
  updatedAt: 'r.updated_at',
});

export const recalculationView = statement(
  'recalculation-view',
  `
    select ${shown}::text as body, r.version, r.id
    from redress.recalculation r
    where r.firm_id = $firm and r.id = $1
  `,
);

export const recalculationList: Listing<'createdAt' | 'updatedAt'> = {
  name: 'recalculations',
  from: 'redress.recalculation r',
  alias: 'r',
  view: shown,
  filters: {
    caseFileId: 'r.case_file_id = ?',
    ccfRequestId: 'r.ccf_request_id = ?',
    proceedingId: 'r.proceeding_id = ?',
    deadlineId: `
      exists (
        select 1
        from redress.recalculation_item i
        where i.firm_id = r.firm_id and i.recalculation_id = r.id and i.deadline_id = ?
      )
    `,
    state: 'r.state = ?',
    updatedSince: 'r.updated_at >= ?',
  },
  sorts: { createdAt: 'r.created_at', updatedAt: 'r.updated_at' },
  defaultSort: '-createdAt',
};

/**
 * The open proposal about one thing ($1), with what it would do; one about a part of a request is not the request's.
 */
export const openRecalculation = statement(
  'open-recalculation',
  `
    select
      r.id,
      ${listOf(
        view<Pick<RecalculationItemView, 'ruleId' | 'action' | 'newOn'>>({
          ruleId: 'i.rule_id',
          action: 'i.action',
          newOn: 'i.new_on',
        }),
        `
          redress.recalculation_item i
          where i.firm_id = r.firm_id and i.recalculation_id = r.id
        `,
        'i.rule_id, i.action',
      )} as items
    from redress.recalculation r
    where
      r.firm_id = $firm
      and r.state = 'open'
      and coalesce(
        r.new_fact_id, r.provisional_measure_id, r.ccf_request_id, r.notice_id, r.proceeding_id
      ) = $1
    for update
  `,
);

export const itemsToDecide = statement(
  'recalculation-items',
  `
    select
      i.id,
      i.deadline_id as "deadlineId",
      i.action,
      i.old_on as "oldOn",
      i.new_on as "newOn",
      i.rule_id as "ruleId",
      i.blocked_by as "blockedBy",
      i.computation,
      d.due_on as "standsOn",
      d.status as "standsAs"
    from redress.recalculation_item i
    left join redress.deadline d on d.firm_id = $firm and d.id = i.deadline_id
    where i.firm_id = $firm and i.recalculation_id = $1
    order by i.id
  `,
);

export const defaultsOfProposal = statement(
  'recalculation-defaults',
  `
    select f.lead_lawyer_id as "ownerId", coalesce(p.zone, firm.zone) as zone
    from redress.case_file f
    join redress.firm firm on firm.firm_id = f.firm_id
    left join redress.proceeding p on p.firm_id = f.firm_id and p.id = $2
    where f.firm_id = $firm and f.id = $1
  `,
);

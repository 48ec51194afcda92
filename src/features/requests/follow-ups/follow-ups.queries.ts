import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { listOf, view } from '../../../platform/db/view.js';
import type { AddresseeView, FollowUpView } from './follow-up.dto.js';
import type { AffectedRecord } from '../../../law/follow-up.js';

const from = `
  redress.follow_up u
  join redress.case_file f on f.firm_id = u.firm_id and f.id = u.case_file_id
  left join redress.deadline d on d.firm_id = u.firm_id and d.id = u.deadline_id
`;

/** Whoever completes or cancels the deadline has settled the follow-up. */
const state = `case
  when u.state <> 'open' or d.id is null or d.is_open then u.state
  when d.status = 'satisfied' then 'done'
  else 'cancelled'
end`;

const shown = view<FollowUpView>({
  id: 'u.id',
  caseFileId: 'u.case_file_id',
  caseFileReference: 'f.reference',
  ccfRequestId: 'u.ccf_request_id',
  kind: 'u.kind',
  opened: `case when u.opened_by is null then 'by-hand' else 'by-itself' end`,
  title: worded('u.title'),
  ruleId: 'u.opened_by',
  addressee: view<AddresseeView>({ country: 'u.country', company: 'u.company' }),
  owedBy: 'u.owed_by',
  source: worded('u.source'),
  ownerId: 'u.owner_id',
  deadlineId: 'u.deadline_id',
  dueOn: 'd.due_on',
  state: state,
  doneOn: 'coalesce(u.done_on, d.met_on)',
  documentId: 'coalesce(u.document_id, d.document_id)',
  result: 'u.result',
  reason: `
    coalesce(
      to_json(u.reason),
      case when d.status in ('cancelled', 'waived') then ${worded('d.status_reason')} end
    )
  `,
  version: 'u.version',
  createdAt: 'u.created_at',
  updatedAt: 'u.updated_at',
});

export const followUpView = statement(
  'follow-up-view',
  `
    select ${shown}::text as body, u.version, u.id
    from ${from}
    where u.firm_id = $firm and u.id = $1
  `,
);

export const followUpList: Listing<'dueOn' | 'createdAt' | 'updatedAt'> = {
  name: 'follow-ups',
  from,
  alias: 'u',
  view: shown,
  filters: {
    caseFileId: 'u.case_file_id = ?',
    ccfRequestId: 'u.ccf_request_id = ?',
    state: `${state} = ?`,
    ownerId: 'u.owner_id = ?',
    kind: 'u.kind = ?',
    country: 'u.country = ?',
    updatedSince: 'u.updated_at >= ?',
  },
  sorts: { dueOn: `coalesce(d.due_on, 'infinity'::date)`, createdAt: 'u.created_at', updatedAt: 'u.updated_at' },
  defaultSort: 'dueOn',
};

/** What a follow-up entered by hand takes from its file. */
export const defaultsOfFollowUp = statement(
  'follow-up-defaults',
  `
    select f.lead_lawyer_id as "ownerId", firm.zone
    from redress.case_file f
    join redress.firm firm on firm.firm_id = f.firm_id
    where f.firm_id = $firm and f.id = $1
  `,
);

export interface OpenedFollowUp {
  openedBy: string;
  country: string | null;
  company: string | null;
}

const opened = view<OpenedFollowUp>({ openedBy: 'u.opened_by', country: 'u.country', company: 'u.company' });

/** Who may hold a copy, as far as the file knows, and what was concluded of each record. */
export const surroundingsOfRequest = statement(
  'follow-up-surroundings',
  `
    select
      f.lead_lawyer_id as "ownerId",
      firm.zone,
      firm.working_calendar as calendar,
      coalesce(
        (
          select json_agg(o.conclusion)
          from redress.outcome o
          where o.firm_id = r.firm_id and o.ccf_request_id = r.id
        ),
        '[]'
      ) as conclusions,
      ${listOf(
        view<AffectedRecord>({
          conclusion: 'o.conclusion',
          sourceCountry: 'n.source_country',
          recipientCountries: 'n.recipient_countries',
        }),
        `
          redress.ccf_request_notice x
          join redress.notice n on n.firm_id = x.firm_id and n.id = x.notice_id
          left join redress.outcome o on o.firm_id = r.firm_id and o.ccf_request_id = r.id
            and o.notice_id = n.id
          where x.firm_id = r.firm_id and x.ccf_request_id = r.id and x.archived_at is null
        `,
        'n.id',
      )} as records,
      coalesce(
        (
          select json_agg(distinct c.country)
          from (
            select unnest(p.nationalities) as country
            from redress.ccf_request_applicant a
            join redress.client p on p.firm_id = a.firm_id and p.id = a.client_id
            where a.firm_id = r.firm_id and a.ccf_request_id = r.id and a.archived_at is null
            union
            select jsonb_array_elements(p.protection) ->> 'country'
            from redress.ccf_request_applicant a
            join redress.client p on p.firm_id = a.firm_id and p.id = a.client_id
            where a.firm_id = r.firm_id and a.ccf_request_id = r.id and a.archived_at is null
          ) c
        ),
        '[]'
      ) as "clientCountries",
      coalesce(
        (
          select json_agg(
            distinct jsonb_build_object(
              'kind',
              l.counterpart_kind,
              'name',
              l.counterpart_name,
              'country',
              l.counterpart_country
            )
          )
          from redress.correspondence l
          where
            l.firm_id = r.firm_id
            and l.case_file_id = r.case_file_id
            and l.archived_at is null
            and l.counterpart_kind in ('embassy', 'bank', 'organisation', 'other')
        ),
        '[]'
      ) as correspondents,
      ${listOf(
        opened,
        'redress.follow_up u where u.firm_id = r.firm_id and u.ccf_request_id = r.id and u.opened_by is not null',
      )} as opened
    from redress.ccf_request r
    join redress.case_file f on f.firm_id = r.firm_id and f.id = r.case_file_id
    join redress.firm firm on firm.firm_id = r.firm_id
    where r.firm_id = $firm and r.id = $1
  `,
);

/** Dates the clocks gave already, by rule: the follow-up takes them instead of a second one. */
export const ruleDeadlines = statement(
  'follow-up-rule-deadlines',
  `
    select d.id, d.rule_id as "ruleId"
    from redress.deadline d
    where d.firm_id = $firm and d.ccf_request_id = $1 and d.rule_id = any ($2::text[]) and d.is_open
  `,
);

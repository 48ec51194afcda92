import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { jsonOf, listOf, view } from '../../../platform/db/view.js';
import type { CcfReferenceDto, GroundDto } from './ccf-request.dto.js';
import type { CcfRequestRecord, CcfRequestView, WarningView } from './ccf-request-view.dto.js';

/** What was doubtful about the filing, as it was found then. */
const warning = view<WarningView>({
  code: `w ->> 'code'`,
  severity: `w ->> 'severity'`,
  message: `case jsonb_typeof(w -> 'message')
    when 'object' then platform.said(w -> 'message')
    else to_json(w ->> 'message')
  end`,
  under: `case jsonb_typeof(w -> 'under')
    when 'object' then platform.said(w -> 'under')
    else to_json(w ->> 'under')
  end`,
  on: `w ->> 'on'`,
});

/** What no row knows: the law says it of the state. */
export type SaidByLaw = Pick<CcfRequestView, 'moveOf' | 'allowed'>;

const record = view<Omit<CcfRequestRecord, keyof SaidByLaw>>({
  id: 'r.id',
  caseFileId: 'r.case_file_id',
  kind: 'r.kind',
  revises: 'r.revises',
  applicantIds: `
    coalesce(
      (
        select json_agg(a.client_id order by a.id)
        from redress.ccf_request_applicant a
        where a.firm_id = r.firm_id and a.ccf_request_id = r.id and a.archived_at is null
      ),
      '[]'
    )
  `,
  noticeIds: `
    coalesce(
      (
        select json_agg(n.notice_id order by n.id)
        from redress.ccf_request_notice n
        where n.firm_id = r.firm_id and n.ccf_request_id = r.id and n.archived_at is null
      ),
      '[]'
    )
  `,
  language: 'r.language',
  grounds: jsonOf<GroundDto[]>('r.grounds'),
  remediesSought: 'r.remedies_sought',
  ccfReferences: jsonOf<CcfReferenceDto[]>('r.ccf_references'),
  state: 'r.state',
  channel: 'r.channel',
  submittedAt: 'r.submitted_at',
  closingReason: 'r.closing_reason',
  warnings: listOf(warning, 'jsonb_array_elements(r.warnings) w'),
  externalId: 'r.external_id',
  archivedAt: 'r.archived_at',
  version: 'r.version',
  createdAt: 'r.created_at',
  updatedAt: 'r.updated_at',
});

/** jsonb, because the current facts become fields of the request; a view is not evidence. */
const shown = `
  ${record}::jsonb || coalesce(
    (
      select jsonb_object_agg(x.name, x.on_day)
      from (
        select distinct on (f.name) f.name, f.on_day
        from redress.fact f
        where f.firm_id = r.firm_id and f.ccf_request_id = r.id
        order by f.name, f.id desc
      ) x
    ),
    '{}'
  )
`;

/** With what the law needs to say which steps are open. */
const forLaw = `
  r.kind, r.state,
  (
    select json_agg(o.conclusion)
    from redress.outcome o
    where o.firm_id = r.firm_id and o.ccf_request_id = r.id
  ) as conclusions
`;

export const ccfRequestView = statement(
  'ccf-request-view',
  `
    select (${shown})::text as body, r.version, r.id, ${forLaw}
    from redress.ccf_request r
    where r.firm_id = $firm and r.id = $1
  `,
);

export const ccfRequestList: Listing<'createdAt' | 'updatedAt'> = {
  name: 'ccf-requests',
  from: 'redress.ccf_request r',
  alias: 'r',
  view: shown,
  columns: forLaw,
  filters: {
    caseFileId: 'r.case_file_id = ?',
    noticeId: `
      exists (
        select 1
        from redress.ccf_request_notice n
        where
          n.firm_id = r.firm_id
          and n.ccf_request_id = r.id
          and n.notice_id = ?
          and n.archived_at is null
      )
    `,
    kind: 'r.kind = ?',
    state: 'r.state = ?',
    updatedSince: 'r.updated_at >= ?',
  },
  sorts: { createdAt: 'r.created_at', updatedAt: 'r.updated_at' },
  defaultSort: '-createdAt',
  unlessArchived: 'r.archived_at is null',
};

export const clientOfFile = statement(
  'client-of-file',
  `
    select f.client_id as "clientId"
    from redress.case_file f
    where f.firm_id = $firm and f.id = $1
  `,
);

export const addApplicants = statement(
  'add-applicants',
  `
    insert into redress.ccf_request_applicant (firm_id, case_file_id, ccf_request_id, client_id)
    select $firm, $1, $2, c
    from unnest($3::uuid[]) c
  `,
);

/** Makes the notices of a request exactly those given; one that is dropped is archived, not erased. */
export const setNotices = statement(
  'set-notices',
  `
    with
      gone as (
        update redress.ccf_request_notice o
        set archived_at = now()
        where
          o.firm_id = $firm
          and o.ccf_request_id = $2
          and o.archived_at is null
          and o.notice_id <> all ($3::uuid[])
      )
    insert into redress.ccf_request_notice (firm_id, case_file_id, ccf_request_id, notice_id)
    select $firm, $1, $2, n
    from unnest($3::uuid[]) n
    on conflict (firm_id, ccf_request_id, notice_id) do update
    set archived_at = null
    where ccf_request_notice.archived_at is not null
  `,
);

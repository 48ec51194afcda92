// Over 200 lines: the statements are laid out with a clause to a line, and their pieces are read together.
import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { listOf, oneOf, view } from '../../../platform/db/view.js';
import type { Members } from '../../../platform/db/view.js';
import type {
  CaseFileClientView,
  CaseFileCounts,
  CaseFileDeadlineView,
  CaseFileLetterView,
  CaseFileNoticeView,
  CaseFilePage,
  CaseFileProceedingView,
  CaseFileRequestView,
  CaseFileView,
} from './case-file.dto.js';

const fields = {
  id: 'f.id',
  clientId: 'f.client_id',
  clientName: 'c.display_name',
  otherClientIds: `
    coalesce(
      (
        select json_agg(o.client_id order by o.id)
        from redress.case_file_client o
        where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null
      ),
      '[]'
    )
  `,
  reference: 'f.reference',
  title: 'f.title',
  status: 'f.status',
  leadLawyerId: 'f.lead_lawyer_id',
  team: `
    coalesce(
      (
        select json_agg(m.user_id order by m.id)
        from redress.case_file_member m
        where m.firm_id = f.firm_id and m.case_file_id = f.id and m.archived_at is null
      ),
      '[]'
    )
  `,
  openedOn: 'f.opened_on',
  closedOn: 'f.closed_on',
  externalId: 'f.external_id',
  archivedAt: 'f.archived_at',
  version: 'f.version',
  createdAt: 'f.created_at',
  updatedAt: 'f.updated_at',
} satisfies Members<CaseFileView>;

const from = `redress.case_file f join redress.client c on c.firm_id = f.firm_id and c.id = f.client_id`;

const deadline = view<CaseFileDeadlineView>({
  id: 'd.id',
  title: worded('d.title'),
  ruleId: 'd.rule_id',
  dueOn: 'd.due_on',
  owedBy: 'd.owed_by',
  force: 'd.force',
  status: 'd.status',
  confidence: 'd.confidence',
  ccfRequestId: 'd.ccf_request_id',
  proceedingId: 'd.proceeding_id',
});

const nextOf = (whose: string) =>
  oneOf(deadline, `redress.deadline d where ${whose} and d.is_open and d.due_on is not null order by d.due_on limit 1`);

/** The file as a record, the answer to every write. */
export const caseFileView = statement(
  'case-file-view',
  `
    select ${view<CaseFileView>(fields)}::text as body, f.version, f.id
    from ${from}
    where f.firm_id = $firm and f.id = $1
  `,
);

const client = view<CaseFileClientView>({ id: 'p.id', displayName: 'p.display_name', kind: 'p.kind' });

const letter = view<CaseFileLetterView>({
  id: 'l.id',
  direction: 'l.direction',
  counterpart: 'l.counterpart_kind',
  subject: 'l.subject',
  writtenOn: 'l.written_on',
  registeredAt: 'l.registered_at',
});

/** The case page in one statement: what the file is, whose move it is, what is next. */
export const caseFilePage = statement(
  'case-file-page',
  `
    select
      ${view<CaseFilePage>({
        ...fields,
        clients: listOf(
          client,
          `
            redress.client p
            where
              p.firm_id = f.firm_id
              and (
                p.id = f.client_id
                or p.id in (
                  select o.client_id
                  from redress.case_file_client o
                  where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null
                )
              )
          `,
        ),
        notices: listOf(
          view<CaseFileNoticeView>({
            id: 'n.id',
            kind: 'n.kind',
            reportedKind: 'n.reported_kind',
            status: 'n.status',
            sourceCountry: 'n.source_country',
            sourceEntity: 'n.source_entity',
            publicEntityId: 'n.public_entity_id',
          }),
          'redress.notice n where n.firm_id = f.firm_id and n.case_file_id = f.id and n.archived_at is null',
          'n.id',
        ),
        requests: listOf(
          view<CaseFileRequestView>({
            id: 'r.id',
            kind: 'r.kind',
            state: 'r.state',
            nextDeadline: nextOf('d.firm_id = r.firm_id and d.ccf_request_id = r.id'),
          }),
          'redress.ccf_request r where r.firm_id = f.firm_id and r.case_file_id = f.id and r.archived_at is null',
          'r.id',
        ),
        proceedings: listOf(
          view<CaseFileProceedingView>({
            id: 'p.id',
            kind: 'p.kind',
            country: 'p.country',
            forum: 'p.forum',
            status: 'p.status',
            nextDeadline: nextOf('d.firm_id = p.firm_id and d.proceeding_id = p.id'),
          }),
          'redress.proceeding p where p.firm_id = f.firm_id and p.case_file_id = f.id and p.archived_at is null',
          'p.id',
        ),
        nextDeadlines: listOf(
          deadline,
          `(
            select *
            from redress.deadline d
            where
              d.firm_id = f.firm_id
              and d.case_file_id = f.id
              and d.is_open
              and d.due_on is not null
            order by d.due_on, d.id
            limit 5
          ) d`,
          'd.due_on, d.id',
        ),
        lastCorrespondence: listOf(
          letter,
          `(
            select *
            from redress.correspondence l
            where l.firm_id = f.firm_id and l.case_file_id = f.id and l.archived_at is null
            order by l.id desc
            limit 5
          ) l`,
          'l.id desc',
        ),
        counts: view<CaseFileCounts>({
          notices: `(
            select count(*)
            from redress.notice n
            where n.firm_id = f.firm_id and n.case_file_id = f.id and n.archived_at is null
          )`,
          requests: `(
            select count(*)
            from redress.ccf_request r
            where r.firm_id = f.firm_id and r.case_file_id = f.id and r.archived_at is null
          )`,
          openDeadlines: `(
            select count(*)
            from redress.deadline d
            where d.firm_id = f.firm_id and d.case_file_id = f.id and d.is_open
          )`,
          correspondence: `(
            select count(*)
            from redress.correspondence l
            where l.firm_id = f.firm_id and l.case_file_id = f.id and l.archived_at is null
          )`,
          documents: `(
            select count(*)
            from redress.document d
            where d.firm_id = f.firm_id and d.case_file_id = f.id and d.archived_at is null
          )`,
        }),
      })}::text as body,
      f.version, f.id
    from ${from}
    where f.firm_id = $firm and f.id = $1
  `,
);

export const caseFileList: Listing<'reference' | 'openedOn' | 'createdAt' | 'updatedAt'> = {
  name: 'case-files',
  from,
  alias: 'f',
  view: view<CaseFileView>(fields),
  filters: {
    status: 'f.status = ?',
    clientId: `(
      f.client_id = ?
      or exists (
        select 1
        from redress.case_file_client o
        where
          o.firm_id = f.firm_id
          and o.case_file_id = f.id
          and o.client_id = ?
          and o.archived_at is null
      )
    )`,
    leadLawyerId: 'f.lead_lawyer_id = ?',
    reference: 'f.reference = ?',
    externalId: 'f.external_id = ?',
    updatedSince: 'f.updated_at >= ?',
    without: `(
      ?::text = 'next-date'
      and f.status = 'open'
      and not exists (
        select 1
        from redress.deadline d
        where
          d.firm_id = f.firm_id
          and d.case_file_id = f.id
          and d.is_open
          and d.due_on is not null
      )
    )`,
  },
  sorts: { reference: 'f.reference', openedOn: 'f.opened_on', createdAt: 'f.created_at', updatedAt: 'f.updated_at' },
  defaultSort: '-createdAt',
  unlessArchived: 'f.archived_at is null',
};

/** The next free reference of a year; the lock makes two files opened at once take turns. */
export const nextReference = statement(
  'next-reference',
  `
    select $1 || '-' || lpad(
      (coalesce(max(substring(f.reference from 6)::integer), 0) + 1)::text,
      4,
      '0'
    ) as reference
    from (select pg_advisory_xact_lock(hashtextextended ($firm::text, 2))) locked
    left join redress.case_file f on f.firm_id = $firm
      and f.reference ~ ('^' || $1 || '-\\d{1,6}$')
  `,
);

/**
 * Makes the people beside the main client, or of the team, exactly those given; the others are archived, not erased.
 */
export const setOtherClients = statement(
  'set-other-clients',
  `
    with
      gone as (
        update redress.case_file_client o
        set archived_at = now()
        where
          o.firm_id = $firm
          and o.case_file_id = $1
          and o.archived_at is null
          and o.client_id <> all ($2::uuid[])
      )
    insert into redress.case_file_client (firm_id, case_file_id, client_id)
    select $firm, $1, p
    from unnest($2::uuid[]) p
    on conflict (firm_id, case_file_id, client_id) do update
    set archived_at = null
    where case_file_client.archived_at is not null
  `,
);

export const setTeam = statement(
  'set-team',
  `
    with
      gone as (
        update redress.case_file_member o
        set archived_at = now()
        where
          o.firm_id = $firm
          and o.case_file_id = $1
          and o.archived_at is null
          and o.user_id <> all ($2::uuid[])
      )
    insert into redress.case_file_member (firm_id, case_file_id, user_id)
    select $firm, $1, p
    from unnest($2::uuid[]) p
    on conflict (firm_id, case_file_id, user_id) do update
    set archived_at = null
    where case_file_member.archived_at is not null
  `,
);

export const openDeadlines = statement(
  'open-deadlines-of-file',
  `
    select d.id, ${worded('d.title')} as title, d.due_on as "dueOn", d.owed_by as "owedBy"
    from redress.deadline d
    where d.firm_id = $firm and d.case_file_id = $1 and d.is_open
    order by d.due_on, d.id
  `,
);

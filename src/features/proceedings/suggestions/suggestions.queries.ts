import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { listOf, view } from '../../../platform/db/view.js';
import type { FileSituation } from '../../../law/suggestions.js';
import type { SuggestionView } from './suggestion.dto.js';

const shown = view<SuggestionView>({
  id: 's.id',
  caseFileId: 's.case_file_id',
  fromEventId: 's.from_event_id',
  fromEventKind: 'e.kind',
  fromProceedingId: 'e.proceeding_id',
  kind: 's.kind',
  ccfRequestId: 's.ccf_request_id',
  noticeId: 's.notice_id',
  proceedingId: 's.proceeding_id',
  ground: 's.ground',
  text: worded('s.text'),
  provision: worded('s.provision'),
  state: 's.state',
  reason: 's.reason',
  deadlineId: 's.deadline_id',
  decidedAt: 's.decided_at',
  decidedBy: 's.decided_by',
  version: 's.version',
  createdAt: 's.created_at',
  updatedAt: 's.updated_at',
});

const from = `
  redress.suggestion s
  join redress.proceeding_event e on e.firm_id = s.firm_id and e.id = s.from_event_id
`;

export const suggestionView = statement(
  'suggestion-view',
  `
    select ${shown}::text as body, s.version, s.id
    from ${from}
    where s.firm_id = $firm and s.id = $1
  `,
);

export const suggestionsOfEvent = statement(
  'suggestions-of-event',
  `
    select coalesce(json_agg(${shown} order by s.id), '[]')::text as body
    from ${from}
    where s.firm_id = $firm and s.from_event_id = $1
  `,
);

export const suggestionList: Listing<'createdAt' | 'updatedAt'> = {
  name: 'suggestions',
  from,
  alias: 's',
  view: shown,
  filters: {
    caseFileId: 's.case_file_id = ?',
    ccfRequestId: 's.ccf_request_id = ?',
    fromProceedingId: 'e.proceeding_id = ?',
    kind: 's.kind = ?',
    state: 's.state = ?',
    updatedSince: 's.updated_at >= ?',
  },
  sorts: { createdAt: 's.created_at', updatedAt: 's.updated_at' },
  defaultSort: '-createdAt',
};

/** What happened, and where. */
export const eventOfSuggestion = statement(
  'event-of-suggestion',
  `
    select e.kind, e.on_day as "onDay", p.forum
    from redress.proceeding_event e
    join redress.proceeding p on p.firm_id = e.firm_id and p.id = e.proceeding_id
    where e.firm_id = $firm and e.id = $1
  `,
);

/** What else is in the file of a proceeding: what an event in it may bear on. */
export const fileSituation = statement(
  'file-situation',
  `
    select
      ${listOf(
        view<FileSituation['requests'][number]>({
          id: 'r.id',
          kind: 'r.kind',
          state: 'r.state',
          conclusions: `(
            select json_agg(o.conclusion)
            from redress.outcome o
            where o.firm_id = r.firm_id and o.ccf_request_id = r.id
          )`,
        }),
        `
          redress.ccf_request r
          where r.firm_id = p.firm_id and r.case_file_id = p.case_file_id and r.archived_at is null
        `,
        'r.id',
      )} as requests,
      ${listOf(
        view<FileSituation['notices'][number]>({ id: 'n.id', status: 'n.status' }),
        `
          redress.notice n
          where n.firm_id = p.firm_id and n.case_file_id = p.case_file_id and n.archived_at is null
        `,
        'n.id',
      )} as notices,
      ${listOf(
        view<FileSituation['proceedings'][number]>({ id: 'o.id', kind: 'o.kind' }),
        `
          redress.proceeding o
          where
            o.firm_id = p.firm_id
            and o.case_file_id = p.case_file_id
            and o.id <> p.id
            and o.status <> 'closed'
            and o.archived_at is null
        `,
        'o.id',
      )} as proceedings
    from redress.proceeding p
    where p.firm_id = $firm and p.id = $1
  `,
);

/**
 * Adds what an event ($2 in the file $1) suggests ($3), unless an event of the same kind in the same proceeding did:
 * while that one is open, and for good when it tells of the same day (a second paper, a correction of something else).
 */
export const addSuggestions = statement(
  'add-suggestions',
  `
    insert into redress.suggestion (
      firm_id, case_file_id, from_event_id, kind, ccf_request_id, notice_id, proceeding_id,
      ground, text_message, provision, provision_message
    )
    select
      $firm, $1, e.id, s.kind, s."ccfRequestId", s."noticeId", s."proceedingId", s.ground, s.text,
      case when jsonb_typeof(s.provision) = 'string' then s.provision #>> '{}' end,
      case when jsonb_typeof(s.provision) = 'object' then s.provision end
    from redress.proceeding_event e
    cross join jsonb_to_recordset($3::jsonb) as s (
      kind text,
      "ccfRequestId" uuid,
      "noticeId" uuid,
      "proceedingId" uuid,
      ground text,
      text jsonb,
      provision jsonb
    )
    where
      e.firm_id = $firm
      and e.id = $2
      and not exists (
        select 1
        from redress.suggestion o
        join redress.proceeding_event b on b.firm_id = o.firm_id and b.id = o.from_event_id
        where
          o.firm_id = $firm
          and o.case_file_id = $1
          and b.proceeding_id = e.proceeding_id
          and b.kind = e.kind
          and o.kind = s.kind
          and o.ccf_request_id is not distinct from s."ccfRequestId"
          and o.notice_id is not distinct from s."noticeId"
          and o.proceeding_id is not distinct from s."proceedingId"
          and (
            o.state = 'open'
            or (
              b.on_day is not distinct from e.on_day
              and b.earliest is not distinct from e.earliest
              and b.latest is not distinct from e.latest
            )
          )
      )
  `,
);

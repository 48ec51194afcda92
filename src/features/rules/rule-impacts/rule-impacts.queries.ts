import { statement } from '../../../platform/db/statement.js';
import { view, withoutNulls } from '../../../platform/db/view.js';
import type { Extension } from '../../../law/deadline.js';
import type { Fact } from '../../../law/fact.js';
import type { KeptDate } from './impact.js';

const fact = view<Omit<Fact, 'sourceId'>>({
  name: 'x.name',
  on: 'x.on_day',
  earliest: 'x.earliest',
  latest: 'x.latest',
  confidence: 'x.confidence',
});

const extension = view<Pick<Extension, 'ruleId' | 'state' | 'extendedTo'>>({
  ruleId: 'd.rule_id',
  state: 'e.state',
  extendedTo: 'e.extended_to',
});

const keptDate = view<KeptDate>({
  id: 'd.id',
  ruleId: 'd.rule_id',
  dueOn: 'd.due_on',
  isOpen: 'd.is_open',
  lock: 'd.lock',
  verified: 'd.verified_at is not null',
});

/** What the law asks of one subject, whole, so that thousands come in one round trip; `of` finds its dates. */
const situation = (column: string, of: string) => `(
  select json_agg(${withoutNulls(fact)})
  from (
    select distinct on (f.name) f.*
    from redress.fact f
    where f.firm_id = c.firm_id and f.${column} = s.id
    order by f.name, f.id desc
  ) x
) as facts,
(
  select json_agg(${withoutNulls(extension)})
  from redress.deadline d
  join redress.extension e on e.firm_id = d.firm_id and e.deadline_id = d.id
  where d.firm_id = c.firm_id and ${of} and d.rule_id is not null
) as extensions,
(
  select json_agg(${keptDate} order by d.id)
  from redress.deadline d
  where d.firm_id = c.firm_id and ${of} and d.rule_id = any ($3)
) as kept`;

const file = `c.id as "caseFileId", c.reference, c.lead_lawyer_id as "ownerId"`;
/** Those of open files after an id ($1), in the order of ids. */
const living = `s.firm_id = $firm and s.id > $1 and c.status <> 'closed' and c.archived_at is null`;
const ofFile = `join redress.case_file c on c.firm_id = s.firm_id and c.id = s.case_file_id`;

/** Dates of a part of the request that keeps its own time are that part's (docs/adr/0010). */
const OF_REQUEST = 'd.ccf_request_id = s.id and d.new_fact_id is null and d.provisional_measure_id is null';

export const requestsInOpenFiles = statement(
  'requests-in-open-files',
  `
    select
      s.id, s.kind, s.state, s.revises,
      s.id as "ccfRequestId",
      ${file},
      (
        select json_agg(o.conclusion)
        from redress.outcome o
        where o.firm_id = s.firm_id and o.ccf_request_id = s.id
      ) as conclusions,
      ${situation('ccf_request_id', OF_REQUEST)}
    from redress.ccf_request s ${ofFile}
    where ${living} and s.archived_at is null
    order by s.id
    limit $2
  `,
);

export const noticesInOpenFiles = statement(
  'notices-in-open-files',
  `
    select
      s.id, s.kind,
      s.status as state,
      s.id as "noticeId",
      ${file},
      s.recorded_on as "recordedOn",
      s.published_on as "publishedOn",
      s.status_on as "statusOn",
      s.retention_expires_on as "retentionExpiresOn",
      ${situation('notice_id', 'd.notice_id = s.id')}
    from redress.notice s ${ofFile}
    where ${living} and s.archived_at is null
    order by s.id
    limit $2
  `,
);

export const proceedingsInOpenFiles = statement(
  'proceedings-in-open-files',
  `
    select s.id, s.kind, s.rule_sets as "ruleSets", s.count_from as "countFrom", s.lengths as
    values
    , s.id as "proceedingId", ${file}, ${situation('proceeding_id', 'd.proceeding_id = s.id')}
    from redress.proceeding s ${ofFile}
    where ${living} and s.archived_at is null and s.rule_sets @> array[$4::text]
    order by s.id
    limit $2
  `,
);

const part = (table: string, ids: string, column: string) =>
  `
    select
      s.id, r.kind, r.state, r.revises,
      null as conclusions,
      r.id as "ccfRequestId",
      s.id as "${ids}",
      ${file}, ${situation(column, `d.${column} = s.id`)}
    from redress.${table} s ${ofFile}
    join redress.ccf_request r on r.firm_id = s.firm_id and r.id = s.ccf_request_id
    where ${living} and r.firm_id = $firm
    order by s.id
    limit $2
  `;
export const newFactsInOpenFiles = statement('new-facts-in-open-files', part('new_fact', 'newFactId', 'new_fact_id'));
export const measuresInOpenFiles = statement(
  'measures-in-open-files',
  part('provisional_measure', 'provisionalMeasureId', 'provisional_measure_id'),
);

export const firmCalendar = statement(
  'firm-calendar-for-impact',
  `
    select f.working_calendar as calendar
    from redress.firm f
    where f.firm_id = $firm
  `,
);

/** The candidate of a preview, and its set; no version id asks for the set alone. */
export const candidate = statement(
  'rule-set-candidate',
  `
    select
      s.code, v.number, v.status,
      v.source_text as "sourceText",
      v.effective_from as "effectiveFrom",
      v.effective_until as "effectiveUntil"
    from redress.rule_set s
    left join redress.rule_set_version v on v.firm_id = s.firm_id and v.rule_set_id = s.id
      and v.id = $2
    where s.firm_id = $firm and s.code = $1
  `,
);

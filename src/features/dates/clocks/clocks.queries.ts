import { statement } from '../../../platform/db/statement.js';
import type { SubjectColumn } from './clock-subject.entity.js';
import { wording } from '../../../platform/db/wording.js';

/** What the law needs to know of a request, with the people and calendar of its file. */
export const requestSubject = statement(
  'deadline-subject-request',
  `
    select
      r.kind, r.state, r.revises,
      f.id as "caseFileId",
      f.lead_lawyer_id as "ownerId",
      firm.zone,
      firm.working_calendar as calendar,
      (
        select json_agg(o.conclusion)
        from redress.outcome o
        where o.firm_id = r.firm_id and o.ccf_request_id = r.id
      ) as conclusions
    from redress.ccf_request r
    join redress.case_file f on f.firm_id = r.firm_id and f.id = r.case_file_id
    join redress.firm firm on firm.firm_id = r.firm_id
    where r.firm_id = $firm and r.id = $1
  `,
);

export const noticeSubject = statement(
  'deadline-subject-notice',
  `
    select
      n.kind,
      n.status as state,
      null as revises,
      f.id as "caseFileId",
      f.lead_lawyer_id as "ownerId",
      firm.zone,
      firm.working_calendar as calendar,
      null as conclusions,
      n.recorded_on as "recordedOn",
      n.published_on as "publishedOn",
      n.status_on as "statusOn",
      n.retention_expires_on as "retentionExpiresOn"
    from redress.notice n
    join redress.case_file f on f.firm_id = n.firm_id and f.id = n.case_file_id
    join redress.firm firm on firm.firm_id = n.firm_id
    where n.firm_id = $firm and n.id = $1
  `,
);

export const proceedingSubject = statement(
  'deadline-subject-proceeding',
  `
    select
      p.kind,
      p.rule_sets as "ruleSets",
      p.count_from as "countFrom",
      p.lengths as "values",
      f.id as "caseFileId",
      f.lead_lawyer_id as "ownerId",
      coalesce(p.zone, firm.zone) as zone,
      firm.working_calendar as calendar
    from redress.proceeding p
    join redress.case_file f on f.firm_id = p.firm_id and f.id = p.case_file_id
    join redress.firm firm on firm.firm_id = p.firm_id
    where p.firm_id = $firm and p.id = $1
  `,
);

/**
 * A new fact or a provisional measure of a request: a clock of its own, beside those of the request (docs/adr/0010).
 */
const part = (table: string) => `
  select
    r.kind, r.state, r.revises,
    r.id as "ccfRequestId",
    f.id as "caseFileId",
    f.lead_lawyer_id as "ownerId",
    firm.zone,
    firm.working_calendar as calendar,
    null as conclusions
  from redress.${table} p
  join redress.ccf_request r on r.firm_id = p.firm_id and r.id = p.ccf_request_id
  join redress.case_file f on f.firm_id = p.firm_id and f.id = p.case_file_id
  join redress.firm firm on firm.firm_id = p.firm_id
  where p.firm_id = $firm and p.id = $1
`;
export const newFactSubject = statement('deadline-subject-new-fact', part('new_fact'));
export const measureSubject = statement('deadline-subject-provisional-measure', part('provisional_measure'));

/** Dates of a part of a request are that part's, not the request's own (docs/adr/0010). */
const own = (column: SubjectColumn) => `d.${column} = $1 ${column === 'ccf_request_id' ? OF_NO_PART : ''}`;
const OF_NO_PART = 'and d.new_fact_id is null and d.provisional_measure_id is null';

/** The newest fact of each name. */
export const factsOf = (column: SubjectColumn) =>
  statement(
    `facts-of-${column}`,
    `
      select distinct on (f.name)
        f.name,
        f.on_day as "onDay",
        f.earliest, f.latest, f.confidence,
        f.source_id as "sourceId"
      from redress.fact f
      where f.firm_id = $firm and f.${column} = $1
      order by f.name, f.id desc
    `,
  );

export const rowsOf = (column: SubjectColumn) =>
  statement(
    `deadline-rows-of-${column}`,
    `
      select
        d.id,
        d.rule_id as "ruleId",
        ${wording('d.title')} as title,
        d.due_on as "dueOn",
        d.owed_by as "owedBy",
        d.force, d.status,
        d.is_open as "isOpen",
        d.side, d.confidence, d.lock,
        d.verified_at is not null as verified,
        d.met_on as "metOn",
        d.computation
      from redress.deadline d
      where d.firm_id = $firm and d.rule_id is not null and ${own(column)}
      order by d.id
      for update
    `,
  );

export const extensionsOf = (column: SubjectColumn) =>
  statement(
    `extensions-of-${column}`,
    `
      select
        d.rule_id as "ruleId",
        e.state,
        e.requested_on as "requestedOn",
        e.decided_on as "decidedOn",
        e.communicated_on as "communicatedOn",
        e.extended_to as "extendedTo",
        e.correspondence_id as "sourceId"
      from redress.extension e
      join redress.deadline d on d.firm_id = e.firm_id and d.id = e.deadline_id
      where e.firm_id = $firm and d.firm_id = $firm and d.rule_id is not null and ${own(column)}
      order by e.id
    `,
  );

/** Everything of the firm that still has a clock: what a new rule or calendar may touch. */
export const livingSubjects = statement(
  'living-subjects',
  `
    select distinct
      d.ccf_request_id as "ccfRequestId",
      d.notice_id as "noticeId",
      d.proceeding_id as "proceedingId",
      d.new_fact_id as "newFactId",
      d.provisional_measure_id as "provisionalMeasureId"
    from redress.deadline d
    where
      d.firm_id = $firm
      and d.rule_id is not null
      and coalesce(d.ccf_request_id, d.notice_id, d.proceeding_id) is not null
      and d.is_open
  `,
);

import { statement } from '../../platform/db/statement.js';

/** Not of a part of the request that has a clock of its own (docs/adr/0010). */
const OWN = 'd.new_fact_id is null and d.provisional_measure_id is null';

/** What the law asks of one request or notice, whole, so that thousands come in one flight. */
const situation = (column: string, id: string) => `
  (select json_agg(json_strip_nulls(json_build_object('name', x.name, 'on', x.on_day, 'earliest', x.earliest,
       'latest', x.latest, 'confidence', x.confidence)))
     from (select distinct on (f.name) f.* from redress.fact f
       where f.firm_id = c.firm_id and f.${column} = ${id} order by f.name, f.id desc) x) as facts,
  (select json_agg(json_strip_nulls(json_build_object('ruleId', d.rule_id, 'state', e.state, 'extendedTo', e.extended_to)))
     from redress.deadline d join redress.extension e on e.firm_id = d.firm_id and e.deadline_id = d.id
     where d.firm_id = c.firm_id and d.${column} = ${id} and ${OWN} and d.rule_id is not null) as extensions,
  (select json_agg(json_build_object('id', d.id, 'ruleId', d.rule_id, 'dueOn', d.due_on, 'status', d.status,
       'lock', d.lock, 'verified', d.verified_at is not null) order by d.id)
     from redress.deadline d
     where d.firm_id = c.firm_id and d.${column} = ${id} and ${OWN} and d.rule_id = any ($3)) as kept`;

const file = `c.id as "caseFileId", c.reference, c.lead_lawyer_id as "ownerId"`;
const living = `c.status <> 'closed' and c.archived_at is null`;

/** The requests of open files after an id, in the order of ids. */
export const requestsInOpenFiles = statement(
  'requests-in-open-files',
  `select r.id, r.kind, r.state, r.revises, ${file},
     (select json_agg(o.conclusion) from redress.outcome o
        where o.firm_id = r.firm_id and o.ccf_request_id = r.id) as conclusions,
     ${situation('ccf_request_id', 'r.id')}
   from redress.ccf_request r join redress.case_file c on c.firm_id = r.firm_id and c.id = r.case_file_id
   where r.firm_id = $firm and r.id > $1 and r.archived_at is null and ${living} order by r.id limit $2`,
);

export const noticesInOpenFiles = statement(
  'notices-in-open-files',
  `select n.id, n.kind, n.status as state, null as revises, ${file}, null as conclusions,
     n.recorded_on as "recordedOn", n.published_on as "publishedOn", n.status_on as "statusOn",
     n.retention_expires_on as "retentionExpiresOn", ${situation('notice_id', 'n.id')}
   from redress.notice n join redress.case_file c on c.firm_id = n.firm_id and c.id = n.case_file_id
   where n.firm_id = $firm and n.id > $1 and n.archived_at is null and ${living} order by n.id limit $2`,
);

export const firmCalendar = statement(
  'firm-calendar-for-impact',
  `select f.working_calendar as calendar from redress.firm f where f.firm_id = $firm`,
);

/** The candidate of a preview, and its set; no version id asks for the set alone. */
export const candidate = statement(
  'rule-set-candidate',
  `select s.code, v.number, v.status, v.source_text as "sourceText", v.effective_from as "effectiveFrom",
     v.effective_until as "effectiveUntil"
   from redress.rule_set s
   left join redress.rule_set_version v on v.firm_id = s.firm_id and v.rule_set_id = s.id and v.id = $2
   where s.firm_id = $firm and s.code = $1`,
);

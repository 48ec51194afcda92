// The statements of the bare server. Parameter $1 is the hash of the token; what it stands for is looked up in the same
// statement, with the same conditions as platform.enter has.
const caller = (roles = '{owner,lawyer,paralegal,assistant,auditor}') => `caller as materialized (
  select t.firm_id, t.user_id from platform.token t
  join redress.firm_user u on u.firm_id = t.firm_id and u.id = t.user_id
  where t.hash = $1 and t.revoked_at is null and t.expires_at > now() and u.disabled_at is null
    and u.role = any ('${roles}'))`;
const CASE_WORKERS = '{owner,lawyer,paralegal}';
const STAFF = '{owner,lawyer,paralegal,assistant}';

const caseFileFields = `'id', f.id, 'clientId', f.client_id, 'clientName', c.display_name,
  'otherClientIds', coalesce((select json_agg(o.client_id order by o.id) from redress.case_file_client o
    where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null), '[]'),
  'reference', f.reference, 'title', f.title, 'status', f.status, 'leadLawyerId', f.lead_lawyer_id,
  'team', coalesce((select json_agg(m.user_id order by m.id) from redress.case_file_member m
    where m.firm_id = f.firm_id and m.case_file_id = f.id and m.archived_at is null), '[]'),
  'openedOn', f.opened_on, 'closedOn', f.closed_on, 'externalId', f.external_id, 'archivedAt', f.archived_at,
  'version', f.version, 'createdAt', f.created_at, 'updatedAt', f.updated_at`;

const deadlineOnPage = `json_build_object('id', d.id, 'title', d.title, 'ruleId', d.rule_id, 'dueOn', d.due_on, 'owedBy', d.owed_by,
  'force', d.force, 'status', d.status, 'confidence', d.confidence, 'ccfRequestId', d.ccf_request_id,
  'proceedingId', d.proceeding_id)`;

const ofFile = (table, alias) => `redress.${table} ${alias} where ${alias}.firm_id = f.firm_id
  and ${alias}.case_file_id = f.id and ${alias}.archived_at is null`;

export const caseFilePage = `with ${caller()}
  select v.body, v.version from caller left join lateral (
    select json_build_object(${caseFileFields},
      'clients', (select json_agg(json_build_object('id', p.id, 'displayName', p.display_name, 'kind', p.kind))
        from redress.client p where p.firm_id = f.firm_id and (p.id = f.client_id or p.id in (
          select o.client_id from ${ofFile('case_file_client', 'o')}))),
      'notices', coalesce((select json_agg(json_build_object('id', n.id, 'kind', n.kind, 'reportedKind', n.reported_kind,
          'status', n.status, 'sourceCountry', n.source_country, 'sourceEntity', n.source_entity,
          'publicEntityId', n.public_entity_id) order by n.id) from ${ofFile('notice', 'n')}), '[]'),
      'requests', coalesce((select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'state', r.state,
          'nextDeadline', (select ${deadlineOnPage} from redress.deadline d
            where d.firm_id = r.firm_id and d.ccf_request_id = r.id and d.is_open and d.due_on is not null
            order by d.due_on limit 1)) order by r.id) from ${ofFile('ccf_request', 'r')}), '[]'),
      'proceedings', coalesce((select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'country', p.country,
          'forum', p.forum, 'status', p.status, 'nextDeadline', (select ${deadlineOnPage} from redress.deadline d
            where d.firm_id = p.firm_id and d.proceeding_id = p.id and d.is_open and d.due_on is not null
            order by d.due_on limit 1)) order by p.id) from ${ofFile('proceeding', 'p')}), '[]'),
      'nextDeadlines', coalesce((select json_agg(next.body) from (select ${deadlineOnPage} as body from redress.deadline d
        where d.firm_id = f.firm_id and d.case_file_id = f.id and d.is_open and d.due_on is not null
        order by d.due_on, d.id limit 5) next), '[]'),
      'lastCorrespondence', coalesce((select json_agg(last.body) from (
        select json_build_object('id', l.id, 'direction', l.direction, 'counterpart', l.counterpart_kind,
          'subject', l.subject, 'writtenOn', l.written_on, 'registeredAt', l.registered_at) as body
        from ${ofFile('correspondence', 'l')} order by l.id desc limit 5) last), '[]'),
      'counts', json_build_object(
        'notices', (select count(*) from ${ofFile('notice', 'n')}),
        'requests', (select count(*) from ${ofFile('ccf_request', 'r')}),
        'openDeadlines', (select count(*) from redress.deadline d
          where d.firm_id = f.firm_id and d.case_file_id = f.id and d.is_open),
        'correspondence', (select count(*) from ${ofFile('correspondence', 'l')}),
        'documents', (select count(*) from ${ofFile('document', 'd')})))::text as body, f.version
    from redress.case_file f join redress.client c on c.firm_id = f.firm_id and c.id = f.client_id
    where f.firm_id = caller.firm_id and f.id = $2) v on true`;

/** Nobody would be there: asked of hard dates of ours and of absences while a date stands, so that whoever saves is told. */
const WARNINGS = `case when d.is_open then
  (select coalesce(json_agg(json_build_object('code', w.code, 'params', w.params, 'message', w.message)), '[]') from (
    select w.code, json_build_object() as params, w.message from (values
      ('owner-away', 'Whoever owns this date is disabled or not named: give it to somebody who is there.'),
      ('no-deputy', 'Nobody stands in for its owner: name a deputy here or for the person.')) w (code, message)
    where d.hard = 'H' and d.side = 'ours'
      and not exists (select 1 from redress.firm_user u where u.firm_id = d.firm_id and u.disabled_at is null
      and case w.code when 'owner-away' then u.id = d.owner_id else u.id <> d.owner_id and u.id in (d.deputy_id,
        (select o.deputy_id from redress.firm_user o where o.firm_id = d.firm_id and o.id = d.owner_id)) end)
    union all
    select 'absent-without-deputy', json_build_object('person', u.name, 'days', json_agg(distinct (r.due_at at time zone r.zone)::date::text)),
      u.name || ' is away when reminders of this date fall due, and nobody stands in.'
    from redress.absence a
    join redress.firm_user u on u.firm_id = a.firm_id and u.id = a.user_id
    join redress.reminder r on r.firm_id = d.firm_id and r.deadline_id = d.id and r.recipient_id = a.user_id
      and (r.due_at at time zone r.zone)::date between a.from_on and a.until_on
    where a.firm_id = d.firm_id and a.user_id in (d.owner_id, d.deputy_id) and a.cancelled_at is null
      and r.state in ('planned', 'retry')
      and not exists (select 1 from redress.reminder s where s.firm_id = r.firm_id and s.deadline_id = r.deadline_id
        and s.due_on = r.due_on and s.step = r.step and s.stands_in_for_id = a.user_id and s.state <> 'superseded')
    group by u.name) w)
  else '[]' end`;

const DUE = `coalesce(d.due_on, 'infinity'::date)`;

/** The whole answer in one text: the elements, and where the next page begins when there is one. */
export const docket = `with ${caller()}
  select (select '{"data":[' || coalesce(string_agg(p.body, ',' order by p.due, p.id), '') || '],"page":{"next":'
      || case when count(*) = $4 then '"' || (max(p.due) || ',' || max(p.id::text)) || '"' else 'null' end || '}}'
    from (select ${DUE} as due, d.id, json_build_object(
        'id', d.id, 'caseFileId', d.case_file_id, 'caseFileReference', f.reference,
        'ccfRequestId', d.ccf_request_id, 'noticeId', d.notice_id, 'proceedingId', d.proceeding_id,
        'newFactId', d.new_fact_id, 'provisionalMeasureId', d.provisional_measure_id,
        'ruleId', d.rule_id, 'ruleVersion', d.rule_version, 'title', d.title, 'dueOn', d.due_on, 'owedSince', d.owed_since,
        'missing', case when d.due_on is null then d.computation ->> 'missing' end,
        'targetOn', d.target_on, 'zone', d.zone, 'owedBy', d.owed_by, 'owedByName', d.owed_by_name, 'force', d.force,
        'hard', d.hard, 'status', d.status, 'isOpen', d.is_open, 'side', d.side,
        'effectiveDueOn', d.effective_due_on, 'statusReason', d.status_reason, 'source', d.source,
        'confidence', d.confidence, 'sureness', d.sureness,
        'triggerName', d.computation -> 'trigger' ->> 'name', 'triggerOn', d.computation -> 'trigger' ->> 'on',
        'safeOn', coalesce(case when d.lock is null then (d.computation ->> 'safeOn')::date end, d.due_on),
        'expectedOn', coalesce(d.expected_on, (d.computation ->> 'expectedOn')::date),
        'ownerId', d.owner_id, 'deputyId', d.deputy_id, 'metOn', d.met_on, 'documentId', d.document_id,
        'acknowledgedAt', d.acknowledged_at, 'acknowledgedBy', d.acknowledged_by, 'acknowledgement', d.acknowledgement,
        'lock', d.lock, 'enteredBy', d.entered_by, 'verifiedAt', d.verified_at, 'verifiedBy', d.verified_by,
        'warnings', ${WARNINGS}, 'version', d.version, 'createdAt', d.created_at, 'updatedAt', d.updated_at)::text as body
      from redress.deadline d join redress.case_file f on f.firm_id = d.firm_id and f.id = d.case_file_id
      where d.firm_id = caller.firm_id and d.is_open and ${DUE} >= $2::date and ${DUE} <= $3::date
      order by ${DUE}, d.id limit $4) p) as body
  from caller`;

const history = `insert into history.change (firm_id, transaction_id, actor_kind, actor_id, action, request_id, entity,
  entity_id, case_file_id, op, row_version, schema_version, before, after)`;

const letterView = (l) => `json_build_object('id', ${l}.id, 'caseFileId', ${l}.case_file_id,
  'ccfRequestId', ${l}.ccf_request_id, 'direction', ${l}.direction, 'counterpart', json_build_object(
    'kind', ${l}.counterpart_kind, 'name', ${l}.counterpart_name, 'country', ${l}.counterpart_country),
  'channel', ${l}.channel, 'subject', ${l}.subject, 'summary', ${l}.summary, 'language', ${l}.language,
  'writtenOn', ${l}.written_on, 'sentOn', ${l}.sent_on, 'receivedOn', ${l}.received_on,
  'happenedOn', coalesce(case ${l}.direction when 'in' then ${l}.received_on else ${l}.sent_on end,
    ${l}.sent_on, ${l}.written_on, ${l}.received_on),
  'registeredAt', ${l}.registered_at, 'references', ${l}.letter_references, 'answersId', ${l}.answers_id,
  'documentIds', '[]'::json, 'disclosable', ${l}.disclosable, 'externalId', ${l}.external_id,
  'archivedAt', ${l}.archived_at, 'version', ${l}.version, 'createdAt', ${l}.created_at, 'updatedAt', ${l}.updated_at,
  'body', ${l}.body)`;

/** A letter for a file of another firm finds no row of case_file and is not written. */
export const addLetter = `with ${caller(STAFF)},
  added as (
    insert into redress.correspondence (firm_id, id, case_file_id, direction, counterpart_kind, counterpart_name, channel,
      subject, summary, written_on, received_on, letter_references, version, created_at, updated_at)
    select caller.firm_id, $2::uuid, f.id, $4, $5, $6, $7, $8, $9, $10::date, $11::date, $12::jsonb, 1, now(), now()
    from caller join redress.case_file f on f.firm_id = caller.firm_id and f.id = $3
    returning *),
  written as (
    ${history}
    select a.firm_id, platform.uuidv7(), 'user', caller.user_id::text, 'correspondence.add', $13, 'correspondence', a.id,
      a.case_file_id, 'insert', 1, 0, null, row_to_json(a)::text from added a, caller)
  select ${letterView('a')}::text as body, a.version from caller left join added a on true`;

export const changeCaseFile = `with ${caller(CASE_WORKERS)},
  changed as (
    update redress.case_file f set title = $4, status = $5, closed_on = null, version = f.version + 1, updated_at = now()
    from caller where f.firm_id = caller.firm_id and f.id = $2 and f.version = $3
    returning new.*, row_to_json(old)::text as before, row_to_json(new)::text as after),
  written as (
    ${history}
    select f.firm_id, platform.uuidv7(), 'user', caller.user_id::text, 'case-file.change', $6, 'case-file', f.id, f.id,
      'update', f.version, 0, f.before, f.after from changed f, caller)
  select v.body, v.version from caller left join lateral (
    select json_build_object(${caseFileFields})::text as body, f.version
    from changed f join redress.client c on c.firm_id = f.firm_id and c.id = f.client_id) v on true`;

export const outcomesByCountry = `with ${caller()}
  select json_build_object('data', coalesce((select json_agg(json_build_object('sourceCountry', g.source_country,
      'conclusion', g.conclusion, 'outcomes', g.outcomes) order by g.outcomes desc, g.source_country, g.conclusion)
    from (select n.source_country, o.conclusion, count(*) as outcomes
      from redress.outcome o left join redress.notice n on n.firm_id = o.firm_id and n.id = o.notice_id
      where o.firm_id = caller.firm_id group by n.source_country, o.conclusion) g), '[]'),
    'page', json_build_object('next', null))::text as body
  from caller`;

/** `{"firm_id":"<36>",` begins every image; what is secret or internal of a client is left out key by key. */
const image = (column) => `case when h.${column} is null then 'null'
  when h.entity = 'client' then (select '{' || string_agg(to_json(e.key)::text || ':' || case
      when e.key in ('safe_contact', 'current_address') and e.value::text <> 'null' then '"sealed"' else e.value::text end, ',') || '}'
    from json_each(h.${column}::json) e where e.key not in ('firm_id', 'name_words'))
  else '{' || substr(h.${column}, 51) end`;

/** By command, newest first, 50 and where the next page begins. The bare server puts no entry into words. */
export const historyOfFile = `with ${caller()},
  entry as materialized (
    select h.transaction_id from history.change h, caller
    where h.firm_id = caller.firm_id and h.case_file_id = $2
    group by h.transaction_id order by h.transaction_id desc limit 51)
  select (select '{"data":[' || string_agg(p.body, ',' order by p.id desc) filter (where p.n <= 50) || '],"page":{"next":'
      || case when count(*) > 50 then to_json(max(p.id::text) filter (where p.n = 50))::text else 'null' end || '}}'
    from (select e.transaction_id as id, row_number() over (order by e.transaction_id desc) as n, c.body
      from entry e cross join lateral (
        select left((array_agg(json_build_object('id', h.transaction_id, 'at', h.at, 'actor', json_build_object(
            'kind', h.actor_kind, 'id', h.actor_id, 'name', case h.actor_kind
              when 'user' then (select u.name from redress.firm_user u where u.firm_id = h.firm_id and u.id = h.actor_id::uuid)
              else 'The demo' end), 'action', h.action, 'reason', h.reason, 'requestId', h.request_id,
            'transactionId', h.transaction_id, 'changeCount', h.changes)::text order by h.place))[1], -1)
          || ',"changes":[' || string_agg('{"id":"' || h.id || '","entity":"' || h.entity || '","entityId":"' || h.entity_id
            || '","caseFileId":' || coalesce('"' || h.case_file_id || '"', 'null')
            || ',"clientId":' || coalesce('"' || h.client_id || '"', 'null')
            || ',"op":"' || h.op || '","version":' || h.row_version
            || ',"before":' || ${image('before')} || ',"after":' || ${image('after')} || '}', ',' order by h.place) || ']}' as body
        from (select h.*, count(*) over () as changes,
            row_number() over (order by h.entity = split_part(h.action, '.', 1) desc, h.id) as place
          from history.change h where h.firm_id = caller.firm_id and h.case_file_id = $2 and h.transaction_id = e.transaction_id
          order by place limit 50) h) c) p) as body
  from caller`;

const found = (
  element,
  from,
  order,
) => `coalesce((select json_agg(x.element) from (select json_build_object(${element}) as element
  from ${from} order by ${order} limit 20) x), '[]')`;
const matches = (words) => `platform.firm_words(${words}) @@ (select asked.words from asked)`;

/** The same indexes of firm-keyed words. The bare server does not say by which alias a person was found. */
export const search = `with ${caller()}, asked as materialized (select platform.firm_query(firm_id, $2) as words from caller)
  select json_build_object(
    'people', ${found(`'id', p.id, 'displayName', p.display_name`, `redress.client p where p.firm_id = caller.firm_id and p.archived_at is null and ${matches('p.firm_id, p.name_words')}`, 'p.display_name, p.id')},
    'caseFiles', ${found(`'id', f.id, 'reference', f.reference, 'title', f.title`, `redress.case_file f where f.firm_id = caller.firm_id and f.archived_at is null and ${matches(`f.firm_id, f.reference || ' ' || f.title`)}`, 'f.id desc')},
    'correspondence', ${found(`'id', l.id, 'caseFileId', l.case_file_id, 'subject', l.subject, 'writtenOn', l.written_on`, `redress.correspondence l where l.firm_id = caller.firm_id and l.archived_at is null and ${matches('l.firm_id, platform.letter_words(l.subject, l.letter_references)')}`, 'l.id desc')})::text as body
  from caller`;

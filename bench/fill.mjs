// The practice that is measured: invented people, made by SQL in a few large statements a firm. Every row passes the
// same triggers as a row written by the application, so every row has its history.
import { createHash, randomBytes } from 'node:crypto';

/** The first firm's share of everything; the others divide the rest evenly. */
const BIG_SHARE = 0.25;
const PEOPLE = ['owner', 'lawyer', 'lawyer', 'lawyer', 'paralegal', 'assistant'];

const GIVEN = `array['Adel','Amira','Boris','Carla','Dario','Elena','Farid','Goran','Hana','Ivo','Jamal','Katya','Lena',
  'Milan','Nadia','Omar','Petra','Rafik','Samir','Tamar','Umut','Viktor','Yana','Zoran','Marta','Leon','Dina','Emil',
  'Rosa','Karim','Noor','Sasha']`;
const FIRST_PART = `array['Bal','Dor','Ves','Kar','Mel','Tur','Sol','Ran','Gor','Lin','Pav','Zer','Hal','Nov','Dun','Mar']`;
const LAST_PART = `array['enko','adze','ovic','ari','strom','oglu','escu','ander','imov','ati','ensen','ura']`;
const COUNTRIES = `array['KZ','AE','TR','RU','UZ','TJ','BH','CN','IR','VE','BY','AZ','EG','PK','RW','TH','QA','MA','KW','GE']`;

/** A family name by number; the two parts run at different speeds, so all 192 occur. */
const family = (n) => `((${FIRST_PART})[1 + (${n}) % 16] || (${LAST_PART})[1 + (${n}) / 16 % 12])`;
const given = (n) => `(${GIVEN})[1 + (${n}) % 32]`;

/** The same number for the same row in every run; big enough to look random. */
const mixed = (n, salt) => `(abs(hashint4((${n})::integer * 31 + ${salt})) % 1000003)`;

/**
 * Fills a prepared database.
 *
 * @param firms a firm alone has all the files
 * @returns the tokens that the callers sign in with: half of them in the big firm
 */
export async function fill(client, cases, firms) {
  const rest = firms === 1 ? 0 : Math.floor((cases * (1 - BIG_SHARE)) / (firms - 1));
  const tokens = [];
  for (let firm = 0; firm < firms; firm++) {
    const size = firm === 0 ? cases - rest * (firms - 1) : rest;
    await client.query('begin');
    const people = await openFirm(client, firm);
    for (const sql of recordsOf(size)) await client.query(sql);
    await client.query('commit');
    tokens.push(...(firm === 0 ? people.slice(1, 5) : people.slice(1, 2)));
  }
  await client.query('analyze');
  return tokens.slice(0, 8);
}

async function openFirm(client, number) {
  const {
    rows: [{ firm }],
  } = await client.query(`select platform.uuidv7() as firm`);
  await client.query(`select platform.enter_as('seed', 'bench', $1, 'bench.fill', null, null)`, [firm]);
  await client.query(
    `insert into redress.firm (firm_id, id, name, country) values ($1, $1, 'Practice ' || $2::integer, 'FR')`,
    [firm, number],
  );
  await client.query(`drop table if exists people; create temp table people (n serial, id uuid)`);
  const tokens = [];
  for (const [n, role] of PEOPLE.entries()) {
    const token = randomBytes(32).toString('base64url');
    await client.query(
      `with person as (insert into redress.firm_user (firm_id, email, name, role)
         values ($1, $2, $3, $4) returning id),
       listed as (insert into people (id) select id from person),
       login as (insert into platform.login (email, password_hash, firm_id, user_id)
         select $2, 'no password fits', $1, id from person)
       insert into platform.token (hash, firm_id, user_id, expires_at) select $5, $1, id, now() + interval '90 days' from person`,
      [firm, `${role}${n}@practice${number}.example`, `Person ${n}`, role, createHash('sha256').update(token).digest()],
    );
    tokens.push(token);
  }
  return tokens;
}

const FIRM = `current_setting('app.firm')::uuid`;
/** The k-th lawyer of the firm. */
const lawyer = (n) => `(select id from people where n = 2 + (${n}) % 3)`;

/** In order, the statements that make one firm's records: 10 letters, 6 deadlines, 1.5 notices, 1.2 requests a file. */
function recordsOf(cases) {
  const made = (table, count) => `create temp table ${table} on commit drop as
    select i, platform.uuidv7() as id from generate_series(0, ${count} - 1) i; create index on ${table} (i); analyze ${table}`;
  const clients = Math.round(cases * 1.2);
  const notices = Math.round(cases * 1.5);
  const requests = Math.round(cases * 1.2);
  return [
    made('a_client', clients),
    made('a_file', cases),
    made('a_notice', notices),
    made('a_request', requests),
    clientsSql,
    caseFilesSql(cases, clients),
    noticesSql(cases),
    requestsSql(cases),
    lettersSql(cases),
    deadlinesSql(cases),
    outcomesSql(cases, notices),
    ...laterChanges,
  ];
}

const clientsSql = `
  insert into redress.client (firm_id, id, display_name, kind, names, name_words, date_of_birth, nationalities)
  select ${FIRM}, c.id, p.name, 'person',
    json_build_array(json_build_object('full', p.name, 'kind', 'legal'), json_build_object('full', p.alias, 'kind', 'alias')),
    p.name || ' ' || p.alias, (1950 + c.i % 50)::text, array[(${COUNTRIES})[1 + c.i % 20]]
  from a_client c cross join lateral (select ${given('c.i')} || ' ' || ${family(mixed('c.i', 1))} as name,
    ${given('c.i + 7')} || ' ' || ${family(mixed('c.i', 2))} as alias offset 0) p`;

/** Every fifth file has a second client; every file a lead lawyer, every second one a colleague. */
const caseFilesSql = (cases, clients) => `
  insert into redress.case_file (firm_id, id, client_id, reference, title, lead_lawyer_id, opened_on)
  select ${FIRM}, f.id, c.id, (2020 + f.i * 6 / ${cases})::text || '-' || lpad(f.i::text, 5, '0'),
    split_part(p.display_name, ' ', 2) || ', notice and data', ${lawyer('f.i')}, current_date - 1200 + f.i * 1200 / ${cases}
  from a_file f join a_client c on c.i = f.i join redress.client p on p.firm_id = ${FIRM} and p.id = c.id order by f.i;
  insert into redress.case_file_client (firm_id, case_file_id, client_id)
  select ${FIRM}, f.id, c.id from a_file f join a_client c on c.i = ${cases} + f.i / 5 where f.i % 5 = 0 and c.i < ${clients};
  insert into redress.case_file_member (firm_id, case_file_id, user_id)
  select ${FIRM}, f.id, ${lawyer('f.i')} from a_file f
  union all select ${FIRM}, f.id, (select id from people where n = 5) from a_file f where f.i % 2 = 0`;

const noticesSql = (cases) => `
  insert into redress.notice (firm_id, id, case_file_id, client_id, kind, status, source_country, recorded_on,
    published_on, wanted_for, charges, known_from)
  select ${FIRM}, n.id, f.id, c.id, (array['red-notice','wanted-diffusion','blue-notice'])[1 + n.i % 3], 'published',
    (${COUNTRIES})[1 + ${mixed('n.i', 3)} % 20], current_date - 400 - n.i % 900, current_date - 390 - n.i % 900, 'prosecution',
    '[{"label": "Fraud", "text": "Fraud on a large scale, committed by a group", "maximumPenaltyMonths": 120}]',
    '{"how": "access-reply", "confidence": "confirmed", "on": "2026-01-10"}'
  from a_notice n join a_file f on f.i = n.i % ${cases} join a_client c on c.i = f.i`;

const requestsSql = (cases) => `
  insert into redress.ccf_request (firm_id, id, case_file_id, kind, state, language, grounds, remedies_sought, submitted_at,
    channel)
  select ${FIRM}, r.id, f.id, (array['access','deletion','deletion','revision'])[1 + r.i % 4],
    (array['submitted','received','admissible','decided','draft'])[1 + ${mixed('r.i', 4)} % 5], 'en',
    '[{"code": "ART3_POLITICAL", "argument": "The prosecution follows from a political post."}]', '{deletion}',
    now() - interval '1 day' * (r.i % 700), 'email'
  from a_request r join a_file f on f.i = r.i % ${cases};
  insert into redress.ccf_request_applicant (firm_id, case_file_id, ccf_request_id, client_id)
  select ${FIRM}, f.id, r.id, c.id from a_request r join a_file f on f.i = r.i % ${cases} join a_client c on c.i = f.i;
  insert into redress.ccf_request_notice (firm_id, case_file_id, ccf_request_id, notice_id)
  select ${FIRM}, f.id, r.id, n.id from a_request r join a_file f on f.i = r.i % ${cases} join a_notice n on n.i = f.i`;

const lettersSql = (cases) => `
  insert into redress.correspondence (firm_id, case_file_id, ccf_request_id, direction, counterpart_kind, channel, subject,
    summary, language, written_on, sent_on, received_on, letter_references)
  select ${FIRM}, f.id, r.id, (array['in','out'])[1 + l.i % 2], (array['ccf','client','ncb','court'])[1 + ${mixed('l.i', 5)} % 4],
    (array['email','post'])[1 + l.i % 2],
    (array['Acknowledgment of receipt','Request for further documents','Reply of the source','Draft of the request',
      'Decision on admissibility','Note of a call'])[1 + ${mixed('l.i', 6)} % 6]
      || ', ' || ${family(mixed('l.i', 7))} || ' ' || l.i,
    repeat('What the letter says in two lines. ', 4), 'en', d.on_day, d.on_day, d.on_day + 3,
    json_build_array(json_build_object('kind', 'request', 'value', 'CCF/R' || ${mixed('l.i', 8)}))
  from generate_series(0, ${cases} * 10 - 1) l (i) join a_file f on f.i = l.i % ${cases} join a_request r on r.i = f.i
  cross join lateral (select current_date - 1000 + l.i * 1000 / (${cases} * 10) as on_day) d order by l.i`;

/** Of each file six dates over two years; those in the past are met but for one in eleven. One in six comes from a rule. */
const deadlinesSql = () => `
  insert into redress.deadline (firm_id, case_file_id, ccf_request_id, rule_id, rule_version, title, due_on, zone, owed_by,
    force, hard, status, source, confidence, sureness, computation, owner_id, met_on)
  select ${FIRM}, f.id, case when k.k = 0 then r.id end, case when k.k = 0 then 'DELETION_DECISION' end,
    case when k.k = 0 then '2017-03-11' end, (array['Decision of the Commission','Reply to the Commission','Call the client',
      'Hearing abroad','Power of attorney ends','Review of the file'])[1 + k.k], d.due_on, 'Europe/Paris',
    (array['ccf','firm','firm','court','applicant','firm'])[1 + k.k],
    (array['statutory','ordered','internal','ordered','internal','internal'])[1 + k.k], (array['M','H','T','H','T','T'])[1 + k.k],
    case when d.due_on < current_date and (f.i + k.k) % 11 > 0 then 'satisfied' else 'active' end,
    case when k.k = 0 then 'CCF Statute, Art. 40(2)' else 'Letter of the court' end, 'stated', case when k.k = 0 then 'verified' end,
    case when k.k = 0 then json_build_object('ruleId', 'DELETION_DECISION', 'dueOn', d.due_on, 'owedBy', 'ccf',
      'trigger', json_build_object('name', 'declaredAdmissibleOn', 'on', d.due_on - 270, 'confidence', 'stated'),
      'steps', json_build_array(json_build_object('op', 'add', 'in', d.due_on - 270, 'out', d.due_on,
        'reason', 'Nine months, from the day after; a month that is too short ends on its last day.'))) end,
    ${lawyer('f.i')}, case when d.due_on < current_date and (f.i + k.k) % 11 > 0 then d.due_on - 2 end
  from generate_series(0, 5) k (k) cross join a_file f join a_request r on r.i = f.i
  cross join lateral (select current_date - 500 + ${mixed('f.i * 6 + k.k', 9)} % 740 as due_on) d`;

const outcomesSql = (cases, notices) => `
  insert into redress.outcome (firm_id, case_file_id, ccf_request_id, notice_id, conclusion, decided_on, received_on)
  select ${FIRM}, q.case_file_id, q.id, n.id,
    (array['NOT_COMPLIANT_DELETE','COMPLIANT','COMPLIANT_UPDATE'])[1 + ${mixed('r.i', 10)} % 3],
    current_date - 30 - r.i % 500, current_date - 20 - r.i % 500
  from a_request r join redress.ccf_request q on q.firm_id = ${FIRM} and q.id = r.id
  join a_notice n on n.i = (r.i % ${cases}) and n.i < ${notices} where q.state = 'decided'`;

/** History that is not only first versions. */
const laterChanges = [
  `update redress.case_file f set title = title || ', reviewed' where f.firm_id = ${FIRM}`,
  `update redress.deadline d set target_on = due_on - 7 where d.firm_id = ${FIRM} and d.status = 'active'`,
  `update redress.notice n set status = 'blocked', status_on = current_date - 20
   where n.firm_id = ${FIRM} and n.kind = 'wanted-diffusion'`,
];

// The practices whose reminders are measured, and reminders due when the bench says so. Rows pass the same triggers as
// those the application plans, so each has its history.
import { createHash, randomBytes } from 'node:crypto';

/** Ten files a hundred deadlines, ten lawyers a firm. @returns a token of one lawyer of each firm */
export async function fillPractices(client, firms, deadlines) {
  const tokens = [];
  for (let n = 0; n < firms; n++) tokens.push(await fillPractice(client, n, Math.ceil(deadlines / firms)));
  await client.query('vacuum (analyze)');
  return tokens;
}

async function fillPractice(client, number, deadlines) {
  const token = randomBytes(32).toString('base64url');
  await client.query('begin');
  const {
    rows: [{ firm }],
  } = await client.query('select platform.uuidv7() as firm');
  await client.query(`select platform.enter_as('seed', 'bench', $1, 'bench.fill', null, null)`, [firm]);
  await client.query(
    `insert into redress.firm (firm_id, id, name, country) values ($1, $1, 'Practice ' || $2::integer, 'FR')`,
    [firm, number],
  );
  await client.query(
    `insert into redress.firm_user (firm_id, email, name, role)
     select $1, 'person' || i || '@practice' || $2::integer || '.example', 'Person ' || i,
       case i when 0 then 'owner' else 'lawyer' end from generate_series(0, 9) i`,
    [firm, number],
  );
  await client.query(
    `insert into platform.token (hash, firm_id, user_id, expires_at)
     select $2, $1, id, now() + interval '1 day' from redress.firm_user where firm_id = $1 and role = 'owner'`,
    [firm, createHash('sha256').update(token).digest()],
  );
  await client.query(
    `insert into redress.client (firm_id, display_name, kind, name_words)
     select $1, 'Client ' || i, 'person', 'Client ' || i from generate_series(1, 100) i`,
    [firm],
  );
  await client.query(
    `with people as (select array_agg(id order by id) as ids from redress.firm_user where firm_id = $1)
     insert into redress.case_file (firm_id, client_id, reference, title, lead_lawyer_id, opened_on)
     select $1, c.id, 'F-' || row_number() over (), 'Notice and data', p.ids[1 + i % 10], current_date
     from redress.client c cross join people p cross join generate_series(1, greatest(1, $2::integer / 1000)) i
     where c.firm_id = $1`,
    [firm, deadlines],
  );
  await client.query(
    `with people as (select array_agg(id order by id) as ids from redress.firm_user where firm_id = $1),
     files as (select array_agg(id order by id) as ids from redress.case_file where firm_id = $1)
     insert into redress.deadline (firm_id, case_file_id, title, due_on, zone, owed_by, force, hard, status, confidence,
       owner_id)
     select $1, f.ids[1 + i % cardinality(f.ids)], 'Reply to the Commission', current_date + 7, 'Europe/Paris', 'firm',
       'ordered', 'H', 'active', 'stated', p.ids[1 + i % 10]
     from people p cross join files f cross join generate_series(1, $2::integer) i`,
    [firm, deadlines],
  );
  await client.query('commit');
  return token;
}

/**
 * One mail a deadline under the step `step`, due in `inSeconds`, spread over `overSeconds`.
 *
 * @returns the instant from which they are due
 */
export async function planAll(client, { step, count, inSeconds, overSeconds = 0 }) {
  const {
    rows: [{ at }],
  } = await client.query(`select clock_timestamp() + $1 * interval '1 second' as at`, [inSeconds]);
  const { rows: firms } = await client.query('select id from redress.firm order by id');
  for (const { id } of firms) {
    await client.query('begin');
    await client.query(`select platform.enter_as('seed', 'bench', $1, 'bench.plan', null, null)`, [id]);
    await client.query(
      `insert into redress.reminder (firm_id, id, case_file_id, deadline_id, deadline_version, due_on, step, recipient_id,
         channel, due_at, zone, next_attempt_at, message_id)
       select d.firm_id, d.new_id, d.case_file_id, d.id, d.version, d.due_on, $2, d.owner_id, 'email', d.at, 'Europe/Paris',
         d.at, 'rem-' || d.new_id || '-v1@redress'
       from (select d.*, platform.uuidv7() as new_id, $3::timestamptz + $4 * random() * interval '1 second' as at
             from redress.deadline d where d.firm_id = $1 order by d.id limit $5) d`,
      [id, step, at, overSeconds, Math.ceil(count / firms.length)],
    );
    await client.query('commit');
  }
  await client.query('vacuum (analyze) redress.reminder');
  if ((await client.query('select clock_timestamp() > $1 as late', [at])).rows[0].late)
    throw new Error('Planning took until the reminders were due: give it more seconds.');
  return at;
}

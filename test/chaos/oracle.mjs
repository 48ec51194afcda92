// Compares the ledger, the history and the mail server's log, whatever the fault was. One sentence for each violation.
import { CANARY } from './practice.mjs';

/** How long a mail that was checked before a change may take until it is composed (I4, I5): its Date is of that moment. */
const IN_FLIGHT_MS = 3_000;
const RECOVERY_S = 120;
const rowOf = ({ messageId }) => /^rem-([0-9a-f-]{36})-v\d+@/.exec(messageId)?.[1];

/**
 * @param recovered seconds from the end of the fault until every due reminder had ended; undefined when some never did
 * @param changes {deadlineId, dueOn, at} of dates that moved away, {userId, at} of people who may not be told any more
 */
export async function judge(scene, { recovered, changes = [] }) {
  const { post, crashes } = scene;
  const reminders = await scene.rows(
    `select r.*, r.due_on::text as day, u.email, r.due_at <= now() as is_due,
       (select count(*)::int from history.change h where h.firm_id = r.firm_id and h.entity = 'reminder' and h.entity_id = r.id) as changes,
       (select h.after::json ->> 'state' from history.change h
        where h.firm_id = r.firm_id and h.entity = 'reminder' and h.entity_id = r.id order by h.row_version desc limit 1) as told
     from redress.reminder r join redress.firm_user u on u.firm_id = r.firm_id and u.id = r.recipient_id`,
  );
  const byId = new Map(reminders.map((row) => [row.id, row]));
  const mails = post.log.filter((mail) => rowOf(mail));
  const copies = new Map();
  for (const { messageId } of mails) copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
  const mailed = new Set(mails.map(rowOf));
  const due = reminders.filter((row) => row.is_due);
  const ended = ['sent', 'acknowledged', 'superseded', 'suppressed', 'dead'];
  const lost = due.filter(({ state }) => !ended.includes(state));
  const duplicates = mails.length - copies.size;
  const wrong = [];
  const check = (invariant, found, sentence) => {
    if (found.length > 0) wrong.push(`${invariant}: ${found.length} ${sentence}`);
  };

  check('I1', lost, `due reminders never ended (${lost[0]?.state}: ${lost[0]?.provider_answer})`);
  const silent = due.filter(({ state, state_reason: reason }) => ['suppressed', 'dead'].includes(state) && !reason);
  check('I1', silent, 'reminders ended without a reason');
  const byMail = reminders.filter(({ channel, state }) => channel === 'email' && state === 'sent');
  check(
    'I2',
    byMail.filter(({ id }) => !mailed.has(id)),
    'sent reminders without a mail',
  );
  check(
    'I2',
    mails.filter((mail) => !byId.has(rowOf(mail))),
    'mails without a reminder',
  );
  check(
    'I2',
    mails.filter((mail) => byId.get(rowOf(mail))?.email !== mail.to),
    'mails to somebody else',
  );
  check(
    'I3',
    [...copies.values()].filter((count) => count - 1 > crashes),
    `mails sent more often than ${crashes} crashes explain`,
  );
  for (const { deadlineId, dueOn, at } of changes.filter((change) => change.deadlineId)) {
    const old = (mail) => byId.get(rowOf(mail))?.deadline_id === deadlineId && byId.get(rowOf(mail))?.day === dueOn;
    check(
      'I4',
      mails.filter((mail) => old(mail) && !(mail.composedAt <= at + IN_FLIGHT_MS)),
      'mails for a date that had moved',
    );
  }
  for (const { userId, at } of changes.filter((change) => change.userId)) {
    const theirs = (mail) => byId.get(rowOf(mail))?.recipient_id === userId;
    check(
      'I5',
      mails.filter((mail) => theirs(mail) && !(mail.composedAt <= at + IN_FLIGHT_MS)),
      'mails to a person who may not be told',
    );
  }
  check(
    'I6',
    reminders.filter((row) => row.changes !== row.version || row.told !== row.state),
    'reminders whose history does not show every change',
  );
  const unwritten = await scene.rows(
    `select d.id from redress.deadline d where d.version <> (select count(*) from history.change h
       where h.firm_id = d.firm_id and h.entity = 'deadline' and h.entity_id = d.id)`,
  );
  check('I6', unwritten, 'deadlines whose history does not show every change');
  const unplanned = await scene.rows(
    `select d.id from redress.deadline d where d.status in ('proposed', 'unverified', 'active', 'extension-requested')
       and d.due_on is not null and not exists (select 1 from redress.reminder r
         where r.firm_id = d.firm_id and r.deadline_id = d.id and r.due_on = d.due_on)`,
  );
  check('I1', unplanned, 'open deadlines nobody is reminded of');
  const numbers = await scene.rows(
    `select g.id from (select id, number, lag(number, 1, 0) over (partition by firm_id, user_id order by day) as before
       from redress.digest) g where g.number <> g.before + 1`,
  );
  check('I7', numbers, 'digests whose number does not follow the one before');
  check(
    'I8',
    mails.filter(({ text }) => text.includes(CANARY)),
    'mails that name a client',
  );
  if (scene.said().includes(CANARY)) wrong.push('I8: a log names a client');
  if (await queueNames(scene, CANARY)) wrong.push('I8: the queue names a client');
  if (recovered === undefined || recovered > RECOVERY_S) wrong.push(`I9: not recovered within ${RECOVERY_S} s`);
  check(
    'I10',
    mails.filter((mail) => mail.at < byId.get(rowOf(mail))?.due_at?.getTime() - 1_000),
    'mails before their time',
  );
  const planned = reminders.filter(
    ({ id, channel, is_due: isDue }) => channel === 'email' && (isDue || mailed.has(id)),
  ).length;
  return { planned, sent: copies.size, duplicates, lost: lost.length, recovered, wrong: [...new Set(wrong)] };
}

async function queueNames({ redis, rows }, name) {
  if (!redis) {
    const jobs = await rows(`select row_to_json(j)::text as text from bullmq.job j`).catch(() => []);
    return jobs.some(({ text }) => text.includes(name));
  }
  return redis.ask(async (client) => {
    const keys = await client.keys('*');
    const dumps = await Promise.all(keys.map((key) => client.dumpBuffer(key)));
    return keys.some((key) => key.includes(name)) || dumps.some((dump) => dump?.includes(name));
  });
}

// `npm run bench:reminders`: how long a morning of reminders takes, on each place the queue can live. See README.md.
import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { drive, percentile, writeRequest } from './callers.mjs';
import { cpuSecondsOf, cpuSecondsOfTree } from './proc.mjs';
import { fillPractices, planAll } from './reminder-practice.mjs';
import { startRedress } from './servers.mjs';

const { values: given } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    /** Letters of the runs: n no-op, f five firms, a with callers of the API, s SMTP, l lateness of spread reminders, p another plan. */
    only: { type: 'string', default: 'nfaslp' },
    dist: { type: 'string', default: 'dist' },
    /** Few and soon: whether it works, not how fast it is. */
    smoke: { type: 'boolean', default: false },
  },
});
// Above 200 open dates the worker replans, and that is a part of what is measured.
const count = given.smoke ? 240 : Number(given.count);
const pace = given.smoke
  ? { untilDue: 3, spread: 50, over: 3, calls: 0.5, replanning: 2 }
  : { untilDue: 12, spread: 1000, over: 30, calls: 3, replanning: 10 };
const dist = resolve(given.dist);
const built = createRequire(join(dist, 'x.js'));
const stops = [];

try {
  await main();
} finally {
  for (const stop of stops.toReversed()) await stop();
}

async function main() {
  const one = await openPractices(1);
  const redisUrl = await startRedis();
  if (!redisUrl) say('Without redis-server on the PATH only the queue on PostgreSQL is measured.');
  for (const [place, queue] of [['PostgreSQL', {}], ...(redisUrl ? [['Redis', { REDIS_URL: redisUrl }]] : [])]) {
    if (wanted('n')) await atOnce(one, `${count} at one instant, no-op sender, queue on ${place}`, queue);
  }
  if (wanted('a')) await withCallers(one);
  if (wanted('s')) await overSmtp(one);
  if (wanted('l')) await spread(one);
  if (wanted('p')) await anotherPlan(one);
  await one.stop();
  if (wanted('f')) await atOnce(await openPractices(5), `${count} at one instant in five firms, no-op sender`, {});
}

/** A durable PostgreSQL of its own with so many firms, which share the deadlines. */
async function openPractices(firms) {
  const { startEmbeddedPostgres } = built('./src/platform/embedded-postgres/embedded-postgres.js');
  const { prepare } = built('./src/start/prepare.js');
  const folder = mkdtempSync(join(tmpdir(), 'redress-reminders-'));
  const postgres = await startEmbeddedPostgres({ home: folder });
  const client = new pg.Client({ connectionString: postgres.adminUrl });
  const stop = onlyOnce(async () => {
    await client.end();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  stops.push(stop);
  const { appUrl } = await prepare(postgres.adminUrl, 'password of the bench');
  await client.connect();
  const tokens = await fillPractices(client, firms, count);
  const [{ pid }] = (await client.query(`select pg_read_file('postmaster.pid') as pid`)).rows;
  return { folder, appUrl, client, tokens, stop, pid: Number.parseInt(pid), steps: 0 };
}

async function atOnce(practices, name, environment, meanwhile) {
  const worker = await startWorker(practices, environment);
  const step = `bench-${practices.steps++}`;
  await planAll(practices.client, { step, count, inSeconds: pace.untilDue });
  const cpu = () => [cpuSecondsOf(worker.pid), cpuSecondsOfTree(practices.pid)];
  const before = cpu();
  const other = meanwhile?.();
  await untilSent(practices.client, step);
  const spent = cpu().map((seconds, n) => (seconds - before[n]).toFixed(1));
  await worker.stop();
  await other;
  const { ms, doubled } = await lateness(practices.client, step);
  say(
    `${name}: first ${at(ms, 0)}, half ${at(ms, 0.5)}, last ${at(ms, 1)} ms after the instant; ` +
      `${ms.length} marked, ${doubled} twice; CPU ${spent[0]} s worker + ${spent[1]} s database`,
  );
}

/** Two callers that ask for the docket and a case file without a pause, while the reminders go out. */
async function withCallers(practices) {
  const api = await startRedress(practices, dist, 'api');
  stops.push(onlyOnce(api.stop));
  const [{ id }] = (await practices.client.query('select id from redress.case_file limit 1')).rows;
  const paths = ['/deadlines?limit=25', `/case-files/${id}`];
  const callers = paths.map((path) => ({ next: () => writeRequest({ path, token: practices.tokens[0] }) }));
  await drive(api.port, callers, Math.min(2, pace.calls));
  const figures = (name, { latencies, seconds }) =>
    say(
      `API ${name}: p50 ${percentile(latencies, 0.5).toFixed(1)}, p95 ${percentile(latencies, 0.95).toFixed(1)}, ` +
        `p99 ${percentile(latencies, 0.99).toFixed(1)} ms, ${(latencies.length / seconds).toFixed(0)} req/s`,
    );
  figures('at rest', await drive(api.port, callers, pace.calls));
  await atOnce(practices, `${count} at one instant while two callers ask the API`, {}, async () => {
    const due = (
      await practices.client.query(`select extract(epoch from min(due_at) - clock_timestamp()) as s
      from redress.reminder where state = 'planned'`)
    ).rows[0].s;
    await pause(Math.max(0, Number(due) * 1000));
    figures('meanwhile', await drive(api.port, callers, pace.calls));
  });
  await api.stop();
}

async function overSmtp(practices) {
  const sink = fork(join(import.meta.dirname, 'mail-sink.mjs'));
  stops.push(async () => void sink.kill());
  const [{ port }] = await once(sink, 'message');
  await atOnce(practices, `${count} at one instant over SMTP`, { SMTP_URL: `smtp://127.0.0.1:${port}` });
  sink.send('taken?');
  const [{ taken, different }] = await once(sink, 'message');
  say(`the mail server took ${taken}, ${different} of them different`);
}

async function spread(practices) {
  const worker = await startWorker(practices, {});
  const step = `bench-${practices.steps++}`;
  await planAll(practices.client, {
    step,
    count: pace.spread,
    inSeconds: Math.min(10, pace.untilDue),
    overSeconds: pace.over,
  });
  await untilSent(practices.client, step);
  await worker.stop();
  const { ms } = await lateness(practices.client, step);
  say(`${pace.spread} spread over ${pace.over} s: late p50 ${at(ms, 0.5)}, p99 ${at(ms, 0.99)}, most ${at(ms, 1)} ms`);
}

/** The plan of a firm changes twice: what its dates lack is planned, then the time of day moves every line. */
async function anotherPlan(practices) {
  const { client, tokens } = practices;
  const [api, worker] = [await startRedress(practices, dist, 'api'), await startWorker(practices, {})];
  stops.push(onlyOnce(api.stop));
  const [{ id }] = (await client.query('select id from redress.case_file limit 1')).rows;
  const caller = { next: () => writeRequest({ path: `/case-files/${id}`, token: tokens[0] }) };
  await drive(api.port, [caller], 1);
  for (const timeOfDay of ['07:45', '08:15']) {
    const from = (await client.query('select clock_timestamp() as at')).rows[0].at;
    const begun = performance.now();
    await putPlan(api.port, tokens[0], timeOfDay);
    const answered = performance.now() - begun;
    const [ended, { latencies }] = await Promise.all([
      untilReplanned(client),
      drive(api.port, [caller], pace.replanning),
    ]);
    const { rows } = await client.query(
      `select count(*)::integer as n from history.change where entity = 'reminder' and at > $1`,
      [from],
    );
    const p95 = percentile(latencies, 0.95).toFixed(0);
    say(
      `plan at ${timeOfDay}: answered in ${answered.toFixed(0)} ms, ${rows[0].n} lines of ${count} dates changed ` +
        `after ${ended.toFixed(0)} s; API p95 meanwhile ${p95} ms`,
    );
  }
  await worker.stop();
  await api.stop();
}

async function putPlan(port, token, timeOfDay) {
  const url = `http://127.0.0.1:${port}/api/v1/reminder-plans`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { version, oursHard, ours, theirs, internal } = await (await fetch(url, { headers })).json();
  const answer = await fetch(url, {
    method: 'PUT',
    headers: { ...headers, 'if-match': `"${version}"` },
    body: JSON.stringify({ at: timeOfDay, oursHard, ours, theirs, internal }),
  });
  if (answer.status !== 200) throw new Error(`PUT /reminder-plans: ${answer.status} ${await answer.text()}`);
}

/** @returns seconds from when it was asked for until it ended, by the database's clock */
async function untilReplanned(client) {
  for (;;) {
    const { rows } = await client.query(
      `select extract(epoch from ended_at - asked_at)::float8 as s from redress.replanning order by id desc limit 1`,
    );
    if (rows[0].s !== null) return rows[0].s;
    await pause(250);
  }
}

async function startWorker({ appUrl, folder }, environment) {
  const child = fork(join(import.meta.dirname, 'reminder-worker.mjs'), {
    env: {
      ...process.env,
      BENCH_DIST: dist,
      DATABASE_URL: appUrl,
      REDRESS_HOME: join(folder, 'home'),
      REDRESS_LOG_LEVEL: 'warn',
      ...environment,
    },
  });
  const ended = once(child, 'exit');
  const stop = onlyOnce(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  stops.push(stop);
  await once(child, 'message');
  return { pid: child.pid, stop };
}

/** Undefined without redis-server; with one it keeps an append-only file, as in production. */
async function startRedis() {
  if (spawnSync('redis-server', ['--version']).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'redress-bench-redis-'));
  const port = 25_000 + Math.floor(Math.random() * 5_000);
  const server = spawn(
    'redis-server',
    ['--port', port, '--bind', '127.0.0.1', '--appendonly', 'yes', '--dir', folder],
    {
      stdio: 'ignore',
    },
  );
  stops.push(async () => {
    server.kill('SIGKILL');
    await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });
  await pause(500);
  return `redis://127.0.0.1:${port}`;
}

async function untilSent(client, step) {
  const until = performance.now() + 180_000;
  for (;;) {
    const { rows } = await client.query(
      `select count(*) filter (where state <> 'sent')::integer as left from redress.reminder where step = $1`,
      [step],
    );
    if (rows[0].left === 0) return;
    if (performance.now() > until) throw new Error(`${rows[0].left} reminders are still not sent after three minutes.`);
    await pause(500);
  }
}

/** When each was marked, by its row of history, in ms after it was due, ascending. */
async function lateness(client, step) {
  const { rows } = await client.query(
    `select extract(epoch from h.at - r.due_at)::float8 * 1000 as ms from redress.reminder r
     left join history.change h on h.firm_id = r.firm_id and h.entity = 'reminder' and h.entity_id = r.id
       and h.action = 'reminder.send'
     where r.step = $1 order by 1`,
    [step],
  );
  const { rows: counted } = await client.query('select count(*)::integer as n from redress.reminder where step = $1', [
    step,
  ]);
  if (rows.some(({ ms }) => ms === null)) throw new Error('A reminder was marked without its row in the history.');
  return { ms: rows.map(({ ms }) => ms), doubled: rows.length - counted[0].n };
}

function at(ascending, share) {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))].toFixed(0);
}

function wanted(letter) {
  return given.only.includes(letter);
}

/** Stopping twice is stopping once. */
function onlyOnce(stop) {
  let stopped;
  return () => (stopped ??= stop());
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

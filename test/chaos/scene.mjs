// A fault's own world: a database, a mail server, perhaps a Redis, an API process and any number of workers.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startLine } from './line.mjs';
import { startPost } from './post.mjs';
import { CANARY, openPractice } from './practice.mjs';
import { startApi, startProcess } from './processes.mjs';
import { startRedis } from './redis.mjs';

const FINAL = `('sent', 'acknowledged', 'superseded', 'suppressed', 'dead')`;

export async function openScene(cluster, { name, backend, random, long, practice }) {
  const database = await cluster.database(name);
  const redis = backend === 'redis' ? await startRedis() : undefined;
  const queueLine = redis && (await startLine(redis.url));
  const post = await startPost(cluster.clock.now);
  const postLine = await startLine(post.url);
  const admin = await connect(database.adminUrl);
  const { firmId, people } = await openPractice(admin, practice);
  const home = join(cluster.home, name);
  mkdirSync(home);
  const environment = {
    ...cluster.clock.environment,
    DATABASE_URL: database.appUrl,
    REDIS_URL: queueLine?.url ?? '',
    SMTP_URL: postLine.url,
    REDRESS_HOME: home,
    REDRESS_KEY_FILE: cluster.keyFile,
    REDRESS_RATE_LIMIT: '10000000',
    REDRESS_LOG_LEVEL: 'warn',
    REDRESS_DEMO: '0',
    HEARTBEAT_URL: '',
    CI: '',
  };
  const processes = [];
  const scene = {
    backend,
    random,
    long,
    firmId,
    people,
    redis,
    queueLine,
    post,
    postLine,
    cluster,
    database,
    now: cluster.clock.now,
    admin,
    /** Workers that died or froze while they may have been sending: each may cost one duplicate of a mail. */
    crashes: 0,
    api: undefined,
    caseFileId: undefined,
    rows: async (text, values) => (await scene.admin.query(text, values)).rows,
    async startApi() {
      scene.api = await startApi(environment);
      processes.push(scene.api);
    },
    startWorker() {
      const worker = startProcess('worker.js', environment);
      processes.push(worker);
      return worker;
    },
    call: (method, path, more = {}) => scene.api.call(method, path, { token: people.owner.token, ...more }),
    /** `count` dates of ours due today or as given, so that a reminder of each is due at once. */
    async deadlines(count, overrides = {}) {
      const made = [];
      while (made.length < count) {
        const some = Math.min(8, count - made.length);
        made.push(...(await Promise.all(Array.from({ length: some }, () => scene.deadline(overrides)))));
      }
      return made;
    },
    async deadline(overrides = {}) {
      const answer = await scene.postDeadline(overrides);
      if (answer.status !== 201) throw new Error(`POST /deadlines: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    postDeadline(overrides = {}) {
      const plain = { title: 'Reply', dueOn: scene.today(), owedBy: 'firm', force: 'ordered' };
      const rest = { ownerId: people.lawyer.id, deputyId: people.deputy.id, caseFileId: scene.caseFileId };
      return scene.call('POST', '/deadlines', { body: { ...plain, ...rest, ...overrides } });
    },
    today: (days = 0, zone = 'Europe/Paris') =>
      new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(scene.now() + days * 86_400_000)),
    /** Reminders that are due and have not ended. */
    async unfinished() {
      const [{ n }] = await scene.rows(
        `select count(*)::int as n from redress.reminder where state not in ${FINAL} and due_at <= now()`,
      );
      return n;
    },
    /** @returns seconds until every due reminder had ended, or undefined when some had not after `within` */
    async settled(within = 150) {
      const begun = performance.now();
      for (;;) {
        const seconds = (performance.now() - begun) / 1000;
        if ((await scene.unfinished()) === 0) return seconds;
        if (seconds > within) return undefined;
        await pause(250);
      }
    },
    /** A round of a worker begins and ends after this moment: its heartbeat is written after the work. */
    async aRound(what = 'a worker does a round') {
      const [{ at }] = await scene.rows('select clock_timestamp() as at');
      const beat = `select 1 from platform.heartbeat where name = 'reminders-sweep' and at > $1`;
      await until(async () => (await scene.rows(beat, [at])).length > 0, what);
    },
    async reconnect() {
      await scene.admin.end().catch(() => undefined);
      scene.admin = await connect(database.adminUrl);
    },
    said: () => processes.map(({ said }) => said).join(''),
    async close() {
      await Promise.all(processes.map((each) => (each.thaw(), each.kill())));
      await Promise.all([queueLine?.stop(), postLine.stop(), post.stop(), scene.admin.end().catch(() => undefined)]);
      await redis?.stop();
      await database.drop();
    },
  };
  try {
    await scene.startApi();
    const client = await created(scene, '/clients', { displayName: `Canary ${CANARY}`, kind: 'person' });
    const team = [people.owner.id, people.lawyer.id, people.deputy.id];
    const file = { clientId: client.id, title: CANARY, leadLawyerId: people.lawyer.id, team };
    scene.caseFileId = (await created(scene, '/case-files', file)).id;
  } catch (failure) {
    await scene.close();
    throw failure;
  }
  return scene;
}

async function created(scene, path, body) {
  const answer = await scene.call('POST', path, { body });
  if (answer.status !== 201) throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function connect(url) {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** @throws Error with `what` when it does not come to hold in time */
export async function until(holds, what, seconds = 120) {
  const end = performance.now() + seconds * 1000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`It did not come to this within ${seconds} s: ${what}`);
    await pause(25);
  }
}

// What can happen to PostgreSQL. These have a cluster to themselves.
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { until } from '../scene.mjs';

/** 25 dates saved and 25 moved, all at once. @returns what was promised to the callers, and a wait for the first of it */
function editFifty(scene, existing) {
  let answered = 0;
  const saves = Array.from({ length: 25 }, () => scene.postDeadline());
  const moves = existing.map(({ id, version }) =>
    scene.call('PATCH', `/deadlines/${id}`, { version, body: { dueOn: scene.today(1) } }),
  );
  const all = [...saves, ...moves].map((each) => each.finally(() => answered++));
  return { done: Promise.all(all), begun: (enough) => until(() => answered >= enough, 'some edits are answered') };
}

async function broken(scene, answers) {
  const kept = answers.filter(({ status }) => status === 200 || status === 201).map(({ body }) => body);
  const rows = await scene.rows(
    'select id, version, due_on::text as "dueOn" from redress.deadline where id = any ($1)',
    [kept.map(({ id }) => id)],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const lost = kept.filter(
    ({ id, version, dueOn }) => !(found.get(id)?.version >= version && found.get(id)?.dueOn === dueOn),
  );
  return lost.length > 0 ? [`${lost.length} answered edits are not in the database`] : [];
}

async function recovers(scene) {
  await until(async () => (await scene.call('GET', '/health/ready')).status === 200, 'the API is ready again');
}

export const database = [
  {
    id: 'F11',
    world: 'alone',
    name: 'PostgreSQL killed (kill -9: one backend, then the postmaster) during 50 concurrent edits',
    async run(scene) {
      const existing = await scene.deadlines(50);
      await scene.startWorker().saying('Redress works in the background');
      const first = editFifty(scene, existing.slice(0, 25));
      await first.begun(scene.random.between(1, 20));
      const [{ pid }] = await scene.rows(
        `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
         order by state = 'active' desc, random() limit 1`,
      );
      process.kill(pid, 'SIGKILL');
      const answers = await first.done;
      await until(
        () =>
          scene.reconnect().then(
            () => true,
            () => false,
          ),
        'PostgreSQL recovers from the first kill',
      );
      await recovers(scene);
      const second = editFifty(scene, existing.slice(25));
      await second.begun(scene.random.between(1, 20));
      await scene.cluster.kill();
      answers.push(...(await second.done));
      await scene.cluster.restart();
      await scene.reconnect();
      const begun = performance.now();
      await recovers(scene);
      const settled = await scene.settled();
      const recovered = settled === undefined ? undefined : (performance.now() - begun) / 1000;
      const wrong = await broken(scene, answers);
      if (answers.some(({ status }) => status >= 400 && status !== 503)) {
        wrong.push(`answers were ${[...new Set(answers.map(({ status }) => status))]}; 503 is the one to give`);
      }
      const kept = answers.filter(({ status }) => status < 300 && status > 0).length;
      // The worker may have handed over mails that the database never heard of: once a kill.
      scene.crashes = 2;
      return { recovered, wrong, note: `${kept} of ${answers.length} edits answered` };
    },
  },
  {
    id: 'F12',
    world: 'alone',
    name: 'all connections of PostgreSQL taken by others',
    async run(scene) {
      const existing = await scene.deadlines(10);
      scene.startWorker();
      await until(async () => (await scene.unfinished()) === 0, 'the first reminders are sent');
      const taken = await takeAll(scene);
      const answers = await Promise.all(
        existing.flatMap(({ id, version }) => [
          scene.postDeadline(),
          scene.call('PATCH', `/deadlines/${id}`, { version, body: { dueOn: scene.today(2) } }),
        ]),
      );
      await pause(10_000);
      await Promise.all(taken.map((client) => client.end().catch(() => undefined)));
      const begun = performance.now();
      await recovers(scene);
      await scene.deadlines(3);
      const settled = await scene.settled();
      const wrong = await broken(scene, answers);
      const odd = answers.filter(({ status }) => status >= 400 && status !== 503);
      if (odd.length > 0) wrong.push(`${odd.length} answers were ${odd[0].status} ${odd[0].body?.detail}, not 503`);
      const refused = answers.filter(({ status }) => status === 503).length;
      const recovered = settled === undefined ? undefined : (performance.now() - begun) / 1000;
      return { recovered, wrong, note: `${refused} of ${answers.length} answered 503` };
    },
  },
  {
    id: 'F30',
    name: 'a backup from before the sending is restored',
    async run(scene) {
      const { post, database: place } = scene;
      const everybodyLeaves = async (worker) => {
        await Promise.all([worker?.kill('SIGTERM'), scene.api.kill('SIGTERM')]);
        await scene.admin.end();
      };
      const everybodyReturns = async () => {
        await scene.reconnect();
        await scene.startApi();
        return scene.startWorker();
      };
      await scene.deadlines(8);
      await everybodyLeaves();
      await place.backUp();
      const worker = await everybodyReturns();
      await until(async () => (await scene.unfinished()) === 0, 'the reminders are sent');
      const before = new Set(post.log.map(({ messageId }) => messageId));
      await everybodyLeaves(worker);
      await place.restore();
      await everybodyReturns();
      const recovered = await scene.settled();
      const after = new Set(post.log.map(({ messageId }) => messageId));
      const wrong = [];
      if (before.size === 0) wrong.push('nothing was sent before the restoring, so this proved nothing');
      if (after.size > before.size) wrong.push('what was sent before was sent again as another mail');
      // The ledger of the backup does not know what was sent: each goes out once more, under its Message-ID.
      scene.crashes = 1;
      return { recovered, wrong };
    },
  },
  {
    id: 'F13',
    world: 'small-disk',
    name: 'the disk of PostgreSQL is full',
    async run(scene) {
      const { cluster, post } = scene;
      const existing = await scene.deadlines(10);
      scene.startWorker();
      await until(async () => (await scene.unfinished()) === 0, 'the first reminders are sent');
      cluster.disk.fill(512);
      const answers = [];
      for (let tries = 0; tries < 60 && !answers.some(({ status }) => status === 503); tries++) {
        answers.push(...(await Promise.all(Array.from({ length: 20 }, () => scene.postDeadline()))));
      }
      const [first] = existing;
      answers.push(
        await scene.call('PATCH', `/deadlines/${first.id}`, { version: first.version, body: { title: 'x' } }),
      );
      const refused = answers.filter(({ status }) => status === 503).length;
      const wrong = refused > 0 ? [] : ['nothing was refused, so this proved nothing'];
      await pause(5_000);
      cluster.disk.empty();
      // Without room for its log PostgreSQL ends; whoever made room starts it again.
      await cluster.restart();
      await scene.reconnect();
      const begun = performance.now();
      await recovers(scene);
      await scene.deadlines(3);
      const settled = await scene.settled();
      wrong.push(...(await broken(scene, answers)));
      const odd = answers.filter(({ status }) => status >= 400 && status !== 503);
      if (odd.length > 0) wrong.push(`${odd.length} answers were ${odd[0].status} ${odd[0].body?.detail}, not 503`);
      const recovered = settled === undefined ? undefined : (performance.now() - begun) / 1000;
      // What was sent and could not be marked goes out again, at each attempt that the disk refused.
      scene.crashes = 3;
      return { recovered, wrong, note: `${refused} of ${answers.length} answered 503, ${post.log.length} mails` };
    },
  },
];

/** Throws everybody else out, again and again, and takes their places until none is left. */
async function takeAll(scene) {
  const taken = [];
  const end = performance.now() + 3_000;
  while (performance.now() < end) {
    await scene.admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> 'taker'`);
    for (let more = true; more;) {
      const client = new Client({ connectionString: scene.database.adminUrl, application_name: 'taker' });
      client.on('error', () => undefined);
      more = await client.connect().then(
        () => taken.push(client),
        () => false,
      );
    }
  }
  return taken;
}

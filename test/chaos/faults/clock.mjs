// Wall clocks that jump while timers and the steady clock go on; the cluster and all its processes share the wrong time.
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { enter } from '../practice.mjs';
import { until } from '../scene.mjs';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const ZONES = {
  lawyer: 'Europe/Paris',
  newyork: 'America/New_York',
  casablanca: 'Africa/Casablanca',
  gaza: 'Asia/Gaza',
  apia: 'Pacific/Apia',
};

const CLAIMED = `select 1 from redress.reminder where state = 'claimed'`;

/** The next noon in UTC: whenever this is run, the firm's morning, when its digest is made, has been. */
const nextNoon = () => new Date(Math.ceil((Date.now() - DAY / 2) / DAY) * DAY + DAY / 2).toISOString();

/** Sign-ins of the practice that outlast a moved clock. */
const lasting = (admin) =>
  admin.query(`update platform.token set expires_at = now() + interval '900 days', last_used_at = now()`);

/** A round and the look at the clock before it. */
const aFewRounds = () => pause(12_000);

async function workerThatHasLooked(scene) {
  await scene.deadlines(2);
  const worker = scene.startWorker();
  await until(async () => (await scene.unfinished()) === 0, 'the first reminders are sent');
  await aFewRounds();
  return worker;
}

/** The lines that wait for a later day, by what they are and when they are due. */
const laterLines = (scene) =>
  scene.rows(
    `select id::text, due_at::text as at from redress.reminder where state = 'planned' and due_on > current_date + 7 order by id`,
  );

/** What the worker would find had these reminders been planned by tables that knew nothing of the change. */
async function plannedByOlderTables({ admin, firmId }) {
  await admin.query('begin');
  await enter(admin, firmId);
  await admin.query(
    `update redress.reminder set due_at = due_at + interval '1 hour', next_attempt_at = next_attempt_at + interval '1 hour'
     where state = 'planned' and due_on > current_date + 7`,
  );
  await admin.query('commit');
}

/** Holds one of the last dates, so that a worker stands still in its second batch. */
async function holdADate({ database }) {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  await client.query('begin');
  await client.query(
    'select from redress.deadline where id = (select max(id::text)::uuid from redress.deadline) for update',
  );
  return () => client.end();
}

export const clock = [
  {
    id: 'F22',
    name: 'a country changes its clocks after reminders were planned; the worker that moves them is killed between two batches',
    async run(scene) {
      await scene.deadlines(3);
      await scene.deadlines(103, { dueOn: scene.today(40), owedBy: 'ccf' });
      const right = await laterLines(scene);
      await plannedByOlderTables(scene);
      const letGo = await holdADate(scene);
      const worker = scene.startWorker();
      const batchDone = 'select from redress.replanning where done >= 100';
      await until(async () => (await scene.rows(batchDone)).length > 0, 'the worker notices and moves a batch');
      await worker.kill();
      scene.crashes++;
      await letGo();
      const half = (await laterLines(scene)).filter(({ at }, n) => at !== right[n].at).length;
      const begun = performance.now();
      scene.startWorker();
      const open = 'select from redress.replanning where ended_at is null';
      await until(async () => (await scene.rows(open)).length === 0, 'another worker ends what the first began');
      const recovered = (performance.now() - begun) / 1000 + ((await scene.settled()) ?? Infinity);
      const now = await laterLines(scene);
      const [{ told }] = await scene.rows(
        `select count(*)::int as told from history.change where entity = 'reminder' and reason like '%reminders.replanned.zones%Europe/Paris%'`,
      );
      const wrong = [];
      const off = right.filter(({ id, at }, n) => now[n]?.id !== id || now[n].at !== at).length;
      if (off > 0) wrong.push(`${off} of ${right.length} reminders go by the old tables`);
      if (half === 0) wrong.push('the first worker was killed too late to leave anything');
      if (told !== right.length) wrong.push(`the history tells of ${told} of ${right.length} moved reminders`);
      return { recovered, wrong, note: `${right.length} an hour off` };
    },
  },
  {
    id: 'F19',
    world: 'faked',
    name: 'the clock jumps ten days forward, and is not set back',
    async run(scene) {
      const { post, cluster } = scene;
      const later = await scene.deadlines(20, { dueOn: scene.today(12) });
      await workerThatHasLooked(scene);
      const before = post.log.length;
      cluster.clock.jump(10 * DAY);
      await aFewRounds();
      const wrong = [];
      if (post.log.length > before) wrong.push(`${post.log.length - before} reminders went out by the jump alone`);
      const held = await scene.rows('select from platform.clock_hold');
      if (held.length === 0) wrong.push('the jump was not noticed');
      const banners = await scene.call('GET', '/banners');
      if (!banners.body.data.some(({ code }) => code === 'clock-jump')) wrong.push('no banner tells of the jump');
      // Ten minutes pass, in steps that are no jumps.
      for (let step = 0; step < 3; step++) {
        cluster.clock.jump(4 * MINUTE);
        await scene.aRound();
      }
      const recovered = await scene.settled();
      const told = new Set(post.log.slice(before).map(({ messageId }) => messageId)).size;
      if (told < later.length) wrong.push(`after the hold ${told} of ${later.length} reminders went out`);
      return { recovered, wrong };
    },
  },
  {
    id: 'F20',
    world: 'faked',
    name: 'the clock is set back an hour, then a day',
    async run(scene) {
      const { cluster } = scene;
      await workerThatHasLooked(scene);
      const wrong = [];
      let recovered = 0;
      for (const back of [60 * MINUTE, DAY]) {
        cluster.clock.jump(-back);
        await scene.deadlines(3);
        const seconds = await scene.settled(90);
        if (seconds === undefined) wrong.push(`set back ${back / MINUTE} minutes, new reminders did not go out`);
        recovered = Math.max(recovered, seconds ?? Infinity);
      }
      const unordered = await scene.rows(
        `select 1 from (select row_version, lag(row_version) over (partition by entity, entity_id order by xid, id) as before
           from history.change) h where row_version <= before`,
      );
      if (unordered.length > 0) wrong.push('the order of the history was broken');
      return { recovered: Number.isFinite(recovered) ? recovered : undefined, wrong };
    },
  },
  {
    id: 'F21',
    world: 'faked',
    name: 'nights on which clocks change: Paris, New York, Casablanca, Gaza, Apia; no reminder early or at another hour',
    practice: {
      zones: ZONES,
      more: Object.keys(ZONES)
        .slice(1)
        .map((key) => ({ key, role: 'lawyer', name: `Person in ${key}` })),
    },
    async run(scene) {
      const { people, cluster, admin, firmId } = scene;
      // Midnight in Lyon before the night of 28 March 2027 (Paris), 14 March (New York) and the end of Ramadan.
      const nights = scene.long
        ? ['2027-03-13T22:00:00Z', '2027-03-27T22:00:00Z', '2027-10-30T22:00:00Z', '2027-11-06T22:00:00Z']
        : ['2027-03-27T22:00:00Z'];
      const wrong = [];
      for (const night of nights) {
        cluster.clock.goTo(night);
        await lasting(admin);
        for (const key of Object.keys(ZONES)) {
          for (const days of [0, 1, 2])
            await scene.deadline({ ownerId: people[key].id, dueOn: scene.today(days, ZONES[key]) });
        }
        const worker = scene.startWorker();
        await worker.saying('Redress works in the background');
        // Twenty hours in steps of 14 minutes: longer would be a jump.
        const steps = scene.long ? 86 : 24;
        for (let step = 0; step < steps; step++) {
          // A step is longer than a lease: under a mail that is on its way it would be a crash.
          await until(async () => (await scene.rows(CLAIMED)).length === 0, 'the mails on their way have arrived');
          cluster.clock.jump(14 * MINUTE);
          await pause(scene.long ? 2_500 : 1_200);
        }
        await aFewRounds();
        await worker.kill();
      }
      const rows = await scene.rows(
        `select r.step, r.zone, to_char(r.due_at at time zone r.zone, 'HH24:MI') as at, r.created_at, r.due_at
         from redress.reminder r where r.firm_id = $1 and r.due_at > r.created_at + interval '1 second'`,
        [firmId],
      );
      const odd = rows.filter(({ at }) => at !== '08:30');
      if (odd.length > 0) wrong.push(`${odd.length} reminders are not at 08:30 where their recipient is`);
      scene.startWorker();
      return { recovered: await scene.settled(), wrong, note: `${nights.length} nights` };
    },
  },
  {
    id: 'F28',
    world: 'faked',
    name: 'nobody makes digests for two days',
    async run(scene) {
      const { cluster, post, firmId, admin } = scene;
      cluster.clock.goTo(nextNoon());
      await lasting(admin);
      await workerThatHasLooked(scene).then((worker) => worker.kill());
      await scene.deadlines(3, { dueOn: scene.today(3) });
      // From the first digests to two days later; no worker sees the clock go.
      cluster.clock.jump(3 * DAY);
      const before = post.others.length;
      scene.startWorker();
      await until(async () => post.others.length >= before + 3, 'the digests of today are sent');
      const wrong = [];
      const counted = await scene.rows('select 1 from redress.digest where days_missed = 2 and firm_id = $1', [firmId]);
      if (counted.length === 0) wrong.push('I7: the two days were not counted');
      const said = post.others.slice(before).filter(({ text }) => /no docket was made on the 2 days/.test(text));
      if (said.length < 3) wrong.push(`${said.length} of 3 digests say that two are missing`);
      return { recovered: await scene.settled(), wrong };
    },
  },
  {
    id: 'F15',
    world: 'faked',
    name: 'the mail server is down for hours',
    async run(scene) {
      const { post, cluster } = scene;
      scene.startWorker();
      await scene.deadlines(5);
      await until(async () => (await scene.unfinished()) === 0, 'the first reminders are sent');
      await post.stop();
      scene.postLine.cut();
      scene.postLine.is = 'through';
      await scene.deadlines(5);
      const minutes = scene.long ? 360 : 112;
      for (let passed = 0; passed < minutes; passed += 14) {
        cluster.clock.jump(14 * MINUTE);
        await scene.aRound();
      }
      const wrong = [];
      const banners = await scene.call('GET', '/banners');
      if (!banners.body.data.some(({ code }) => code === 'unfinished-reminders'))
        wrong.push('no banner tells of late reminders');
      await post.start();
      // Attempts are an hour apart by now.
      for (let passed = 0; passed < 70; passed += 14) {
        cluster.clock.jump(14 * MINUTE);
        await scene.aRound();
      }
      const recovered = await scene.settled();
      const late = post.log.filter(({ text }) => /This reminder is late/.test(text)).length;
      if (late < 5) wrong.push(`${late} of 5 late reminders say that they are late`);
      return { recovered, wrong, note: `${minutes} minutes` };
    },
  },
];

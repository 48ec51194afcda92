// What can happen between a committed date and the queue, and to the queue itself.
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../scene.mjs';

/** Sends a few through the working queue first, so that what breaks had been running. */
async function warmUp(scene) {
  await scene.deadlines(2);
  scene.startWorker();
  await until(async () => (await scene.unfinished()) === 0, 'the first reminders are sent');
}

/** While the queue is broken: dates keep being saved, quickly, and reminders keep going out. */
async function lifeGoesOn(scene, seconds) {
  const wrong = [];
  const slowest = { ms: 0 };
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const begun = performance.now();
    await scene.deadline();
    slowest.ms = Math.max(slowest.ms, performance.now() - begun);
    await pause(500);
  }
  if (slowest.ms > 5_000)
    wrong.push(`saving a date took ${(slowest.ms / 1000).toFixed(1)} s while the queue was broken`);
  const late = await scene.settled(60);
  if (late === undefined) wrong.push('nothing was sent while the queue was broken');
  return wrong;
}

export const queue = [
  {
    id: 'F5',
    name: 'API killed (kill -9) while 40 dates are being saved',
    async run(scene) {
      const { random } = scene;
      scene.startWorker();
      let answered = [];
      for (let kill = 0; kill < (scene.long ? 10 : 2); kill++) {
        const enough = random.between(1, 25);
        let done = 0;
        const saving = Array.from({ length: 40 }, () => scene.postDeadline().finally(() => done++));
        await until(() => done >= enough, 'some dates are saved');
        await scene.api.kill();
        answered = answered.concat(await Promise.all(saving));
        await scene.startApi();
      }
      const recovered = await scene.settled();
      const saved = answered.filter(({ status }) => status === 201).map(({ body }) => body.id);
      const kept = await scene.rows('select id from redress.deadline where id = any ($1)', [saved]);
      const wrong =
        kept.length === saved.length ? [] : [`${saved.length - kept.length} dates that were answered 201 are gone`];
      return { recovered, wrong, note: `${saved.length} of ${answered.length} answered` };
    },
  },
  {
    id: 'F6',
    name: 'the transaction is rolled back at its commit, after the reminders were planned',
    async run(scene) {
      scene.startWorker();
      await scene.admin.query(`
        create function public.refuse_commit() returns trigger language plpgsql as 'begin raise exception ''chaos''; end';
        create constraint trigger refuse_commit after insert on redress.deadline deferrable initially deferred
          for each row when (new.title = 'Never') execute function public.refuse_commit()`);
      const answers = await Promise.all(Array.from({ length: 10 }, () => scene.postDeadline({ title: 'Never' })));
      await scene.deadlines(3);
      const recovered = await scene.settled();
      await pause(6_000);
      const [{ n }] = await scene.rows(
        `select (select count(*) from redress.deadline where title = 'Never')
           + (select count(*) from redress.reminder r where not exists (select from redress.deadline d where d.id = r.deadline_id)) as n`,
      );
      const wrong = [];
      if (answers.some(({ status }) => status < 500)) wrong.push('a rolled back date was answered as saved');
      if (Number(n) > 0) wrong.push('something of a rolled back date is left');
      return { recovered, wrong };
    },
  },
  {
    id: 'F7',
    queue: true,
    name: 'the queue is emptied (FLUSHALL; on PostgreSQL all its rows deleted)',
    async run(scene) {
      await warmUp(scene);
      await scene.deadlines(5);
      if (scene.redis) await scene.redis.ask((client) => client.flushall());
      else await scene.admin.query('delete from bullmq.scheduler; delete from bullmq.job');
      const recovered = await scene.settled();
      await scene.deadlines(5);
      const again = await scene.settled(60);
      return { recovered, wrong: again === undefined ? ['nothing was sent afterwards'] : [] };
    },
  },
  {
    id: 'F8',
    queue: true,
    name: 'the queue is gone (Redis killed; on PostgreSQL its schema), comes back empty',
    async run(scene) {
      await warmUp(scene);
      if (scene.redis) await scene.redis.kill();
      else await scene.admin.query('alter schema bullmq rename to bullmq_gone');
      const seconds = scene.long ? 600 : 20;
      const wrong = await lifeGoesOn(scene, seconds);
      if (scene.redis) await scene.redis.start();
      else await scene.admin.query('alter schema bullmq_gone rename to bullmq; delete from bullmq.job');
      await scene.deadlines(5);
      const recovered = await scene.settled();
      return { recovered, wrong, note: `gone for ${seconds} s` };
    },
  },
  {
    id: 'F9',
    queue: true,
    name: 'Redis has no memory left',
    on: 'redis',
    async run(scene) {
      await warmUp(scene);
      await scene.redis.ask((client) => client.config('SET', 'maxmemory', '1'));
      const wrong = await lifeGoesOn(scene, 20);
      await until(() => scene.said().includes('The queue is silent'), 'a worker says that the queue is silent');
      await scene.redis.ask((client) => client.config('SET', 'maxmemory', '0'));
      await scene.deadlines(3);
      return { recovered: await scene.settled(), wrong };
    },
  },
  {
    id: 'F10',
    queue: true,
    name: 'the queue answers late, byte by byte, then not at all (on PostgreSQL its table is locked)',
    async run(scene) {
      await warmUp(scene);
      const wrong = [];
      if (scene.queueLine) {
        for (const trouble of ['slow', 'crumbs', 'silent']) {
          scene.queueLine.is = trouble;
          wrong.push(...(await lifeGoesOn(scene, 8)).map((sentence) => `${trouble}: ${sentence}`));
        }
        scene.queueLine.is = 'through';
      } else {
        await scene.admin.query('begin; lock table bullmq.job in access exclusive mode');
        const saved = Array.from({ length: 10 }, () => scene.deadline());
        await Promise.all(saved);
        await pause(25_000);
        await scene.admin.query('commit');
      }
      await scene.deadlines(3);
      return { recovered: await scene.settled(), wrong };
    },
  },
];

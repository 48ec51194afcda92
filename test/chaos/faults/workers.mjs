// What can happen to the process that sends.
import { setTimeout as pause } from 'node:timers/promises';
import { refusal } from '../post.mjs';
import { until } from '../scene.mjs';

/** Resolves `reached` when the first mail has been sent but not answered, and answers none before `go` is called. */
function holdBeforeAnswer(post) {
  let reach;
  const gate = { reached: new Promise((resolve) => (reach = resolve)) };
  const open = new Promise((resolve) => (gate.go = resolve));
  post.taking = async () => {
    reach();
    const verdict = await open;
    if (verdict === 'refused') throw refusal(451, 'Nobody is there any more');
  };
  return gate;
}

export const workers = [
  {
    id: 'F1',
    queue: true,
    name: 'worker killed at random (kill -9), again and again, while reminders keep coming',
    async run(scene) {
      const { random, long, post } = scene;
      const kills = long ? 200 : 5;
      post.delayMs = 15;
      for (let kill = 0; kill < kills; kill++) {
        const worker = scene.startWorker();
        const killed = worker
          .saying('Redress works in the background')
          .then(() => pause(random.between(0, 1_500)))
          .then(() => worker.kill());
        await Promise.all([scene.deadlines(long ? 4 : 12), killed]);
        scene.crashes++;
      }
      post.delayMs = 0;
      scene.startWorker();
      return { recovered: await scene.settled(), note: `${kills} kills` };
    },
  },
  {
    id: 'F2',
    name: 'worker killed at the moment the mail server has taken a mail, before it can mark it',
    queue: true,
    async run(scene) {
      const { post } = scene;
      await scene.deadlines(3);
      const worker = scene.startWorker();
      post.taking = () => worker.kill();
      await until(() => post.log.length > 0, 'a mail is taken');
      scene.crashes++;
      post.taking = () => undefined;
      const [{ n }] = await scene.rows(`select count(*)::int as n from redress.reminder where state = 'claimed'`);
      if (n === 0) throw new Error('The worker had marked its mail before it was killed, so this proved nothing.');
      scene.startWorker();
      return { recovered: await scene.settled() };
    },
  },
  {
    id: 'F3',
    name: 'worker killed between its claim and the mail',
    async run(scene) {
      const { post } = scene;
      await scene.deadlines(3);
      const worker = scene.startWorker();
      const gate = holdBeforeAnswer(post);
      await gate.reached;
      await worker.kill();
      post.taking = () => undefined;
      // Nothing was handed over, so no duplicate is allowed.
      gate.go('refused');
      await pause(200);
      if (post.log.length > 0) throw new Error('A mail was taken before the kill, so this proved nothing.');
      scene.startWorker();
      return { recovered: await scene.settled() };
    },
  },
  {
    id: 'F4',
    name: 'worker frozen past its lease, thawed after another has sent',
    async run(scene) {
      const { post } = scene;
      await scene.deadlines(2);
      const frozen = scene.startWorker();
      const gate = holdBeforeAnswer(post);
      await gate.reached;
      const claimed = await scene.rows(`select id, lease_id from redress.reminder where state = 'claimed'`);
      frozen.freeze();
      scene.crashes++;
      post.taking = () => undefined;
      scene.startWorker();
      const recovered = await scene.settled();
      gate.go();
      const before = await scene.rows('select id, version from redress.reminder order by id');
      frozen.thaw();
      await pause(5_000);
      const after = await scene.rows('select id, version from redress.reminder order by id');
      const wrong = [];
      if (claimed.length === 0) wrong.push('nothing was claimed when the worker froze');
      if (JSON.stringify(before) !== JSON.stringify(after)) wrong.push('a stale lease marked a reminder');
      return { recovered, wrong };
    },
  },
  {
    id: 'F26',
    name: 'three workers, everything due at once',
    async run(scene) {
      await scene.deadlines(scene.long ? 2_000 : 150);
      for (let n = 0; n < 3; n++) scene.startWorker();
      return { recovered: await scene.settled() };
    },
  },
  {
    id: 'F27',
    name: 'a reminder that cannot be written as a mail, among others',
    practice: { more: [{ key: 'unwritable', role: 'lawyer', name: 'Odd Address' }] },
    async run(scene) {
      const { people, admin, firmId } = scene;
      await admin.query('begin');
      await admin.query(`select platform.enter_as('seed', 'chaos', $1, 'chaos.prepare', null, null)`, [firmId]);
      await admin.query(`update redress.firm_user set email = 'a@chaos.example, b@chaos.example' where id = $1`, [
        people.unwritable.id,
      ]);
      await admin.query('commit');
      await scene.deadline({ ownerId: people.unwritable.id });
      await scene.deadlines(5);
      scene.startWorker();
      const recovered = await scene.settled();
      const states = await scene.rows(
        `select r.state, r.recipient_id = $1 as poison from redress.reminder r where r.channel = 'email' and r.due_at <= now()`,
        [people.unwritable.id],
      );
      const wrong = [];
      if (!states.some(({ state, poison }) => poison && state === 'dead')) wrong.push('the poisoned one is not dead');
      if (states.filter(({ state, poison }) => !poison && state === 'sent').length < 6)
        wrong.push('others did not flow');
      return { recovered, wrong };
    },
  },
  {
    id: 'F32',
    name: 'worker told to stop (SIGTERM) in the middle of sending',
    async run(scene) {
      const { post } = scene;
      await scene.deadlines(60);
      post.delayMs = 100;
      const worker = scene.startWorker();
      await until(() => post.log.length >= 5, 'five mails are taken');
      const begun = performance.now();
      await worker.kill('SIGTERM');
      const seconds = (performance.now() - begun) / 1000;
      const [{ n }] = await scene.rows(`select count(*)::int as n from redress.reminder where state = 'claimed'`);
      post.delayMs = 0;
      scene.startWorker();
      const wrong = [];
      if (seconds > 12) wrong.push(`it took ${seconds.toFixed(0)} s to stop`);
      if (n > 0) wrong.push(`${n} reminders were neither finished nor given back`);
      return { recovered: await scene.settled(), wrong };
    },
  },
];

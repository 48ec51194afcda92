// What mail servers do.
import { setTimeout as pause } from 'node:timers/promises';
import { refusal } from '../post.mjs';
import { until } from '../scene.mjs';

export const mail = [
  {
    id: 'F16',
    name: 'the mail server takes a mail and hangs up before its 250',
    async run(scene) {
      const { post, postLine } = scene;
      await scene.deadlines(3);
      let times = 0;
      post.taking = () => {
        if (times++ > 0) return;
        postLine.cut();
        postLine.is = 'through';
      };
      scene.startWorker();
      await until(() => post.log.length >= 1, 'a mail is taken');
      // To the sender it was a failure, and is rightly tried again: one duplicate.
      scene.crashes = 1;
      return { recovered: await scene.settled() };
    },
  },
  {
    id: 'F17',
    name: 'the mail server greylists, is busy, refuses for good, is slow',
    practice: {
      more: ['greylisted', 'busy', 'refused', 'slow'].map((key) => ({ key, role: 'lawyer', name: `Box ${key}` })),
    },
    async run(scene) {
      const { post, people } = scene;
      const asked = new Map();
      post.taking = async ({ to }) => {
        const box = to.split('@')[0];
        asked.set(box, (asked.get(box) ?? 0) + 1);
        if (box === 'greylisted' && asked.get(box) === 1) throw refusal(451, 'Greylisted, come again');
        if (box === 'busy' && asked.get(box) === 1) throw refusal(450, 'Mailbox busy');
        if (box === 'refused') throw refusal(550, 'No such user');
        if (box === 'slow') await pause(8_000);
      };
      for (const key of ['greylisted', 'busy', 'refused', 'slow']) await scene.deadline({ ownerId: people[key].id });
      scene.startWorker();
      const recovered = await scene.settled();
      const rows = await scene.rows(
        `select u.email, r.state, r.deadline_id, r.recipient_id from redress.reminder r
         join redress.firm_user u on u.firm_id = r.firm_id and u.id = r.recipient_id
         where r.channel = 'email' and r.due_at <= now()`,
      );
      const of = (key) => rows.filter(({ email }) => email === people[key].email);
      const wrong = [];
      for (const key of ['greylisted', 'busy', 'slow']) {
        if (!of(key).every(({ state }) => state === 'sent')) wrong.push(`the mail to ${key} was not sent in the end`);
      }
      if (!of('refused').every(({ state }) => state === 'dead')) wrong.push('the refused mail is not dead');
      const handed = rows.some(
        ({ deadline_id: id, state }) => id === of('refused')[0]?.deadline_id && state === 'sent',
      );
      if (!handed) wrong.push('nobody else was told what the refused address could not be');
      return { recovered, wrong };
    },
  },
  {
    id: 'F17b',
    name: 'the mail server greets after a minute',
    async run(scene) {
      const { post } = scene;
      let isSlow = true;
      post.greet = () => (isSlow ? pause(60_000, undefined, { ref: false }) : undefined);
      await scene.deadlines(3);
      scene.startWorker();
      const waits = `select 1 from redress.reminder where state = 'retry' and provider_answer is not null`;
      await until(async () => (await scene.rows(waits)).length > 0, 'the sender has given up waiting');
      isSlow = false;
      return { recovered: await scene.settled() };
    },
  },
  {
    id: 'F18',
    name: 'the mail server takes connections and says nothing for 40 s',
    async run(scene) {
      const { postLine } = scene;
      await scene.deadlines(3);
      postLine.is = 'silent';
      scene.startWorker();
      const claimed = `select 1 from redress.reminder where state = 'claimed' and channel = 'email'`;
      await until(async () => (await scene.rows(claimed)).length > 0, 'the reminders are claimed');
      await pause(40_000);
      const [{ n }] = await scene.rows(`select count(*)::int as n from redress.reminder where state = 'retry'`);
      postLine.cut();
      postLine.is = 'through';
      return {
        recovered: await scene.settled(),
        wrong: n > 0 ? [] : ['the sender was still waiting after 40 s'],
      };
    },
  },
];

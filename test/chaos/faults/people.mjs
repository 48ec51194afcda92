// Dates that move and people who go while a worker holds their reminders.
import { until } from '../scene.mjs';

/** Works on all, eight at a time. */
async function eightAtOnce(list, work) {
  const waiting = [...list];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await work(next);
    }),
  );
}

/** Every date has somebody who was told. */
async function untold(scene) {
  return scene.rows(
    `select d.id from redress.deadline d where not exists (select from redress.reminder r
       where r.firm_id = d.firm_id and r.deadline_id = d.id and r.channel = 'email' and r.state in ('sent', 'acknowledged'))`,
  );
}

export const people = [
  {
    id: 'F23',
    name: 'dates moved while they are claimed and sent',
    async run(scene) {
      const { post, random } = scene;
      const made = await scene.deadlines(scene.long ? 1_000 : 120);
      post.delayMs = 20;
      scene.startWorker();
      await until(() => post.log.length > 0, 'a mail is taken');
      const changes = [];
      await eightAtOnce(random.shuffled(made), async ({ id, version, dueOn }) => {
        const body = { dueOn: scene.today(20) };
        const answer = await scene.call('PATCH', `/deadlines/${id}`, { version, body });
        if (answer.status === 200) changes.push({ deadlineId: id, dueOn, at: scene.now() });
      });
      post.delayMs = 0;
      const recovered = await scene.settled();
      const wrong = changes.length === made.length ? [] : ['not every date could be moved'];
      return { recovered, changes, wrong, note: `${made.length} races` };
    },
  },
  {
    id: 'F24',
    name: 'dates moved into the past and given up while reminders are being sent',
    async run(scene) {
      const { post } = scene;
      const [past, closed] = [await scene.deadlines(20), await scene.deadlines(20, { dueOn: scene.today(1) })];
      post.delayMs = 50;
      scene.startWorker();
      await until(() => post.log.length >= 3, 'three mails are taken');
      const changes = [];
      const wrong = [];
      await eightAtOnce(past, async ({ id, version, dueOn }) => {
        const body = { dueOn: scene.today(-5) };
        const answer = await scene.call('PATCH', `/deadlines/${id}`, { version, body });
        if (answer.status === 200) changes.push({ deadlineId: id, dueOn, at: scene.now() });
        else wrong.push(`moving a date into the past answered ${answer.status}`);
      });
      await eightAtOnce(closed, async ({ id, version }) => {
        const body = { reason: 'Given up' };
        const answer = await scene.call('POST', `/deadlines/${id}/cancel`, { version, body });
        if (answer.status < 300) changes.push({ deadlineId: id, dueOn: scene.today(1), at: scene.now() });
        else wrong.push(`cancelling a date answered ${answer.status} ${JSON.stringify(answer.body)}`);
      });
      post.delayMs = 0;
      const recovered = await scene.settled();
      const silent = await scene.rows(
        `select d.id from redress.deadline d where d.id = any ($1) and not exists (select from redress.reminder r
           where r.deadline_id = d.id and r.channel = 'email' and r.due_on = d.due_on and r.state in ('sent', 'acknowledged'))`,
        [past.map(({ id }) => id)],
      );
      if (silent.length > 0) wrong.push(`of ${silent.length} dates moved into the past nobody was told`);
      return { recovered, changes, wrong };
    },
  },
  {
    id: 'F25',
    name: 'the recipient is disabled while reminders are being sent',
    async run(scene) {
      const { post, people: staff } = scene;
      await scene.deadlines(150);
      post.delayMs = 100;
      scene.startWorker();
      await until(() => post.log.length >= 5, 'five mails are taken');
      const { body } = await scene.call('GET', `/users/${staff.lawyer.id}`);
      const disabled = { disabledAt: new Date(scene.now()).toISOString() };
      const answer = await scene.call('PATCH', `/users/${body.id}`, { version: body.version, body: disabled });
      const changes = [{ userId: staff.lawyer.id, at: scene.now() }];
      const recovered = await scene.settled();
      const wrong = answer.status === 200 ? [] : [`disabling answered ${answer.status}`];
      if ((await untold(scene)).length > 0) wrong.push('of some dates nobody was told');
      return { recovered, changes, wrong };
    },
  },
  {
    id: 'F33',
    name: 'the recipient is taken off the team of the file while reminders are being sent',
    async run(scene) {
      const { post, people: staff } = scene;
      await scene.deadlines(150);
      post.delayMs = 100;
      scene.startWorker();
      await until(() => post.log.length >= 5, 'five mails are taken');
      const { body } = await scene.call('GET', `/case-files/${scene.caseFileId}`);
      const team = [staff.owner.id, staff.deputy.id];
      const without = { team, leadLawyerId: staff.deputy.id };
      const answer = await scene.call('PATCH', `/case-files/${body.id}`, { version: body.version, body: without });
      const changes = [{ userId: staff.lawyer.id, at: scene.now() }];
      const recovered = await scene.settled();
      const wrong = answer.status === 200 ? [] : [`changing the team answered ${answer.status}`];
      if ((await untold(scene)).length > 0) wrong.push('of some dates nobody was told');
      return { recovered, changes, wrong };
    },
  },
];

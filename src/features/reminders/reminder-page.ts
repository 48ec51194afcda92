import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/**
 * The page that a reminder's mail links to, outside the API: it shows the reminder to whoever is signed in and has a
 * button. Opening it changes nothing, since mail scanners follow links; the page itself is the same for everyone and
 * holds no data. These are plain Fastify routes, as the API has `/reminders/:id` of its own.
 */
@Injectable()
export class ReminderPage implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance() as FastifyInstance;
    fastify.get('/reminders/:id', async (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
    fastify.get('/reminders/page.js', async (_request, reply) => {
      return reply.type('text/javascript; charset=utf-8').send(SCRIPT);
    });
  }
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reminder</title>
</head>
<body>
<main>
<h1>Reminder</h1>
<p id="said" role="status">Looking it up.</p>
<div id="answers" hidden>
<p>
<button type="button" data-kind="seen">I have seen this</button>
<button type="button" data-kind="accepted">I take it on</button>
<button type="button" data-kind="done">It is done</button>
</p>
<form id="hand-over"><p><label>Somebody else has it from now on: <select name="toUserId" required></select></label>
<button>Hand over</button></p></form>
<p>Reminders go on until the deadline is completed in its file.</p>
</div>
<form id="sign-in" hidden>
<p><label>E-mail <input name="email" type="email" autocomplete="username" required></label></p>
<p><label>Password <input name="password" type="password" autocomplete="current-password" required></label></p>
<button>Sign in</button>
</form>
<noscript><p>This page needs JavaScript. You can also acknowledge the reminder through the API.</p></noscript>
</main>
<script src="/reminders/page.js"></script>
</body>
</html>
`;

/** Text only ever goes in as text, so nothing that a reminder says can become markup. */
const SCRIPT = `'use strict';
const address = '/api/v1' + location.pathname.replace(/\\/+$/, '');
const said = document.getElementById('said');
const answers = document.getElementById('answers');
const form = document.getElementById('sign-in');
const handOver = document.getElementById('hand-over');
const FURTHER = ['seen', 'accepted', 'done', 'handed-over'];
const SAYS = ['seen', 'taken on', 'said to be done', 'handed over'];
let etag;

async function call(path, method, body, headers) {
  const sent = body && JSON.stringify(body);
  const answer = await fetch(path, { method, body: sent, headers: { 'content-type': 'application/json', ...headers } });
  return { answer, body: answer.status === 204 ? {} : await answer.json() };
}

function tell(sentence, { mayAcknowledge = false, mustSignIn = false } = {}) {
  said.textContent = sentence;
  answers.hidden = !mayAcknowledge;
  form.hidden = !mustSignIn;
}

function show(answer, reminder) {
  if (answer.status === 401) return tell('Sign in to see this reminder.', { mustSignIn: true });
  if (!answer.ok) return tell(reminder.detail || reminder.title);
  etag = answer.headers.get('etag');
  const what = reminder.caseReference + ': ' + reminder.deadlineTitle + ', due ' + reminder.dueOn + '.';
  if (reminder.state === 'superseded') return tell(what + ' ' + reminder.stateReason);
  const said = reminder.acknowledgedAt ? FURTHER.indexOf(reminder.acknowledgement || 'seen') : -1;
  for (const button of answers.querySelectorAll('[data-kind]')) {
    button.hidden = FURTHER.indexOf(button.dataset.kind) <= said;
  }
  const already = said < 0 ? '' : ' It was ' + SAYS[said] + ' at ' + reminder.acknowledgedAt + '.';
  tell(what + already, { mayAcknowledge: reminder.acknowledgement !== 'handed-over' });
  if (!answers.hidden) return listPeople();
}

async function listPeople() {
  if (handOver.toUserId.length > 0) return;
  const { answer, body } = await call('/api/v1/users?limit=200', 'GET');
  handOver.hidden = !answer.ok;
  if (!answer.ok) return;
  const atWork = body.data.filter((person) => !person.disabledAt && person.role !== 'auditor');
  handOver.toUserId.append(new Option('', ''), ...atWork.map(({ id, name }) => new Option(name, id)));
}

async function load() {
  const { answer, body } = await call(address, 'GET');
  show(answer, body);
}

async function say(what) {
  answers.inert = true;
  const { answer, body } = await call(address + '/acknowledge', 'POST', what, { 'if-match': etag });
  answers.inert = false;
  if (answer.status === 412) return load();
  show(answer, body);
}

answers.addEventListener('click', ({ target }) => {
  if (target.dataset.kind) return say({ kind: target.dataset.kind });
});

handOver.addEventListener('submit', (event) => {
  event.preventDefault();
  return say({ kind: 'handed-over', toUserId: handOver.toUserId.value });
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { answer, body } = await call('/api/v1/auth/login', 'POST', Object.fromEntries(new FormData(form)));
  if (answer.ok) return load();
  tell(body.detail || body.title, { mustSignIn: true });
});

load();
`;

import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { languageIn } from '../../../platform/http/language.js';
import { LANGUAGES, type Language } from '../../../words/language.js';
import { message } from '../../../words/message.js';
import { say } from '../../../words/speakers.js';

/**
 * The page that a reminder's mail links to, outside the API: it shows the reminder to whoever is signed in and has a
 * button. Opening it changes nothing, since mail scanners follow links; the page itself is the same for everyone who
 * reads the language of the link, else of the browser, and holds no data. These are plain Fastify routes, as the API has `/reminders/:id` of its own.
 */
@Injectable()
export class ReminderPage implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance() as FastifyInstance;
    fastify.get<{ Querystring: { in?: string } }>('/reminders/:id', async ({ query, headers }, reply) => {
      const language = LANGUAGES.find((one) => one === query.in) ?? languageIn(headers['accept-language']);
      reply.headers({ 'content-language': language, vary: 'accept-language' });
      return reply.type('text/html; charset=utf-8').send(pageIn(language));
    });
    fastify.get('/reminders/page.js', async (_request, reply) => {
      return reply.type('text/javascript; charset=utf-8').send(SCRIPT);
    });
  }
}

function pageIn(language: Language): string {
  const words = (key: PlainKey) => say(language, message(`reminders.page.${key}`));
  const said = Object.fromEntries(Object.entries(SAID).map(([key, what]) => [key, say(language, what)]));
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words('heading')}</title>
</head>
<body data-words="${JSON.stringify(said).replaceAll('"', '&quot;')}">
<main>
<h1>${words('heading')}</h1>
<p id="said" role="status">${words('looking')}</p>
<div id="answers" hidden>
<p>
<button type="button" data-kind="seen">${words('seen')}</button>
<button type="button" data-kind="accepted">${words('accepted')}</button>
<button type="button" data-kind="done">${words('done')}</button>
</p>
<form id="hand-over"><p><label>${words('someone-else')} <select name="toUserId" required></select></label>
<button>${words('hand-over')}</button></p></form>
<p>${words('go-on')}</p>
</div>
<form id="sign-in" hidden>
<p><label>${words('email')} <input name="email" type="email" autocomplete="username" required></label></p>
<p><label>${words('password')} <input name="password" type="password" autocomplete="current-password" required></label></p>
<button>${words('sign-in')}</button>
</form>
<noscript><p>${words('needs-script')}</p></noscript>
</main>
<script src="/reminders/page.js"></script>
</body>
</html>
`;
}

type PlainKey =
  | 'heading'
  | 'looking'
  | 'seen'
  | 'accepted'
  | 'done'
  | 'someone-else'
  | 'hand-over'
  | 'go-on'
  | 'email'
  | 'password'
  | 'sign-in'
  | 'needs-script';

/** What the script says. It fills the gaps, each once, so that nothing in a title is taken for one. */
const AT = { at: '{at}' };
const SAID = {
  mustSignIn: message('reminders.page.must-sign-in'),
  due: message('reminders.page.due', { file: '{file}', title: '{title}', day: '{day}' }),
  wasSeen: message('reminders.page.was-seen', AT),
  wasAccepted: message('reminders.page.was-accepted', AT),
  wasDone: message('reminders.page.was-done', AT),
  wasHandedOver: message('reminders.page.was-handed-over', AT),
};

/** Text only ever goes in as text, so nothing that a reminder says can become markup. */
const SCRIPT = `'use strict';
const address = '/api/v1' + location.pathname.replace(/\\/+$/, '');
const said = document.getElementById('said');
const answers = document.getElementById('answers');
const form = document.getElementById('sign-in');
const handOver = document.getElementById('hand-over');
const FURTHER = ['seen', 'accepted', 'done', 'handed-over'];
const language = document.documentElement.lang;
const words = JSON.parse(document.body.dataset.words);
const SAYS = [words.wasSeen, words.wasAccepted, words.wasDone, words.wasHandedOver];
const LOCALE = { en: 'en-GB', ar: 'ar-u-nu-latn-ca-gregory' }[language] || language;
let etag;

const fill = (sentence, values) => sentence.replace(/\\{(\\w+)\\}/g, (gap, name) => values[name]);
const dayOf = (day) => new Date(day + 'T12:00:00Z').toLocaleDateString(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });
const timeOf = (at) => new Date(at).toLocaleString(LOCALE, { dateStyle: 'long', timeStyle: 'short' });

async function call(path, method, body, headers) {
  const sent = body && JSON.stringify(body);
  const answer = await fetch(path, { method, body: sent, headers: {
    'content-type': 'application/json', 'accept-language': language, ...headers } });
  return { answer, body: answer.status === 204 ? {} : await answer.json() };
}

function tell(sentence, { mayAcknowledge = false, mustSignIn = false } = {}) {
  said.textContent = sentence;
  answers.hidden = !mayAcknowledge;
  form.hidden = !mustSignIn;
}

function show(answer, reminder) {
  if (answer.status === 401) return tell(words.mustSignIn, { mustSignIn: true });
  if (!answer.ok) return tell(reminder.detail || reminder.title);
  etag = answer.headers.get('etag');
  const { caseReference: file, deadlineTitle: title, dueOn } = reminder;
  const what = fill(words.due, { file, title, day: dayOf(dueOn) });
  if (reminder.state === 'superseded') return tell(what + ' ' + reminder.stateReason);
  const said = reminder.acknowledgedAt ? FURTHER.indexOf(reminder.acknowledgement || 'seen') : -1;
  for (const button of answers.querySelectorAll('[data-kind]')) {
    button.hidden = FURTHER.indexOf(button.dataset.kind) <= said;
  }
  const already = said < 0 ? '' : ' ' + fill(SAYS[said], { at: timeOf(reminder.acknowledgedAt) });
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

// Over 200 lines: one record of every kind there is, in the order in which one needs the other.
import type { Staff, TestApp } from './app.js';
import { PDF } from './build.js';
import type { Made } from './build.js';
import { filled } from './free-text-fields.js';
import type { Write } from './free-text-fields.js';
import type { Person } from './person.js';
import type { Test } from 'supertest';

const STEPS = '/ccf-requests/{id}/steps';

/** One firm that has a record of every kind, each with a text in every member people write in. */
export async function everyRecord(app: TestApp, staff: Staff, write: Write): Promise<{ feed: string }> {
  const { owner, lawyer, paralegal } = staff;
  const full = (operation: string, plain: object) => filled(operation, plain, write);

  async function send(person: Person, operation: string, plain: object, at: { id?: string; version?: number } = {}) {
    const [method = '', route = ''] = operation.split(' ');
    const path = route.replace(/\{(id|code)\}/, at.id ?? '');
    const body = full(operation, plain);
    const sent = method === 'PATCH' ? person.patch(path, at.version, body) : person.post(path, body);
    if (at.version !== undefined) sent.set('if-match', `"${at.version}"`);
    return read(operation, sent);
  }
  const post = (operation: string, plain: object, at?: { id?: string; version?: number }) =>
    send(lawyer, operation, plain, at);
  const change = (operation: string, made: Made, plain: object = {}) => post(operation, plain, made);

  // The firm and its people.
  const firm = await read('GET /firm', owner.get('/firm'));
  await send(owner, 'PATCH /firm', {}, firm);
  const expiresAt = '2027-06-01T00:00:00Z';
  await send(owner, 'POST /api-keys', { expiresAt, scopes: ['deadlines:read'] });
  const password = 'a long sentence nobody guesses';
  const email = `new-${firm.id.slice(0, 8)}@firm.example`;
  const user = await send(owner, 'POST /users', { email, role: 'lawyer', password });
  await send(owner, 'PATCH /users/{id}', {}, user);
  await post('POST /absences', { fromOn: '2026-12-01', untilOn: '2026-12-05' });
  const hook = await send(owner, 'POST /webhook-endpoints', { url: 'https://hooks.firm.example/redress' });
  await send(owner, 'PATCH /webhook-endpoints/{id}', { url: 'https://hooks.firm.example/redress' }, hook);

  // A client and the file.
  const names = [{ kind: 'alias' }];
  const client = await post('POST /clients', { kind: 'person', names, nationalities: ['TJ'] });
  await change('PATCH /clients/{id}', client, { names });
  const file = await post('POST /case-files', { clientId: client.id });
  await change('PATCH /case-files/{id}', file);
  const caseFileId = file.id;
  const document = await read(
    'POST /documents',
    lawyer
      .post('/documents')
      .field({ kind: 'evidence', caseFileId, title: write('POST /documents .title', 300) })
      .attach('file', PDF, 'evidence.pdf'),
  );
  await change('PATCH /documents/{id}', document);

  // Notices.
  const noticed = {
    kind: 'red-notice',
    status: 'published',
    sourceCountry: 'KZ',
    clientId: client.id,
    wantedFor: 'prosecution',
    knownFrom: { how: 'access-reply', confidence: 'confirmed', on: '2026-01-10' },
  };
  const charges = [{ maximumPenaltyMonths: 12 }, {}];
  // The source is a country or a body, not both.
  const country = { charges, warrants: [{ country: 'KZ' }], sourceEntity: undefined };
  const notice = await post('POST /notices', { ...noticed, ...country, caseFileId });
  await change('PATCH /notices/{id}', notice, country);
  const body = { sourceCountry: undefined, sourceNcb: undefined };
  await change('PATCH /notices/{id}', await post('POST /notices', { ...noticed, ...body, caseFileId }), body);
  const observed = { observedAt: '2026-11-20T08:00:00+01:00', present: true, how: 'public-website' };
  await post('POST /notices/{id}/observations', observed, { id: notice.id });
  const judged = { answers: [{ condition: 'serious-crime', result: 'met' }] };
  await post('POST /notices/{id}/publication-tests', judged, { id: notice.id });

  // Requests, letters and what they do.
  const ground = { code: 'ART3_POLITICAL' };
  const asked = { caseFileId, kind: 'deletion', language: 'en', noticeIds: [notice.id] };
  const references = { ccfReferences: [{ kind: 'request' }] };
  const request = await post('POST /ccf-requests', { ...asked, grounds: [ground], ...references });
  await change('PATCH /ccf-requests/{id}', request, { grounds: [ground], ...references });
  const step = async (of: Made, name: string, on: string, more: object = {}) =>
    post(`POST ${STEPS}`, { step: name, on, reason: undefined, ...more }, await again('ccf-requests', of));
  await step(request, 'submit', '2026-03-10', { channel: 'email' });
  const letter = {
    caseFileId,
    direction: 'in',
    channel: 'email',
    writtenOn: '2026-04-02',
    receivedOn: '2026-04-09',
    counterpart: { kind: 'ccf' },
    references: [{ kind: 'letter' }],
  };
  await post('POST /correspondence', {
    ...letter,
    ccfRequestId: request.id,
    effect: { fact: { name: 'ccfReceivedOn', on: '2026-03-15' } },
  });
  await post(
    'POST /ccf-requests/{id}/facts',
    { name: 'ccfReceivedOn', on: '2026-03-16' },
    await again('ccf-requests', request),
  );
  await step(request, 'declare-admissible', '2026-04-10');
  const conditions = [{ dueOn: '2027-02-01' }];
  const outcomes = [{ noticeId: notice.id, conclusion: 'COMPLIANT_CONDITIONAL', conditions }];
  const decided = { ...letter, writtenOn: '2026-09-30', receivedOn: '2026-10-05', ccfRequestId: request.id };
  const { version } = await again('ccf-requests', request);
  const kept = await post('POST /correspondence', {
    ...decided,
    effect: { step: { version, step: 'decide', on: '2026-09-30', outcomes } },
  });
  await change('PATCH /correspondence/{id}', (kept['letter'] as Made | undefined) ?? kept, {
    counterpart: { kind: 'ccf' },
    references: [{ kind: 'letter' }],
  });
  for (const outcome of await listed('outcomes')) {
    await change('PATCH /outcomes/{id}', outcome, { conditions });
  }
  const second = await post('POST /ccf-requests', { ...asked, grounds: [ground], ...references });
  await step(second, 'submit', '2026-03-10', { channel: 'email' });
  const measure = await post(
    'POST /ccf-requests/{id}/provisional-measures',
    { measure: 'block', askedOn: '2026-10-01' },
    { id: second.id },
  );
  await change('PATCH /provisional-measures/{id}', measure);
  const refused = await post(
    'POST /provisional-measures/{id}/steps',
    { step: 'refuse', on: '2026-10-09', urgency: undefined },
    await again('provisional-measures', measure),
  );
  await post('POST /provisional-measures/{id}/corrections', { day: 'refusedOn', on: '2026-10-10' }, { id: measure.id });
  await post(
    'POST /provisional-measures/{id}/steps',
    { step: 'ask-again', on: '2026-11-02', reason: undefined },
    await again('provisional-measures', (refused['measure'] as Made | undefined) ?? measure),
  );
  await step(second, 'declare-admissible', '2026-04-10');
  const corrected = { name: 'declaredAdmissibleOn', on: '2026-04-12' };
  await post('POST /ccf-requests/{id}/facts', corrected, await again('ccf-requests', second));
  for (const proposal of (await listed('recalculations')).filter(({ state }) => state === 'open')) {
    await change('POST /recalculations/{id}/decide', proposal, { apply: 'none' });
  }
  await step(second, 'decide', '2026-10-30', { outcomes: [{ ...outcomes[0] }] });
  const third = await post('POST /ccf-requests', { ...asked, kind: 'access', grounds: [ground], ...references });
  await step(third, 'submit', '2026-03-10', { channel: 'email' });
  await post(`POST ${STEPS}`, { step: 'withdraw', on: '2026-04-01' }, await again('ccf-requests', third));
  const fact = await post(
    'POST /case-files/{id}/new-facts',
    { discoveries: [{ by: 'counsel', on: '2026-11-02' }] },
    file,
  );
  await change('PATCH /new-facts/{id}', fact);
  await post('POST /new-facts/{id}/discoveries', { by: 'counsel', on: '2026-11-03' }, { id: fact.id });

  // Proceedings and what their events suggest.
  const proceeding = await post('POST /proceedings', { caseFileId, kind: 'asylum', country: 'FR' });
  await change('PATCH /proceedings/{id}', proceeding);
  await post(
    'POST /proceedings/{id}/events',
    { kind: 'asylum-granted', on: '2026-11-10', reason: undefined },
    proceeding,
  );
  await post('POST /proceedings/{id}/events', { kind: 'asylum-granted', on: '2026-11-11' }, proceeding);
  const suggestions = await listed('suggestions');
  const evidence = suggestions.find(({ kind }) => kind === 'source-request') ?? suggestions[0];
  await change('POST /suggestions/{id}/take', evidence as Made);
  const other = suggestions.find(({ id }) => id !== evidence?.id);
  await change('POST /suggestions/{id}/dismiss', other as Made);

  // Follow-ups.
  const watched = { caseFileId, ccfRequestId: request.id, kind: 'bank', dueOn: '2026-12-01' };
  for (const end of ['complete', 'cancel'] as const) {
    const made = await post('POST /follow-ups', { ...watched, addressee: {} });
    const changed = await change('PATCH /follow-ups/{id}', made, { dueOn: '2026-12-02' });
    await change(`POST /follow-ups/{id}/${end}`, changed, end === 'complete' ? { on: '2026-11-20' } : {});
  }

  await ownDates(caseFileId);
  await ownRules();
  const feed = await post('POST /calendar-feeds', {});
  return { feed: new URL(feed['url'] as string).pathname };

  async function ownDates(ofFile: string): Promise<void> {
    const plain = { caseFileId: ofFile, dueOn: '2026-11-24', owedBy: 'firm', force: 'ordered', hard: 'H' };
    const made = await post('POST /deadlines', plain);
    const changed = await change('PATCH /deadlines/{id}', made);
    await send(owner, 'POST /deadlines/{id}/verifications', { derivedOn: '2026-11-24' }, changed);
    const extended = { state: 'requested', requestedTo: '2026-12-20' };
    const extension = await post('POST /deadlines/{id}/extensions', extended, { id: made.id });
    await change('POST /extensions/{id}/decide', extension, { state: 'refused' });
    const moved = { toOn: '2026-11-26', reasonCode: 'ordered', documentId: document.id };
    const override = await post('POST /deadlines/{id}/overrides', moved, await again('deadlines', made));
    await send(owner, 'POST /overrides/{id}/decide', { approve: true }, override);
    const soft = await post('POST /deadlines', { ...plain, hard: 'T' });
    await change('POST /deadlines/{id}/cancel', soft);
    await post('POST /deadlines', { ...plain, dueOn: '2026-11-22', hard: 'T' });
  }

  async function ownRules(): Promise<void> {
    const head = 'id,title,duty,force,anchor,n,unit,owed_by,authority,hard,sureness';
    const row = 'KZ.REPLY,Our comments,send our comments,internal,ccfReceivedOn,10,day,firm,our practice,T,derived';
    const golden = { kind: 'deletion', facts: [{ name: 'ccfReceivedOn', on: '2026-03-15' }] };
    const expected = [{ ruleId: 'KZ.REPLY', dueOn: '2026-03-25' }];
    const table = { text: `${head}\n${row}`, effectiveFrom: '2026-01-01', goldenCases: [{ ...golden, expected }] };
    const set = await send(paralegal, 'POST /rule-sets', { code: 'kz', ...table });
    const draft = await send(paralegal, 'POST /rule-sets/{code}/versions', table, { id: 'kz' });
    const versions = '/rule-sets/kz/versions';
    await read('publish', owner.act(`${versions}/${set.id}/publish`, 1));
    const withdrawn = full('POST /rule-sets/{code}/versions/{id}/withdraw', {});
    await read('withdraw', owner.act(`${versions}/${draft.id}/withdraw`, 1, withdrawn));
  }

  async function again(list: string, { id }: { id: string }): Promise<Made> {
    return read(`GET /${list}`, lawyer.get(`/${list}/${id}`));
  }

  async function listed(list: string): Promise<Made[]> {
    return (await read(`GET /${list}`, lawyer.get(`/${list}?limit=200`)))['data'] as Made[];
  }
}

async function read(what: string, sent: Test): Promise<Made> {
  const answer = await sent;
  if (answer.status >= 300) throw new Error(`${what}: ${answer.status} ${answer.text}`);
  return answer.body as Made;
}

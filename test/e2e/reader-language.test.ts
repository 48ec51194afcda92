import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';
import { requestWalk } from '../support/request-walk.js';

let app: TestApp;
let admitted: Made;
let decision: { id: string; version: number };
let byHand: Made;

beforeAll(async () => {
  app = await openApp();
  app.clock.moveTo('2026-11-22T10:00:00Z');
  const build = builders(app.ferro.lawyer);
  const at = requestWalk(app.ferro.lawyer, build);
  admitted = await at.open(
    'deletion',
    { step: 'submit', on: '2026-03-10', channel: 'email' },
    { step: 'declare-admissible', on: '2026-04-10' },
  );
  decision = (await at.date(admitted, 'DELETION_DECISION')) as unknown as typeof decision;
  const caseFileId = admitted.caseFileId as string;
  byHand = await build.deadline({ caseFileId, title: 'Surrender', source: 'National law', owedByName: 'government' });
});
afterAll(() => app.close());

async function read<T>(language: string, path: string): Promise<T> {
  const response = await app.ferro.auditor.get(path).set('accept-language', language);
  expect(response.status).toBe(200);
  expect(response.headers['content-language']).toBe(language);
  return response.body as T;
}

interface Row {
  id: string;
  title: string;
  authority: string | null;
  owedByName: string | null;
}

it.each([
  [
    'en',
    'The Commission must decide on correction or deletion by Sunday 10 January 2027',
    'Statute of the CCF, Art. 40(2), 2025 text',
    'Decision on correction or deletion',
  ],
  [
    'fr',
    'La Commission doit statuer sur la rectification ou l’effacement au plus tard le dimanche 10 janvier 2027',
    'Statut de la CCF, art. 40(2), texte de 2025',
    'Décision sur la rectification ou l’effacement',
  ],
  [
    'es',
    'La Comisión debe decidir sobre la rectificación o la supresión a más tardar el domingo 10 de enero de 2027',
    'Estatuto de la CCF, art. 40(2), texto de 2025',
    'Decisión sobre la rectificación o la supresión',
  ],
  [
    'ar',
    'على اللجنة البت في طلب التصحيح أو الحذف في ميعاد أقصاه الأحد 10 يناير 2027',
    'النظام الأساسي للجنة الرقابة، المادة 40(2)، نص 2025',
    'القرار بشأن التصحيح أو الحذف',
  ],
])(
  'in %s a date explains itself, in the docket, on its page and wherever it is listed',
  async (language, sentence, citation, title) => {
    const why = await read<{ sentence: string; rule: { citation: string } }>(language, `/deadlines/${decision.id}/why`);
    expect(why.sentence.slice(0, sentence.length)).toBe(sentence);
    expect(why.rule.citation).toBe(citation);

    const docket = await read<{ rows: Row[]; citations: Record<string, string> }>(language, '/docket?within=365');
    expect(docket.rows.find(({ id }) => id === decision.id)).toMatchObject({ title, authority: citation });
    expect(docket.citations['DELETION_DECISION']).toBe(citation);
    expect(docket.rows.find(({ id }) => id === byHand.id)).toMatchObject({
      title: 'Surrender',
      authority: 'National law',
    });

    const sheet = await read<{ deadline: Row; why: object }>(language, `/deadlines/${decision.id}/sheet`);
    expect(sheet).toMatchObject({ deadline: { title }, why: { sentence: why.sentence } });
    const lists = [
      `/deadlines?ccfRequestId=${admitted.id}`,
      `/deadlines/${decision.id}`,
      `/case-files/${admitted.caseFileId as string}/timeline`,
      `/case-files/${admitted.caseFileId as string}/request-clocks`,
      '/calendar-days?from=2027-01-01&to=2027-01-31',
    ];
    for (const path of lists) expect(JSON.stringify(await read(language, path))).toContain(`"title":"${title}"`);
  },
);

it.each([
  ['en', 'The request was declared admissible'],
  ['fr', 'La requête a été déclarée recevable'],
  ['es', 'La solicitud se declaró admisible'],
  ['ar', 'إعلان مقبولية الطلب'],
])('in %s the timeline names its steps', async (language, step) => {
  const path = `/case-files/${admitted.caseFileId as string}/timeline`;
  expect((await read<{ titles: Record<string, string> }>(language, path)).titles['declaredAdmissibleOn']).toBe(step);
});

it.each([
  [
    'fr',
    'a noté que la requête a été déclarée recevable (Effacement), au ',
    '«\u202fDécision sur la rectification ou l’effacement\u202f»\u00a0: attente jusqu’au ',
  ],
  ['ar', 'تسجيل إعلان قبول الطلب شكلًا (حذف) بتاريخ ', '«القرار بشأن التصحيح أو الحذف»: متوقع بحلول '],
])('in %s the history names days and dates as everything else does', async (language, fact, deadline) => {
  const history = await read<{ data: { sentence: string; clauses: { text: string }[] }[] }>(
    language,
    `/case-files/${admitted.caseFileId as string}/history?limit=200`,
  );
  const said = history.data
    .flatMap(({ sentence, clauses }) => [sentence, ...clauses.map(({ text }) => text)])
    .join('\n');
  expect(said).toContain(fact);
  expect(said).toContain(deadline);
});

it.each([
  ['fr', 'la requête (Effacement)', 'Personne ne supplée le responsable', 'la demande d’effacement en cours'],
  ['es', 'la solicitud (Supresión)', 'Nadie sustituye al responsable', 'la solicitud de supresión en curso'],
  ['ar', '(حذف)', 'لا أحد ينوب عن المسؤول', 'طلب الحذف قيد النظر'],
])('in %s codes, warnings and suggestions are words', async (language, named, warned, pending) => {
  const caseFileId = admitted.caseFileId as string;
  const history = await read(language, `/case-files/${caseFileId}/history?limit=200`);
  expect(JSON.stringify(history)).toContain(named);

  const build = builders(app.ferro.lawyer);
  const alone = await build.deadline({ caseFileId, owedBy: 'firm', hard: 'H' });
  const { warnings } = await read<{ warnings: { message: string }[] }>(language, `/deadlines/${alone.id}`);
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining(warned)]);

  const asylum = await build.proceeding({ caseFileId, kind: 'asylum' });
  const granted = { kind: 'asylum-granted', on: '2026-10-01' };
  const { body } = await app.ferro.lawyer
    .post(`/proceedings/${asylum.id}/events`, granted)
    .set('accept-language', language);
  expect(JSON.stringify(body)).toContain(pending);
  const page = await read<{ nextDeadlines: Row[] }>(language, `/case-files/${caseFileId}`);
  expect(page.nextDeadlines.map(({ title }) => title)).not.toContain('Decision on correction or deletion');
});

it('keeps evidence in the words it was kept in', async () => {
  const history = await read<{ data: { changes: { after: Row | null }[] }[] }>(
    'fr',
    `/history?entity=deadline&id=${decision.id}`,
  );
  expect(history.data.at(-1)?.changes[0]?.after?.title).toBeNull();
  expect(history.data.at(-1)?.changes[0]?.after).toMatchObject({
    title_message: { code: 'rules.DELETION_DECISION.title' },
  });
});

it('tells refusals in the language asked for; types, codes and pointers stay', async () => {
  const path = `/deadlines/${byHand.id}`;
  const refused = [
    app.ferro.lawyer.post('/deadlines', { dueOn: '03/04/2026', caseFileId: 'x' }),
    app.ferro.lawyer.patch(path, 99, { title: 'Late' }),
    app.ferro.lawyer.get(`/deadlines/${admitted.id}`),
    app.nord.lawyer.post('/deadlines', {
      caseFileId: byHand.caseFileId,
      title: 'Reply',
      dueOn: '2027-01-01',
      owedBy: 'firm',
      force: 'ordered',
    }),
  ];
  const [input, stale, unknown, foreign] = await Promise.all(refused.map((one) => one.set('accept-language', 'fr')));
  expect(input).toMatchObject({ status: 422, headers: { 'content-language': 'fr' } });
  expect(input?.body).toMatchObject({ type: '/problems/invalid', title: 'Certaines valeurs sont erronées' });
  expect(input?.body.issues).toContainEqual({
    pointer: '/title',
    code: 'is-text',
    params: { min: 1, max: 300 },
    message: 'Écrivez un texte de 1 à 300 caractères.',
  });
  expect(JSON.stringify(input?.body)).not.toMatch(/ the | must | value is /);
  expect(stale?.body).toMatchObject({ type: '/problems/stale', title: 'L’élément a été modifié' });
  expect(unknown?.body.detail).toBe('Il n’y a rien ici, ou vous n’y avez pas accès.');
  expect(foreign?.body.issues[0]).toMatchObject({ pointer: '/caseFileId', code: 'unknown-reference' });
  expect(JSON.stringify(foreign?.body)).toContain('Ce dossier n’existe pas dans votre cabinet.');
});

it('says before it is saved what a letter would start', async () => {
  const rehearsed = await app.ferro.lawyer
    .post(`/ccf-requests/${admitted.id}/facts/rehearsal`, { name: 'applicantAskedOn', on: '2026-11-02' })
    .set('accept-language', 'fr');
  expect(JSON.stringify(rehearsed.body)).toContain('"title":"Réponse à la Commission"');
});

it('keeps the title a person has given', async () => {
  const path = `/deadlines/${decision.id}`;
  const changed = await app.ferro.lawyer.patch(path, decision.version, { title: 'Decision, chase in January' });
  expect(changed.status).toBe(200);
  expect((await read<Row>('fr', path)).title).toBe('Decision, chase in January');
});

it.each([
  ['fr', 'fr', 304],
  ['fr', 'en', 200],
  ['en', 'fr', 200],
  ['fr', 'es', 200],
])('what was read in %s and is asked for again in %s gives %i', async (first, then, status) => {
  const path = `/deadlines/${decision.id}`;
  const { headers } = await app.ferro.lawyer.get(path).set('accept-language', first);
  expect(headers['vary']).toMatch(/accept-language/i);
  const again = app.ferro.lawyer.get(path).set('if-none-match', headers['etag'] as string);
  expect((await again.set('accept-language', then)).status).toBe(status);
});

it.each(['en', 'fr', 'ar'])('what was read in %s may be changed by its ETag', async (language) => {
  const path = `/deadlines/${byHand.id}`;
  const { headers } = await app.ferro.lawyer.get(path).set('accept-language', language);
  const changing = app.ferro.lawyer.patch(path, undefined, { source: `Read in ${language}` });
  expect((await changing.set('if-match', headers['etag'] as string)).status).toBe(200);
});

import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';

interface Found {
  people: { id: string; displayName: string; matched?: string }[];
  caseFiles: { id: string; reference: string; title: string }[];
  correspondence: { id: string; caseFileId: string; subject: string; writtenOn: string | null }[];
}

let app: TestApp;
let build: ReturnType<typeof builders>;
let client: Made;
let file: Made;

beforeAll(async () => {
  app = await openApp();
  build = builders(app.ferro.lawyer);
  client = await build.client({
    displayName: 'Юлия Морозова',
    names: [
      { full: 'Yuliya Morozova', script: 'Latn', kind: 'transliteration' },
      { full: 'Julia Hartmann', kind: 'alias' },
    ],
  });
  file = await build.caseFile({ clientId: client.id, reference: 'F-2031', title: 'Дело Морозовой, diffusion' });
  await build.letter({ caseFileId: file.id, subject: 'Décision du 12 mars', writtenOn: '2026-03-12' });
  await builders(app.nord.owner).client({ displayName: 'Юлия Морозова' });
});
afterAll(() => app.close());

const find = async (q: string, query = '') => {
  const response = await app.ferro.assistant.get(`/search?q=${encodeURIComponent(q)}${query}`);
  expect(response.status).toBe(200);
  return response.body as Found;
};
const counts = ({ people, caseFiles, correspondence }: Found) => [
  people.length,
  caseFiles.length,
  correspondence.length,
];

describe('GET /search', () => {
  it('asks who is calling', async () => {
    expect(await request(app.server).get('/api/v1/search?q=x')).toBeProblem(401, 'unauthenticated');
  });

  it.each([
    ['as written', 'Морозова'],
    ['in Latin letters', 'Morozova'],
    ['by the beginning of each word, in any order', 'moroz yul'],
    ['by a beginning in Cyrillic', 'моро'],
    ['whatever the case', 'MOROZOVA'],
  ])('finds a person %s', async (_how, q) => {
    const { people } = await find(q);
    expect(people).toEqual([{ id: client.id, displayName: 'Юлия Морозова' }]);
  });

  it('says by which other name a person was found', async () => {
    expect((await find('hartm')).people).toEqual([
      { id: client.id, displayName: 'Юлия Морозова', matched: 'Julia Hartmann' },
    ]);
  });

  it('finds a Latin name by a Cyrillic spelling', async () => {
    const { id } = await build.client({ displayName: 'Dmitri Volkov' });
    expect((await find('Волков')).people).toEqual([{ id, displayName: 'Dmitri Volkov' }]);
  });

  it('finds a file by its reference and its title, and a letter by its subject', async () => {
    expect((await find('F-2031')).caseFiles).toEqual([{ id: file.id, reference: 'F-2031', title: file.title }]);
    expect((await find('Морозовой')).caseFiles).toHaveLength(1);
    expect((await find('décision mars')).correspondence).toEqual([
      { id: expect.any(String), caseFileId: file.id, subject: 'Décision du 12 mars', writtenOn: '2026-03-12' },
    ]);
  });

  it('finds accented words by plain letters, and the reverse', async () => {
    expect(counts(await find('decision'))).toEqual([0, 0, 1]);
    expect(counts(await find('Hàrtmann'))).toEqual([1, 0, 0]);
  });

  it('wants every word, each from its beginning', async () => {
    expect(counts(await find('Morozova Petrov'))).toEqual([0, 0, 0]);
    expect(counts(await find('orozova'))).toEqual([0, 0, 0]);
  });

  it.each([
    ['no word at all', '!!! ---'],
    ['a quote and operators', `' | & !moroz:* <->`],
    ['a percent sign', '%'],
    ['a backslash', '\\'],
  ])('is not moved by %s', async (_what, q) => {
    expect((await find(q)).people.map(({ id }) => id)).toEqual(q.includes('moroz') ? [client.id] : []);
  });

  it('finds nothing of another firm', async () => {
    const response = await app.nord.auditor.get('/search?q=Morozova');
    expect(counts(response.body as Found)).toEqual([1, 0, 0]);
    expect(response.text).not.toContain(client.id);
  });

  it('does not find what is archived', async () => {
    const { id } = await build.client({ displayName: 'Quentin Ashford' });
    expect(counts(await find('ashford'))).toEqual([1, 0, 0]);
    await app.ferro.lawyer.delete(`/clients/${id}`, 1);
    expect(counts(await find('ashford'))).toEqual([0, 0, 0]);
  });

  it('gives at most twenty of each kind, fewer when asked', async () => {
    for (let n = 0; n < 25; n++) await build.client({ displayName: `Twin ${n}` });
    expect(counts(await find('twin'))).toEqual([20, 0, 0]);
    expect(counts(await find('twin', '&limit=3'))).toEqual([3, 0, 0]);
  });

  it.each(['/search', '/search?q=', '/search?q=x&limit=21', '/search?q=x&kind=client'])('refuses %s', async (path) => {
    expect(await app.ferro.lawyer.get(path)).toBeProblem(400, 'malformed');
  });

  it('asks indexes that hold the firm in each word, also under the finder’s policies', async () => {
    const { admin } = app;
    await admin.query('begin');
    await admin.query('set local role redress_finder; set local enable_seqscan = off');
    const plans: unknown[] = [];
    for (const [index, table, words] of [
      ['client_words', 'client c', 'c.name_words'],
      ['case_file_words', 'case_file c', `c.reference || ' ' || c.title`],
      ['correspondence_words', 'correspondence c', 'platform.letter_words(c.subject, c.letter_references)'],
    ]) {
      const { rows } = await admin.query<{ 'QUERY PLAN': string }>(
        `explain select c.id from redress.${table} where platform.firm_words(c.firm_id, ${words}) @@
           platform.firm_query('${app.ferro.owner.firmId}', 'x y') limit 200`,
      );
      plans.push([index, rows.some((row) => row['QUERY PLAN'].includes(`Bitmap Index Scan on ${index}`))]);
    }
    await admin.query('rollback');
    expect(plans).toEqual([
      ['client_words', true],
      ['case_file_words', true],
      ['correspondence_words', true],
    ]);
  });
});

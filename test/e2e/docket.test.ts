import request from 'supertest';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';

let app: TestApp;
let build: ReturnType<typeof builders>;

beforeAll(async () => {
  app = await openApp();
  app.clock.moveTo('2026-06-03T09:00:00Z');
  build = builders(app.ferro.lawyer);
});
afterAll(() => app.close());

interface Row {
  id: string;
  title: string;
  dueOn: string | null;
  reference: string;
}
interface Docket {
  today: string;
  rows: Row[];
  more: number;
  people: { name: string }[];
  counts: Record<string, number>;
}
const docket = async (query = ''): Promise<Docket> => (await app.ferro.auditor.get(`/docket${query}`)).body as Docket;

const filesWithoutDate = async (): Promise<Row[]> =>
  (await app.ferro.auditor.get('/case-files?without=next-date&limit=200')).body.data as Row[];

it('asks who is calling', async () => {
  expect(await request(app.server).get('/api/v1/docket')).toBeProblem(401, 'unauthenticated');
});

it('shows what is overdue and what comes within the days asked for, in the order of the dates', async () => {
  const { id: caseFileId } = await build.caseFile();
  for (const [title, dueOn] of [
    ['Later', '2026-08-01'],
    ['Overdue', '2026-05-01'],
    ['This month', '2026-06-20'],
  ]) {
    await build.deadline({ caseFileId, title, dueOn });
  }
  const before = await docket();
  expect(before.rows.map(({ title }) => title)).toEqual(['Overdue', 'This month']);
  expect(before).toMatchObject({ today: '2026-06-03', more: 1 });
  expect((await docket('?within=365')).rows.map(({ title }) => title)).toEqual(['Overdue', 'This month', 'Later']);
  expect((await docket('?within=0')).rows.map(({ title }) => title)).toEqual(['Overdue']);
});

it('leaves out what is done, and says what nobody has looked at', async () => {
  const file = await build.caseFile();
  const hard = await build.deadline({ caseFileId: file.id, title: 'Appeal', dueOn: '2026-06-10', hard: 'H' });
  const open = await docket();
  expect(open.counts).toMatchObject({ unacknowledged: 1, openRecalculations: 0, failedReminders: 0 });
  expect(open.rows.find(({ id }) => id === hard.id)).toMatchObject({ reference: file.reference, dueOn: '2026-06-10' });
  await app.ferro.lawyer.act(`/deadlines/${hard.id}/acknowledge`, hard.version);
  const acknowledged = await docket();
  expect(acknowledged.counts).toMatchObject({ unacknowledged: 0 });
  const { version } = (await app.ferro.lawyer.get(`/deadlines/${hard.id}`)).body as { version: number };
  const done = await app.ferro.lawyer.act(`/deadlines/${hard.id}/complete`, version, { on: '2026-06-02' });
  expect(done.status).toBe(200);
  expect((await docket()).rows.map(({ id }) => id)).not.toContain(hard.id);
});

it('counts the open files in which nothing dated is awaited, and the list of files shows the same', async () => {
  const { counts } = await docket();
  const { id } = await build.caseFile();
  const { counts: after } = await docket();
  expect(after['filesWithoutNextDate']).toBe((counts['filesWithoutNextDate'] ?? 0) + 1);
  const listed = await filesWithoutDate();
  expect(listed).toHaveLength(after['filesWithoutNextDate'] ?? 0);
  expect(listed).toContainEqual(expect.objectContaining({ id }));
  await build.deadline({ caseFileId: id, title: 'Dated', dueOn: '2026-08-01' });
  expect(await filesWithoutDate()).not.toContainEqual(expect.objectContaining({ id }));
});

it('is of one firm', async () => {
  const { rows, people } = (await app.nord.lawyer.get('/docket?within=36500')).body as Docket;
  expect(rows).toEqual([]);
  expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining([]));
});

it('says which number of days it understands', async () => {
  expect(await app.ferro.lawyer.get('/docket?within=soon')).toBeProblem(400, 'malformed');
});

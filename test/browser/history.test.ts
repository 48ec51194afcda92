import type { Page } from 'playwright-core';
import { checkComplaints, closeWindows, expectAccessible, openWindow, settled } from './support/desk.js';

afterEach(checkComplaints);
afterAll(closeWindows);

/** A deadline that was renamed twice; its three versions are there to compare. */
async function renamedTwice(page: Page): Promise<string> {
  const [file] = ((await (await page.request.get('/api/v1/case-files?limit=1')).json()) as { data: { id: string }[] })
    .data;
  const plain = { owedBy: 'firm', force: 'internal', hard: 'T', dueOn: '2031-02-03', caseFileId: file?.id };
  const made = await page.request.post('/api/v1/deadlines', { data: { ...plain, title: 'Ask for the annexes' } });
  const { id } = (await made.json()) as { id: string };
  for (const [version, title] of [
    [1, 'Ask for the annexes again'],
    [2, 'Ask for the missing annex'],
  ] as const) {
    const headers = { 'if-match': `"${version}"` };
    const answer = await page.request.patch(`/api/v1/deadlines/${id}`, { data: { title }, headers });
    expect(answer.status()).toBe(200);
  }
  return id;
}

it('tells of reminders only when they are asked for', async () => {
  const page = await openWindow({ role: 'lawyer' });
  const inbox = await page.request.get('/api/v1/inbox?limit=1');
  const [reminder] = ((await inbox.json()) as { data: { id: string }[] }).data;
  await page.goto(`/history?entity=reminder&id=${reminder?.id}`);
  const asked = page.getByRole('switch', { name: 'With reminders' });
  await asked.waitFor();
  await settled(page);
  const sent = page.getByRole('main').getByText('Redress sent the reminder');
  expect(await sent.count()).toBe(0);
  await asked.click();
  await sent.first().waitFor();
});

it('compares any two versions of a record', async () => {
  const page = await openWindow({ role: 'lawyer' });
  const id = await renamedTwice(page);
  await page.goto(`/history?entity=deadline&id=${id}`);
  await page.getByRole('button', { name: 'Compare versions' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Two versions of one record' });
  await dialog.getByRole('row', { name: 'Title Ask for the annexes again Ask for the missing annex' }).waitFor();
  await dialog.getByLabel('Before').first().selectOption({ index: 2 });
  await dialog.getByRole('row', { name: 'Title Ask for the annexes Ask for the missing annex' }).waitFor();
  await settled(page);
  await expectAccessible(page);
});

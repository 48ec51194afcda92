import type { Page } from 'playwright-core';
import { checkComplaints, closeWindows, openWindow } from './support/desk.js';

afterEach(checkComplaints);
afterAll(closeWindows);

interface Made {
  id: string;
  version: number;
  [field: string]: unknown;
}

/** What another person does meanwhile, through the API. */
async function send(page: Page, method: 'post' | 'patch', path: string, data: object, version?: number) {
  const headers: Record<string, string> = version === undefined ? {} : { 'if-match': `"${version}"` };
  const answer = await page.request[method](`/api/v1${path}`, { data, headers });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Made & {
    deadlines?: { recalculationId: string; proposed: { deadlineId: string }[] };
  };
}

async function caseFileId(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/case-files?limit=1');
  return ((await answer.json()) as { data: Made[] }).data[0]?.id ?? '';
}

/** A hard date that another person entered. */
async function hardDate(page: Page): Promise<Made> {
  const plain = { title: 'Application for revision', owedBy: 'applicant', force: 'statutory', hard: 'H' };
  return send(page, 'post', '/deadlines', { ...plain, caseFileId: await caseFileId(page), dueOn: '2030-05-15' });
}

it('is verified blind: a mismatch shows both dates, a match verifies', async () => {
  const { id } = await hardDate(await openWindow({ role: 'paralegal' }));
  const page = await openWindow({ role: 'lawyer' });
  await page.goto(`/deadlines/${id}`);
  await page.getByRole('heading', { level: 1, name: 'Application for revision' }).waitFor();
  await page.keyboard.press('v');
  const derived = page.getByLabel('The day you derived');
  await derived.waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('15 May 2030');
  await derived.fill('16.5.2030');
  await page.keyboard.press('Enter');
  const mismatch = page.getByRole('alert').filter({ hasText: 'The two dates differ' });
  await mismatch.getByText('Thu 16 May 2030').waitFor();
  await mismatch.getByText('Wed 15 May 2030').first().waitFor();
  await page.keyboard.press('v');
  await derived.fill('2030-05-15');
  await page.keyboard.press('Enter');
  await page.getByText('The same date. It is verified.').waitFor();
});

it('applies a proposal in part, with nothing chosen beforehand', async () => {
  const page = await openWindow({ role: 'lawyer' });
  const { id } = await send(page, 'post', '/ccf-requests', {
    caseFileId: await caseFileId(page),
    kind: 'access',
    language: 'en',
    grounds: [{ code: 'ART3_POLITICAL' }],
  });
  const steps = `/ccf-requests/${id}/steps`;
  await send(page, 'post', steps, { step: 'submit', on: '2026-06-10', channel: 'email' }, 1);
  await send(page, 'post', steps, { step: 'record-receipt', on: '2026-06-15' }, 2);
  const fact = { name: 'ccfReceivedOn', on: '2026-06-18', reason: 'Another letter was found.' };
  const { deadlines } = await send(page, 'post', `/ccf-requests/${id}/facts`, fact);
  await page.goto(`/deadlines/${deadlines?.proposed[0]?.deadlineId}`);
  const apply = page.getByRole('button', { name: /^Apply \d/ });
  await apply.waitFor();
  expect(await apply.isDisabled()).toBe(true);
  await page.getByRole('checkbox').first().check();
  await apply.click();
  await apply.waitFor({ state: 'detached' });
  const decided = await page.request.get(`/api/v1/recalculations/${deadlines?.recalculationId}`);
  const { items } = (await decided.json()) as { items: { decision: string }[] };
  expect(items.map(({ decision }) => decision).filter((one) => one === 'apply')).toHaveLength(1);
});

it('shows both versions when somebody changed it meanwhile, even after a reload', async () => {
  const page = await openWindow({ role: 'lawyer' });
  const { id } = await hardDate(page);
  await page.goto(`/deadlines/${id}`);
  await page.getByRole('heading', { level: 1, name: 'Application for revision' }).waitFor();
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByLabel('Title').fill('My title');
  await send(page, 'patch', `/deadlines/${id}`, { title: 'Their title' }, 1);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Their title' }).waitFor();
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const both = page.getByRole('alertdialog');
  await both.getByText('Their title').waitFor();
  await both.getByText('My title').waitFor();
  await both.getByRole('button', { name: 'Save what is chosen' }).click();
  await page.getByRole('heading', { level: 1, name: 'My title' }).waitFor();
});

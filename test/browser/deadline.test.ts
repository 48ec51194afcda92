import type { Page } from 'playwright-core';
import { checkComplaints, closeWindows, expectAccessible, openWindow, settled } from './support/desk.js';

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
  const derived = page.getByLabel('The date you calculated');
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

it('is set by hand, and stands when a second person agrees', async () => {
  const page = await openWindow({ role: 'paralegal' });
  const { id } = await hardDate(page);
  await page.goto(`/deadlines/${id}`);
  await page.getByRole('button', { name: 'Set another date' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set another date' });
  await dialog.getByLabel('The new date').fill('2030-06-03');
  await dialog.getByLabel('Reason, for later readers').fill('The Commission wrote so.');
  await settled(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Set another date' }).click();
  await page.getByText('awaiting a second person').waitFor();
  const second = await openWindow({ role: 'lawyer' });
  await second.goto(`/deadlines/${id}`);
  await second.getByRole('button', { name: 'Approve' }).click();
  await second.getByText('in force', { exact: true }).waitFor();
  await second.getByText('Mon 3 Jun 2030').first().waitFor();
  await settled(second);
  await expectAccessible(second);
});

it('is asked more time for from the docket’s keys, and the refusal is recorded on its own screen', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/');
  const preview = page.getByRole('complementary', { name: 'Preview' });
  await preview.getByText('Why this date').waitFor();
  await page.keyboard.press('x');
  const asking = page.getByRole('dialog', { name: 'Request an extension' });
  await asking.getByLabel('Until').fill('2030-06-03');
  await page.keyboard.press('Enter');
  await asking.waitFor({ state: 'detached' });
  await preview.getByRole('link', { name: 'Open the deadline' }).click();
  await page.getByRole('button', { name: 'Record the outcome' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record the outcome' });
  await dialog.getByRole('button', { name: 'Record the outcome' }).click();
  await dialog.getByText('Name the document or letter that grants it').waitFor();
  await settled(page);
  await expectAccessible(page);
  await dialog.getByLabel('Outcome').selectOption('Refused');
  await dialog.getByRole('button', { name: 'Record the outcome' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Refused').waitFor();
});

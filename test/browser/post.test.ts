import type { Page, Route } from 'playwright-core';
import { checkComplaints, closeWindows, expectAccessible, openWindow, settled } from './support/desk.js';

afterEach(checkComplaints);
afterAll(closeWindows);

/** A list of choices has the name of its field, too. */
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true }).and(page.locator('input, select'));

/** Goes on with Tab until the field of that name has the focus: whoever has no mouse gets there too. */
async function tabTo(page: Page, name: string): Promise<void> {
  const one = field(page, name);
  for (let n = 0; n < 25; n++) {
    if (await one.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to "${name}".`);
}

const type = (page: Page, text: string) => page.keyboard.type(text);

it('registers a morning’s post with the keyboard alone, and sees the dates before saving', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('n');
  await tabTo(page, 'File');
  await type(page, 'CCF/D-0702/P1');
  await field(page, 'Request').waitFor();
  await tabTo(page, 'Date of the letter');
  await type(page, '-2');
  await tabTo(page, 'Received');
  await type(page, '-1d');
  await tabTo(page, 'Subject');
  await type(page, 'The request is admissible');
  await tabTo(page, 'It reports');
  await type(page, 'Declared admissible');
  const starts = page.getByRole('region', { name: 'Deadlines this starts' });
  await starts.getByText('Their deadlines').waitFor();
  await settled(page);
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await page.getByText('1 letter registered').waitFor();

  await tabTo(page, 'File');
  await type(page, 'OMB-2025-031');
  await field(page, 'In reply to').waitFor();
  await tabTo(page, 'Subject');
  await type(page, 'Receipt of our submissions');
  await page.keyboard.press('Enter');
  await page.getByText('2 letters registered').waitFor();
  const next = page.getByRole('button', { name: 'Register the next letter' });
  await next.and(page.locator(':focus')).waitFor();
});

/** What the file has so far, asked as the page would ask it. */
async function kept(
  page: Page,
  reference: string,
): Promise<{ letters: number; documents: number; caseFileId: string }> {
  const get = async (path: string) => (await (await page.request.get(`/api/v1/${path}`)).json()) as { data: Found[] };
  const [place] = (await get(`letter-places?text=${reference}`)).data;
  const { caseFileId = '' } = place ?? {};
  const [letters, documents] = await Promise.all([
    get(`correspondence?limit=200&caseFileId=${caseFileId}`),
    get(`documents?limit=200&caseFileId=${caseFileId}`),
  ]);
  return { letters: letters.data.length, documents: documents.data.length, caseFileId };
}

interface Found {
  caseFileId: string;
}

it('stores neither letter nor file when what it reports is refused, and all of it with the next try', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/letters/new');
  const before = await kept(page, 'OMB-2025-031');
  await field(page, 'File').fill('OMB-2025-031');
  await field(page, 'Request').waitFor();
  await field(page, 'Date of the letter').fill('-3d');
  await field(page, 'Subject').fill('How the request stands');
  const buffer = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer });
  await field(page, 'It reports').selectOption('fact:statusToldOn');
  await field(page, 'The day it happened, if the letter states it').fill('2099-01-01');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Nothing was stored' }).waitFor();
  expect(await kept(page, 'OMB-2025-031')).toEqual(before);

  await field(page, 'The day it happened, if the letter states it').fill('-3d');
  await page.keyboard.press('Enter');
  await page.getByText('1 letter registered').waitFor();
  const { letters, documents } = before;
  expect(await kept(page, 'OMB-2025-031')).toMatchObject({ letters: letters + 1, documents: documents + 1 });
});

/** The server did what it was asked, and nobody heard of it. */
async function loseAnswer(route: Route): Promise<void> {
  await route.fetch();
  await route.fulfill({ status: 499 });
}

it('registers a letter once, however often it is sent because no answer came', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/letters/new');
  const { letters } = await kept(page, 'OMB-2025-031');
  await field(page, 'File').fill('OMB-2025-031');
  await field(page, 'Request').waitFor();
  await field(page, 'Subject').fill('Sent twice, registered once');
  await page.route('**/api/v1/correspondence', loseAnswer, { times: 1 });
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await field(page, 'Subject').press('Enter');
  await page.getByText('1 letter registered').waitFor();
  expect((await kept(page, 'OMB-2025-031')).letters).toBe(letters + 1);
});

it('goes on with the request as it is, when somebody changed it meanwhile', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/letters/new');
  const { caseFileId } = await kept(page, 'OMB-2025-031');
  const draft = { caseFileId, kind: 'access', language: 'en' };
  const made = await page.request.post('/api/v1/ccf-requests', { data: draft });
  const { id } = (await made.json()) as { id: string };
  await field(page, 'File').fill('OMB-2025-031');
  await field(page, 'Request').selectOption(id);
  await field(page, 'Direction').selectOption('out');
  await field(page, 'Sent').fill('-1d');
  await field(page, 'Subject').fill('Request for access');
  const changed = { data: { language: 'fr' }, headers: { 'if-match': '"1"' } };
  expect((await page.request.patch(`/api/v1/ccf-requests/${id}`, changed)).status()).toBe(200);
  await field(page, 'It reports').selectOption('step:submit');
  await page.getByRole('region', { name: 'Deadlines this starts' }).getByText('Their deadlines').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('1 letter registered').waitFor();
});

it('keeps what was typed over a reload', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/letters/new');
  await field(page, 'Subject').fill('Half a subject');
  await page.reload();
  await expect(field(page, 'Subject').inputValue()).resolves.toBe('Half a subject');
});

it('is filled in by a mail', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/letters/new');
  const mail = [
    'From: "Secretariat of the CCF" <ccf@interpol.int>',
    'To: office@example.org',
    'Date: Mon, 12 Oct 2026 09:59:00 +0200',
    'Subject: Your request CCF/D-0588/R1-3',
    '',
    'Dear Madam,',
  ];
  const buffer = Buffer.from(mail.join('\r\n'));
  await page.locator('input[type=file]').setInputFiles({ name: 'mail.eml', mimeType: 'message/rfc822', buffer });
  await field(page, 'Request').waitFor();
  await expect(field(page, 'File').inputValue()).resolves.toContain('OMB-2025-031');
  await expect(field(page, 'Sent').inputValue()).resolves.toBe('2026-10-12');
  await expect(field(page, 'Name').inputValue()).resolves.toBe('Secretariat of the CCF');
});

import type { Page } from 'playwright-core';
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
  await tabTo(page, 'On the letter');
  await type(page, '-2');
  await tabTo(page, 'Received');
  await type(page, '-1d');
  await tabTo(page, 'Subject');
  await type(page, 'The request is admissible');
  await tabTo(page, 'It reports');
  await type(page, 'Declared admissible');
  const starts = page.getByRole('region', { name: 'What this starts' });
  await starts.getByText('They owe').waitFor();
  await settled(page);
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await page.getByText('1 letter registered').waitFor();

  await tabTo(page, 'File');
  await type(page, 'OMB-2025-031');
  await field(page, 'Answers').waitFor();
  await tabTo(page, 'Subject');
  await type(page, 'Receipt of our submissions');
  await page.keyboard.press('Enter');
  await page.getByText('2 letters registered').waitFor();
  const next = page.getByRole('button', { name: 'Register the next letter' });
  await next.and(page.locator(':focus')).waitFor();
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

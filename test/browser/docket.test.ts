import { checkComplaints, closeWindows, expectAccessible, openWindow, settled } from './support/desk.js';

interface Docket {
  rows: { owedBy: string }[];
}

afterEach(checkComplaints);
afterAll(closeWindows);

it('says at the first glance what is due, why and whose turn it is, both sides apart', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/');
  const list = page.getByRole('grid', { name: 'Deadlines' });
  await list.getByText('Our deadlines').waitFor();
  expect(await list.getByText('Overdue on the other side').count()).toBe(1);
  await page.getByRole('complementary', { name: 'Preview' }).getByText('Why this date').waitFor();
  const sheet = (await page.getByRole('link', { name: 'Day sheet' }).getAttribute('href')) ?? '';
  const pdf = await page.request.get(sheet);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  const csv = await page.request.get(sheet.replace(/pdf$/, 'csv'));
  expect(csv.headers()['content-type']).toMatch(/^text\/csv/);
});

it('speaks the language chosen in the menu in the other windows of the account, too', async () => {
  const page = await openWindow({ role: 'assistant' });
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Docket' }).waitFor();
  await page.getByRole('button', { name: 'Your account' }).click();
  const kept = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await page.getByRole('heading', { level: 1, name: 'Agenda de plazos' }).waitFor();
  expect((await kept).status()).toBe(200);
  // Another browser, which was never told a language.
  const { origin } = new URL(page.url());
  const elsewhere = await page.context().browser()!.newContext({ baseURL: origin });
  await elsewhere.addCookies(await page.context().cookies());
  const other = await elsewhere.newPage();
  await other.goto('/');
  await other.getByRole('heading', { level: 1, name: 'Agenda de plazos' }).waitFor();
});

it('is worked by the keyboard alone', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/');
  const preview = page.getByRole('complementary', { name: 'Preview' });
  const first = await preview.getByRole('heading', { level: 2 }).innerText();
  await page.keyboard.press('j');
  await expect(preview.getByRole('heading', { level: 2 }).innerText()).resolves.not.toBe(first);
  await page.keyboard.press('k');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Record as met').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.getByRole('dialog', { name: 'Record as met' }).getByLabel('Met on').waitFor();
  await settled(page);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor();
});

it('is acknowledged from a phone', async () => {
  const page = await openWindow({ role: 'lawyer', width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('row', { name: /Last submissions before the session/ }).tap();
  const sheet = page.getByRole('dialog', { name: 'Preview' });
  await sheet.getByText('Why this date').waitFor();
  await settled(page);
  await expectAccessible(page);
  await sheet.getByRole('button', { name: 'Acknowledge' }).tap();
  await sheet.getByText('Acknowledged', { exact: true }).waitFor();
  const wider = 'document.documentElement.scrollWidth > window.innerWidth';
  expect(await page.evaluate(wider)).toBe(false);
});

it('has more days ready before they are chosen, and tells them as the server does', async () => {
  const page = await openWindow({ role: 'lawyer' });
  const everything = page.waitForResponse(/docket\?within=36500$/);
  await page.goto('/?within=0');
  await (await everything).finished();
  const { rows } = (await (await page.request.get('/api/v1/docket?within=90')).json()) as Docket;
  await page.route('**/docket?within=90', () => {
    // Never answered.
  });
  await page.getByLabel('Until').selectOption('90');
  await page.waitForURL('/?within=90');
  const list = page.getByRole('grid', { name: 'Deadlines' });
  const ours = rows.filter(({ owedBy }) => owedBy === 'firm' || owedBy === 'applicant');
  await list.getByRole('row').first().getByText(`Our deadlines ${ours.length}`).waitFor();
});

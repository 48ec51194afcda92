import { checkComplaints, closeWindows, expectAccessible, openWindow, settled } from './support/desk.js';

afterEach(checkComplaints);
afterAll(closeWindows);

it('are entered, changed and cancelled; owners enter those of others', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/administration/absences');
  await page.getByRole('button', { name: 'Enter an absence' }).first().click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel('Person').count()).toBe(0);
  await dialog.getByLabel('First day').fill('2031-08-04');
  await dialog.getByLabel('Last day').fill('+2w');
  await dialog.getByLabel('Last day').fill('2031-08-01');
  await page.keyboard.press('Enter');
  await dialog.getByText('The last day of an absence is not before its first.').waitFor();
  await dialog.getByLabel('Last day').fill('2031-08-15');
  await settled(page);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: /Mon 4 Aug 2031 Fri 15 Aug 2031/ });
  await row.waitFor();
  await row.getByRole('button', { name: 'Cancel the absence' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the absence' }).click();
  await row.waitFor({ state: 'detached' });

  const owner = await openWindow({ role: 'owner', language: 'ar' });
  await owner.goto('/administration/absences');
  await owner.getByRole('button', { name: 'إدخال غياب' }).first().click();
  await owner.getByRole('dialog').getByLabel('الشخص').waitFor();
  await settled(owner);
  await expectAccessible(owner);
});

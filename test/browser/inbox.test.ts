import { checkComplaints, closeWindows, expectAccessible, openWindow, settled } from './support/desk.js';

afterEach(checkComplaints);
afterAll(closeWindows);

it('acknowledges a reminder from a phone, which then waits no longer', async () => {
  const page = await openWindow({ role: 'lawyer', width: 390, height: 844 });
  await page.goto('/inbox');
  const lines = page.getByRole('main').getByRole('listitem');
  await lines.first().waitFor();
  await settled(page);
  await expectAccessible(page);
  const before = await lines.count();
  const place = page.getByRole('link', { name: /^Reminders/ });
  await place.getByText(/^\d+ unread$/).waitFor();
  await page.getByRole('button', { name: 'Mark all as read' }).tap();
  await place.getByText('unread').waitFor({ state: 'detached' });
  // What is read still waits for its acknowledgement.
  expect(await lines.count()).toBe(before);
  await lines.first().getByRole('button', { name: 'Acknowledge' }).tap();
  if (before > 1) await lines.nth(before - 1).waitFor({ state: 'detached' });
  else await page.getByRole('heading', { name: 'No reminder awaits you' }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
});

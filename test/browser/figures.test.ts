import { checkComplaints, closeWindows, openWindow } from './support/desk.js';

afterEach(checkComplaints);
afterAll(closeWindows);

it('prints what others counted with its period and "at least", and a leaked floor never as an official rate', async () => {
  const page = await openWindow({ role: 'lawyer' });
  await page.goto('/pictures');
  const published = page.getByRole('table', { name: 'What others published' });
  await published
    .getByRole('row', { name: /Deletion requests received 2019–2020 1350 .*two years together/ })
    .waitFor();
  await published
    .getByRole('row', { name: /Applicants wanted by Russia 2015–2025 at least 700 leaked, not official/ })
    .waitFor();
  expect(
    await published
      .getByRole('row', { name: /leaked/ })
      .filter({ hasText: 'official rate' })
      .count(),
  ).toBe(0);
});

import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

describe('PATCH /firm {soleLawyer}', () => {
  it('is refused while the firm has two who could confirm for each other', async () => {
    const refused = await app.ferro.owner.patch('/firm', 1, { soleLawyer: true });
    expect(refused).toBeProblem(409, 'state-forbids');
    expect(refused.body.detail).toContain('yours has 2');
    expect((await app.ferro.auditor.get('/firm')).body).toMatchObject({ soleLawyer: false, version: 1 });
  });

  it('is taken when one active owner or lawyer is left, and can always be taken back', async () => {
    const { lawyer, owner } = app.nord;
    await owner.patch(`/users/${lawyer.id}`, 1, { disabledAt: '2026-11-01T09:00:00Z' });
    const set = await owner.patch('/firm', 1, { soleLawyer: true });
    expect(set.body).toMatchObject({ soleLawyer: true, version: 2 });
    expect((await owner.patch('/firm', 2, { soleLawyer: false })).body).toMatchObject({ soleLawyer: false });
  });

  it('is the owner’s to decide', async () => {
    expect(await app.ferro.lawyer.patch('/firm', 1, { soleLawyer: true })).toBeProblem(403, 'forbidden');
  });
});

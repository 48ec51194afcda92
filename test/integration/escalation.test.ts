import { User } from '../../src/features/people/users/user.entity.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import type { Made } from '../support/build.js';
import { actorOf, ledger } from '../support/ledger.js';

let app: TestApp;
let made: ReturnType<typeof ledger>;
let file: Made;

// The lawyer leads the file, on which the assistant works too; the paralegal owns the date.
beforeAll(async () => {
  app = await openApp();
  file = await builders(app.ferro.lawyer).caseFile();
  const team = [app.ferro.lawyer.id, app.ferro.assistant.id];
  await app.ferro.lawyer.patch(`/case-files/${file.id}`, file.version, { team }).expect(200);
  made = ledger(app, file.id);
});
afterAll(() => app.close());

const user = (id: string, values: Partial<User>) =>
  app.db.writeAs(actorOf(app.ferro.owner), 'user.change', (tx) => tx.update(User, { id }, values));

const hard = (overrides: object = {}) =>
  made.deadline({ dueOn: '2026-12-31', hard: 'H', ownerId: app.ferro.paralegal.id, ...overrides });

/** `unacknowledged-7 2026-12-24T07:30Z: lawyer, owner`, in the order of their time. */
async function escalation(id: string, state = 'planned'): Promise<string[]> {
  const names = new Map(Object.entries(app.ferro).map(([role, { id: personId }]) => [personId, role]));
  const told = new Map<string, Set<string>>();
  for (const row of await made.rows(id)) {
    if (row.state !== state || !row.step.startsWith('unacknowledged')) continue;
    const step = `${row.step} ${row.due_at.toISOString().slice(0, 16)}Z`;
    told.set(step, (told.get(step) ?? new Set()).add(names.get(row.recipient_id) ?? row.recipient_id));
  }
  return [...told].map(([step, people]) => `${step}: ${[...people].toSorted().join(', ')}`);
}

describe('a hard date of ours that nobody acknowledges', () => {
  it('climbs: the deputy, the lead lawyer, then everyone on the file and the owners of the firm', async () => {
    const id = await hard({ deputyId: app.ferro.assistant.id });
    expect(await escalation(id)).toEqual([
      'unacknowledged-7 2026-12-24T07:30Z: assistant',
      'unacknowledged-3 2026-12-28T07:30Z: lawyer',
      'unacknowledged-1 2026-12-30T07:30Z: assistant, lawyer, owner',
    ]);
  });

  it('passes over who is reminded anyway: the lead lawyer of a date of one’s own is no further person', async () => {
    const id = await hard({ ownerId: app.ferro.lawyer.id });
    expect(await escalation(id)).toEqual([
      'unacknowledged-7 2026-12-24T07:30Z: owner',
      'unacknowledged-3 2026-12-28T07:30Z: owner',
      'unacknowledged-1 2026-12-30T07:30Z: assistant, owner',
    ]);
  });

  it('never ends in silence: with nobody else left the owners are told all the same', async () => {
    const { lawyer, assistant, owner } = app.ferro;
    for (const { id } of [lawyer, assistant]) await user(id, { disabledAt: new Date() });
    expect(await escalation(await hard({ ownerId: owner.id }))).toEqual([
      'unacknowledged-7 2026-12-24T07:30Z: owner',
      'unacknowledged-3 2026-12-28T07:30Z: owner',
      'unacknowledged-1 2026-12-30T07:30Z: owner',
    ]);
    for (const { id } of [lawyer, assistant]) await user(id, { disabledAt: null });
  });

  it('gives who is responsible four hours when a step is past already', async () => {
    const id = await hard({ dueOn: '2026-11-24' });
    expect(await escalation(id)).toEqual([
      'unacknowledged-3 2026-11-22T14:00Z: lawyer',
      'unacknowledged-1 2026-11-23T07:30Z: assistant, lawyer, owner',
    ]);
    app.clock.moveTo('2026-11-22T11:00:00Z');
    await made.change(id, { title: 'Planned again an hour later' });
    app.clock.moveTo('2026-11-22T10:00:00Z');
    expect(await escalation(id)).toContain('unacknowledged-3 2026-11-22T14:00Z: lawyer');
  });

  it.each([
    ['a soft one', { hard: 'T' }],
    ['one that the other side owes', { owedBy: 'ccf' }],
    ['one that is met', { status: 'satisfied' }],
    ['one acknowledged', { acknowledgedAt: new Date(), acknowledgement: 'seen' }],
  ])('but not %s', async (_which, facts) => {
    expect(await escalation(await hard(facts))).toEqual([]);
  });
});

describe('acknowledging', () => {
  const acknowledged = { acknowledgedAt: new Date('2026-11-22T10:00:00Z'), acknowledgement: 'accepted' } as const;

  it('ends the escalation and no reminder', async () => {
    const id = await hard();
    const reminders = (await made.rows(id)).filter(({ step }) => !step.startsWith('unacknowledged'));
    await made.change(id, { ...acknowledged, acknowledgedBy: app.ferro.paralegal.id });
    expect(await escalation(id)).toEqual([]);
    const rows = await made.rows(id);
    expect(rows.filter(({ state }) => state === 'planned')).toEqual(reminders);
    expect(new Set(rows.filter(({ state }) => state === 'superseded').map((row) => row.state_reason?.code))).toEqual(
      new Set(['reminders.reason.acknowledged']),
    );
  });

  it.each([
    ['another owner', () => ({ ownerId: app.ferro.assistant.id })],
    ['another date', () => ({ dueOn: '2027-01-15' })],
  ])('is of one person and one date: %s has reacted to nothing yet', async (_what, change) => {
    const id = await hard();
    await made.change(id, { ...acknowledged, acknowledgedBy: app.ferro.paralegal.id });
    await made.change(id, change());
    expect(await escalation(id)).toHaveLength(3);
    const { rows } = await app.admin.query(
      'select acknowledged_at, acknowledged_by from redress.deadline where id = $1',
      [id],
    );
    expect(rows).toEqual([{ acknowledged_at: null, acknowledged_by: null }]);
  });
});

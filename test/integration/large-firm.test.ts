import { DigestRound } from '../../src/features/reminders/digests/digest-round.js';
import { builders } from '../support/build.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { MailSink } from '../support/mail-sink.js';

let app: TestApp;

/** 10,000 open dates in 100 of 1,000 files, written as the seeds write: each statement of a request ends after five seconds. */
beforeAll(async () => {
  app = await openApp();
  const { firmId } = app.ferro.owner;
  const client = await builders(app.ferro.lawyer).client();
  await app.admin.query('begin');
  await app.admin.query(`select platform.enter_as('seed', 'test', $1, 'test.fill', null, null)`, [firmId]);
  await app.admin.query(
    `insert into redress.case_file (firm_id, client_id, reference, title, lead_lawyer_id, opened_on)
     select $1, $2, 'L-' || i, 'Notice', $3, '2026-01-05' from generate_series(1, 1000) i`,
    [firmId, client.id, app.ferro.lawyer.id],
  );
  await app.admin.query(
    `insert into redress.deadline (firm_id, case_file_id, title, due_on, zone, owed_by, force, hard, status, confidence, owner_id)
     select $1, f.id, 'Reply', date '2026-11-22' + i % 20, 'Europe/Paris', 'firm', 'ordered', 'H', 'active', 'stated', $2
     from redress.case_file f cross join generate_series(1, 100) i
     where f.firm_id = $1 and f.reference ~ '^L-[0-9]{1,2}$|^L-100$'`,
    [firmId, app.ferro.lawyer.id],
  );
  await app.admin.query('commit');
}, 60_000);
afterAll(() => app.close());

describe('a firm with 10,000 open dates', () => {
  it('gets its digests', async () => {
    const sink = new MailSink();
    expect(await new DigestRound(app.db, sink, app.clock, 'https://redress.example').run()).toEqual({
      made: 8,
      sent: 8,
    });
    const { text } = sink.taken.find(({ to }) => to === 'owner@ferro.example') ?? { text: '' };
    expect(text).toContain('Within 30 days: 10,000\n');
    expect(text).toContain('  and 9800 more\n');
    expect(text).toContain('Files without a next date: 900\n  L-1000\n  L-101\n');
  });
});

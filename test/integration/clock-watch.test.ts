import { Logger } from '@nestjs/common';
import { MailSender } from '../../src/features/reminders/sending/mail-sender.js';
import { ReminderSweep } from '../../src/features/reminders/sending/reminder-sweep.js';
import { Clock } from '../../src/platform/clock.js';
import { ClockWatch } from '../../src/platform/queue/clock-watch.js';
import { openApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { builders } from '../support/build.js';
import { ledger } from '../support/ledger.js';
import { MailSink } from '../support/mail-sink.js';

let app: TestApp;
let made: ReturnType<typeof ledger>;
let sink: MailSink;
let steady: number;
let watch: ClockWatch;
let said: string[];

beforeAll(async () => {
  app = await openApp();
  made = ledger(app, (await builders(app.ferro.lawyer).caseFile()).id);
});
afterAll(() => app.close());
beforeEach(async () => {
  sink = new MailSink();
  steady = 1_000;
  said = [];
  for (const level of ['error', 'warn'] as const) {
    jest.spyOn(Logger.prototype, level).mockImplementation((...parts: unknown[]) => void said.push(String(parts[0])));
  }
  await app.admin.query('truncate platform.clock_hold; delete from platform.heartbeat');
  app.clock.moveTo('2026-11-22T10:00:00Z');
  watch = new ClockWatch(app.db, app.clock, () => steady);
});
afterEach(() => jest.restoreAllMocks());

/** One round of a worker, after the wall clock came to an instant and the steady one went on by some seconds. */
async function round(at: string, seconds: number): Promise<number> {
  app.clock.moveTo(at);
  steady += seconds * 1000;
  await watch.look();
  return (await new ReminderSweep(app.db, app.clock, { email: new MailSender(sink, 'https://redress.example') }).run())
    .sent;
}

it('holds what a jump of ten days made due, sends what was due before it, and releases after ten minutes', async () => {
  expect(await round('2026-11-22T10:00:00Z', 5)).toBe(0);
  const later = await made.deadline({ dueOn: '2026-12-02' });
  const before = await made.rows(later);
  expect(await round('2026-12-02T10:00:05Z', 5)).toBe(0);
  expect(said).toEqual([expect.stringMatching(/^The clock of the database jumped 10 days forward\. .+ is held until/)]);
  expect(await made.rows(later)).toEqual(before);
  expect(await round('2026-12-02T10:09:00Z', 535)).toBe(0);
  expect(await round('2026-12-02T10:10:06Z', 66)).toBeGreaterThan(0);
  expect(said.at(-1)).toBe('Ten minutes have passed; no reminder is held any more.');
});

it('holds a second worker too, which noticed nothing', async () => {
  await round('2026-11-22T10:00:00Z', 5);
  await made.deadline({ dueOn: '2026-11-26' });
  await round('2026-11-26T10:00:00Z', 5);
  watch = new ClockWatch(app.db, app.clock, () => steady);
  expect(await round('2026-11-26T10:00:30Z', 30)).toBe(0);
  expect(await round('2026-11-26T10:10:30Z', 600)).toBeGreaterThan(0);
});

it('goes on at once when the clock is set back', async () => {
  await round('2026-11-22T10:00:00Z', 5);
  await round('2026-12-02T10:00:05Z', 5);
  app.clock.moveTo('2026-11-22T10:00:08Z');
  await made.deadline({ dueOn: '2026-11-22' });
  expect(await round('2026-11-22T10:00:10Z', 5)).toBeGreaterThan(0);
  expect(said.at(-1)).toBe('The clock was set back; no reminder is held any more.');
});

it('takes a long pause of the process for what it is, and less than 15 minutes for nothing', async () => {
  await round('2026-11-22T10:00:00Z', 5);
  await round('2026-11-22T18:00:00Z', 8 * 3600);
  await round('2026-11-22T18:14:59Z', 5);
  expect(said).toEqual([]);
});

it('says and shows when the machine and the database are more than five seconds apart', async () => {
  class Fast extends Clock {
    override now(): Date {
      return new Date(Date.now() + 7_000);
    }
  }
  await new ClockWatch(app.db, new Fast()).look();
  expect(said).toEqual([
    expect.stringMatching(/differs from the database's by (6\.9|7\.0) s: synchronise both \(NTP\)/),
  ]);
  const { rows } = await app.admin.query<{ detail: string }>(`select detail from platform.heartbeat`);
  expect(rows[0]?.detail).toMatch(/^(6\.9|7\.0) s$/);
});

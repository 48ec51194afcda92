import { Deadline } from '../../src/features/dates/deadlines/deadline.entity.js';
import { RemindersService } from '../../src/features/reminders/reminders/reminders.service.js';
import { statement } from '../../src/platform/db/statement.js';
import type { SystemActor } from '../../src/platform/call.js';
import type { Message } from '../../src/words/message.js';
import type { TestApp } from './app.js';
import type { Person } from './person.js';

export interface LedgerRow {
  id: string;
  step: string;
  state: string;
  state_reason: Message | null;
  due_on: string;
  due_at: Date;
  zone: string;
  recipient_id: string;
  message_id: string;
  attempts: number;
  next_attempt_at: Date;
  version: number;
}

export function actorOf(person: Person): SystemActor {
  return { kind: 'seed', name: 'test', firmId: person.firmId };
}

const onlyMail = statement(
  'only-mail',
  `update redress.reminder set state = 'superseded' where firm_id = $firm and deadline_id = $1 and channel <> 'email'`,
);

/** Deadlines written straight into the database and planned as the deadlines feature does, and the ledger behind them; `mailOnly` when the test counts mails. */
export function ledger(app: TestApp, caseFileId: string, mailOnly = false) {
  const service = app.nest.get(RemindersService);
  const actor = actorOf(app.ferro.lawyer);

  /** The plainest date of ours: due when told, owned by the lawyer. */
  const deadline = (overrides: Partial<Deadline> & { dueOn: string }): Promise<string> =>
    app.db.writeAs(actor, 'deadline.create', async (tx) => {
      const plain = {
        title: 'Reply to the Commission',
        zone: 'Europe/Paris',
        owedBy: 'firm',
        force: 'statutory',
      } as const;
      const rest = { status: 'active', confidence: 'stated', ownerId: app.ferro.lawyer.id, caseFileId } as const;
      const id = await tx.insert(Deadline, { ...plain, ...rest, ...overrides });
      await service.plan(tx, [id]);
      if (mailOnly) await tx.rows(onlyMail, [id]);
      return id;
    });

  const change = (id: string, values: Partial<Deadline>): Promise<void> =>
    app.db.writeAs(actor, 'deadline.change', async (tx) => {
      await tx.update(Deadline, { id }, values);
      await service.plan(tx, [id]);
    });

  const rows = async (deadlineId: string, channel = 'email'): Promise<LedgerRow[]> => {
    const found = await app.admin.query<LedgerRow>(
      'select * from redress.reminder where deadline_id = $1 and channel = $2 order by due_on, due_at, recipient_id',
      [deadlineId, channel],
    );
    return found.rows;
  };

  /** What is planned: the steps, and the instants to the minute. */
  const plan = async (deadlineId: string): Promise<string[]> =>
    (await rows(deadlineId))
      .filter(({ state }) => state === 'planned')
      .map(({ step, due_at }) => `${step} ${due_at.toISOString().slice(0, 16)}Z`);

  return { deadline, change, rows, plan };
}

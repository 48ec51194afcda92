import { Injectable } from '@nestjs/common';
import { message, type Message } from '../../../words/message.js';
import { notOpen } from '../deadlines/not-open.js';
import { daysBetween } from '../../../law/calendar.js';
import type { LocalDate } from '../../../law/calendar.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { Issue } from '../../../platform/problem/problem.js';
import { ClocksService } from '../clocks/clocks.service.js';
import { Deadline } from '../deadlines/deadline.entity.js';
import type { DeadlineStatus } from '../../../law/deadline-status.js';
import { DeadlineReminders } from '../deadlines/deadline-reminders.service.js';
import type { ExtensionDecision, ExtensionInput } from './extension.dto.js';
import { ExtensionRecord } from './extension.entity.js';
import { extensionsOfDeadline, extensionView } from './extensions.queries.js';

registerConstraints({
  extension_document: { pointer: '/documentId', message: message('problems.no-document') },
  extension_letter: { pointer: '/correspondenceId', message: message('problems.no-letter') },
});

@Injectable()
export class ExtensionsService {
  constructor(
    private readonly db: Db,
    private readonly clocks: ClocksService,
    private readonly reminders: DeadlineReminders,
  ) {}

  list(deadlineId: string): Promise<JsonText> {
    return this.db.view(extensionsOfDeadline, [deadlineId]);
  }

  /** @throws Problem 404; 409 for a date that no longer stands; 422 when what proves it is missing */
  record(deadlineId: string, input: ExtensionInput): Promise<JsonText> {
    refuse(input);
    return this.db.write(`extension.${input.state === 'requested' ? 'request' : 'record'}`, async (tx) => {
      const deadline = await tx.load(Deadline, deadlineId);
      if (!deadline.isOpen) {
        throw notOpen(deadline.status);
      }
      const { caseFileId } = deadline;
      const id = await tx.insert(ExtensionRecord, {
        ...input,
        caseFileId,
        deadlineId,
        lateBy: lateBy(deadline, input),
      });
      await this.show(tx, deadline, input);
      return tx.view(extensionView, [id]);
    });
  }

  /** @throws Problem 409 when it was decided already; 412 when stale */
  decide(id: string, version: number, input: ExtensionDecision): Promise<JsonText> {
    refuse(input);
    return this.db.write('extension.decide', async (tx) => {
      const extension = await tx.load(ExtensionRecord, id, version);
      if (extension.state !== 'requested') {
        throw Problem.stateForbids(
          message('date-problems.extension-decided', { state: message(`terms.extension-state.${extension.state}`) }),
        );
      }
      const deadline = await tx.load(Deadline, extension.deadlineId);
      await tx.update(ExtensionRecord, { id }, { ...input, lateBy: lateBy(deadline, input) });
      await this.show(tx, deadline, input);
      return tx.view(extensionView, [id]);
    });
  }

  /** The original date stays; what to expect is shown beside it once it was given in writing. */
  private async show(
    tx: Tx,
    deadline: Deadline,
    { state, extendedTo }: ExtensionInput | ExtensionDecision,
  ): Promise<void> {
    const given = state === 'granted' || state === 'communicated';
    const status: DeadlineStatus = state === 'requested' ? 'extension-requested' : statusWithoutRequest(deadline);
    await tx.update(Deadline, { id: deadline.id }, { status, ...(given && { expectedOn: extendedTo }) });
    if (deadline.ruleId) await this.clocks.review(tx, deadline);
    await this.reminders.plan(tx, [deadline.id]);
  }
}

/** What it was before an extension was asked for. */
function statusWithoutRequest({ status, verifiedAt, hard }: Deadline): DeadlineStatus {
  if (status !== 'extension-requested') return status;
  return hard === 'H' && !verifiedAt ? 'unverified' : 'active';
}

function lateBy({ dueOn }: Deadline, { communicatedOn }: ExtensionInput | ExtensionDecision): number {
  return dueOn && communicatedOn ? Math.max(0, daysBetween(dueOn as LocalDate, communicatedOn as LocalDate)) : 0;
}

function refuse(input: ExtensionInput | ExtensionDecision): void {
  const issues: Issue[] = [];
  const need = (pointer: string, what: Message) => issues.push({ pointer, code: 'missing', message: what });
  const { state, extendedTo, communicatedOn, documentId, correspondenceId } = input;
  if ((state === 'granted' || state === 'communicated') && !extendedTo)
    need('/extendedTo', message('date-problems.say-until'));
  if (state === 'communicated' && !communicatedOn) need('/communicatedOn', message('date-problems.say-communicated'));
  if (state === 'granted' && !documentId && !correspondenceId) {
    need('/documentId', message('date-problems.granting-paper'));
  }
  if (issues.length > 0) throw Problem.invalid(issues);
}

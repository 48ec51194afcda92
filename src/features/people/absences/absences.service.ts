import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { Tx } from '../../../platform/db/tx.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import { PersonReplanning } from '../users/person-replanning.service.js';
import type { AbsenceInput, AbsencePatch, AbsenceQuery } from './absence.dto.js';
import { Absence } from './absence.entity.js';
import { absenceList, absenceView } from './absences.queries.js';

registerConstraints({
  absence_user: { pointer: '/userId', message: message('problems.no-person') },
  absence_deputy: { pointer: '/deputyId', message: message('problems.no-person') },
  absence_days: { pointer: '/untilOn', message: message('firm-problems.absence-days') },
  absence_another: { pointer: '/deputyId', message: message('firm-problems.own-deputy') },
});

/** Who is away and who stands in. Every change plans afresh what that person is still to be told. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly replannings: PersonReplanning,
  ) {}

  view(id: string): Promise<JsonText> {
    return this.db.view(absenceView, [id]);
  }

  list(query: AbsenceQuery): Promise<JsonText> {
    return page(this.db, this.cursors, absenceList, query);
  }

  /** @throws Problem 403 for another person's absence unless an owner asks */
  create(input: AbsenceInput): Promise<JsonText> {
    const userId = input.userId ?? currentCaller().userId;
    return this.db.write('absence.record', async (tx) => {
      requireOwn(userId);
      const id = await tx.insert(Absence, { ...input, userId });
      return this.planned(tx, id, userId);
    });
  }

  /** @throws Problem 409 for one that was cancelled; 412 when stale */
  change(id: string, version: number, patch: AbsencePatch): Promise<JsonText> {
    return this.db.write('absence.change', (tx) => this.edit(tx, id, version, patch));
  }

  cancel(id: string, version: number): Promise<JsonText> {
    const cancelledAt = this.clock.now();
    return this.db.write('absence.cancel', (tx) => this.edit(tx, id, version, { cancelledAt }));
  }

  private async edit(tx: Tx, id: string, version: number, values: Partial<Absence>): Promise<JsonText> {
    const { userId, cancelledAt } = await tx.load(Absence, id, version);
    requireOwn(userId);
    if (cancelledAt) throw Problem.stateForbids(message('firm-problems.absence-cancelled'));
    await tx.update(Absence, { id }, values);
    return this.planned(tx, id, userId);
  }

  private async planned(tx: Tx, id: string, userId: string): Promise<JsonText> {
    await this.replannings.ofPerson(tx, userId);
    return tx.view(absenceView, [id]);
  }
}

function requireOwn(userId: string): void {
  const caller = currentCaller();
  if (caller.userId === userId || caller.role === 'owner') return;
  throw Problem.forbidden(message('firm-problems.own-absence'));
}

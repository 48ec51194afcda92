import { Injectable } from '@nestjs/common';
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
  absence_user: { pointer: '/userId', sentence: 'There is no such person in your firm.' },
  absence_deputy: { pointer: '/deputyId', sentence: 'There is no such person in your firm.' },
  absence_days: { pointer: '/untilOn', sentence: 'The last day of an absence is not before its first.' },
  absence_another: { pointer: '/deputyId', sentence: 'Name another person: nobody stands in for oneself.' },
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
    if (cancelledAt) throw Problem.stateForbids('This absence was cancelled; enter a new one.');
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
  throw Problem.forbidden('You can say when you are away yourself; for another person an owner of the firm does.');
}

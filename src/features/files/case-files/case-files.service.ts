import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { currentCaller } from '../../../platform/call.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import { touchedWith } from '../../../platform/db/tx.js';
import type { Tx } from '../../../platform/db/tx.js';
import { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { FirmClock } from '../../people/firms/firm-clock.service.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { CaseFileInput, CaseFilePatch, CaseFileQuery } from './case-file.dto.js';
import { CaseFile } from './case-file.entity.js';
import {
  caseFileList,
  caseFilePage,
  caseFileView,
  nextReference,
  openDeadlines,
  setOtherClients,
  setTeam,
} from './case-files.queries.js';

registerConstraints({
  case_file_reference: { pointer: '/reference', message: message('file-problems.reference-taken') },
  case_file_external_id: {
    pointer: '/externalId',
    message: message('problems.external-id-taken', { record: 'caseFile' }),
  },
  case_file_client: { pointer: '/clientId', message: message('problems.no-client') },
  case_file_lead_lawyer: { pointer: '/leadLawyerId', message: message('problems.no-person') },
  case_file_client_client: { pointer: '/otherClientIds', message: message('problems.clients-unknown') },
  case_file_member_user: { pointer: '/team', message: message('problems.people-unknown') },
});

@Injectable()
export class CaseFilesService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly firmClock: FirmClock,
  ) {}

  /** The case page: letters and deadlines change without the file's version, so it is always given in full. */
  async page(id: string): Promise<JsonText> {
    return JsonText.around(await this.db.view(caseFilePage, [id]));
  }

  list(query: CaseFileQuery): Promise<JsonText> {
    return page(this.db, this.cursors, caseFileList, query);
  }

  /** @throws Problem 409 when the reference is taken; 422 for a client or person the firm does not have */
  create({ otherClientIds, team, ...input }: CaseFileInput): Promise<JsonText> {
    const leadLawyerId = input.leadLawyerId ?? currentCaller().userId;
    return this.db.write('case-file.create', async (tx) => {
      const openedOn = input.openedOn ?? (await this.firmClock.today(tx));
      const reference = input.reference ?? (await this.reference(tx, openedOn));
      const id = await tx.insert(CaseFile, { ...input, openedOn, reference, leadLawyerId });
      await this.people(tx, id, { otherClientIds, team: team ?? [leadLawyerId] });
      return tx.view(caseFileView, [id]);
    });
  }

  /** @throws Problem 409 with the open deadlines when closing; 412 when stale */
  change(id: string, version: number, { otherClientIds, team, ...patch }: CaseFilePatch): Promise<JsonText> {
    return this.db.write('case-file.change', async (tx) => {
      const closedOn = await this.closing(tx, id, patch.status);
      const [, , view] = await Promise.all([
        tx.update(CaseFile, { id, version }, { ...patch, ...closedOn, ...touchedWith(otherClientIds ?? team) }),
        this.people(tx, id, { otherClientIds, team }),
        tx.finish(caseFileView, [id]),
      ]);
      return view;
    });
  }

  archive(id: string, version: number): Promise<void> {
    return this.db.write('case-file.archive', async (tx) => {
      await this.refuseOpenDeadlines(tx, id);
      await tx.update(CaseFile, { id, version }, { archivedAt: this.clock.now() });
    });
  }

  private async closing(tx: Tx, id: string, status?: string): Promise<{ closedOn?: string | null }> {
    if (status === undefined) return {};
    if (status !== 'closed') return { closedOn: null };
    await this.refuseOpenDeadlines(tx, id);
    return { closedOn: await this.firmClock.today(tx) };
  }

  /** A file with a running clock is not finished: what is open must be met, waived or cancelled by a person first. */
  private async refuseOpenDeadlines(tx: Tx, id: string): Promise<void> {
    const open = await tx.rows(openDeadlines, [id]);
    if (open.length === 0) return;
    throw Problem.conflict('open-deadlines', message('file-problems.open-deadlines', { count: open.length }), {
      deadlines: open,
    });
  }

  private async people(tx: Tx, id: string, given: { otherClientIds?: string[]; team?: string[] }): Promise<void> {
    await Promise.all([
      given.otherClientIds && tx.rows(setOtherClients, [id, given.otherClientIds]),
      given.team && tx.rows(setTeam, [id, given.team]),
    ]);
  }

  private async reference(tx: Tx, openedOn: string): Promise<string> {
    const [next] = await tx.rows<{ reference: string }>(nextReference, [openedOn.slice(0, 4)]);
    if (!next) throw new Error('PostgreSQL gave no reference.');
    return next.reference;
  }
}

import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { usualRuleSets } from '../../../law/proceeding-kind.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { Tx } from '../../../platform/db/tx.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import { ProceedingRules } from './proceeding-rules.service.js';
import type { ProceedingInput, ProceedingPatch, ProceedingQuery } from './proceeding.dto.js';
import { Proceeding } from './proceeding.entity.js';
import { clientsOfFile, openDeadlinesOfProceeding, proceedingList, proceedingView } from './proceedings.queries.js';

const NO_SUCH_FILE = message('problems.no-case-file');

registerConstraints({
  proceeding_external_id: {
    pointer: '/externalId',
    message: message('problems.external-id-taken', { record: 'proceeding' }),
  },
  proceeding_case_file: { pointer: '/caseFileId', message: NO_SUCH_FILE },
  proceeding_appeal_of: { pointer: '/isAppealOf', message: message('problems.no-proceeding') },
  proceeding_appeal_of_itself: { pointer: '/isAppealOf', message: message('request-problems.own-appeal') },
});

/** What the clocks depend on, beside the facts. */
const CLOCK_FIELDS = ['kind', 'ruleSets', 'countFrom', 'values', 'zone'] as const;

interface FileClients {
  mainClientId: string;
  otherClientIds: string[];
}

@Injectable()
export class ProceedingsService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly rules: ProceedingRules,
  ) {}

  view(id: string): Promise<JsonText> {
    return this.db.view(proceedingView, [id]);
  }

  /** The proceeding as it stands in an open transaction. @throws Problem 404 */
  show(tx: Tx, id: string): Promise<JsonText> {
    return tx.view(proceedingView, [id]);
  }

  list(query: ProceedingQuery): Promise<JsonText> {
    return page(this.db, this.cursors, proceedingList, query);
  }

  /** @throws Problem 422 for another file's client or proceeding, and for terms that no rule would hear */
  create(input: ProceedingInput): Promise<JsonText> {
    const { kind, country, countFrom = {}, values = {}, ruleSets = usualRuleSets(kind, country) } = input;
    return this.db.write('proceeding.create', async (tx) => {
      const [clients] = await Promise.all([
        this.clientsOf(tx, input.caseFileId),
        this.rules.check(tx, { ruleSets, countFrom, values }),
      ]);
      const clientId = input.clientId ?? clients.mainClientId;
      refuseForeignClient(clientId, clients);
      const id = await tx.insert(Proceeding, { ...columnsOf(input), clientId, ruleSets, countFrom });
      return this.show(tx, id);
    });
  }

  /** @throws Problem 422 as for a new one; 412 when stale */
  change(id: string, version: number, patch: ProceedingPatch): Promise<JsonText> {
    return this.db.write('proceeding.change', async (tx) => {
      const kept = await tx.load(Proceeding, id, version);
      if (patch.ruleSets || patch.countFrom || patch.values) {
        const { ruleSets, countFrom, lengths } = kept;
        await this.rules.check(tx, { ruleSets, countFrom, values: lengths, ...termsOf(patch) });
      }
      if (patch.clientId) refuseForeignClient(patch.clientId, await this.clientsOf(tx, kept.caseFileId));
      await tx.update(Proceeding, { id, version }, columnsOf(patch));
      if (CLOCK_FIELDS.some((field) => field in patch)) await this.rules.recompute(tx, id);
      return this.show(tx, id);
    });
  }

  /** @throws Problem 409 with its open deadlines; 412 when stale */
  archive(id: string, version: number): Promise<void> {
    return this.db.write('proceeding.archive', async (tx) => {
      const open = await tx.rows(openDeadlinesOfProceeding, [id]);
      if (open.length > 0) {
        const reason = message('request-problems.proceeding-open-deadlines', { count: open.length });
        throw Problem.conflict('open-deadlines', reason, { deadlines: open });
      }
      await tx.update(Proceeding, { id, version }, { archivedAt: this.clock.now() });
    });
  }

  private async clientsOf(tx: Tx, caseFileId: string): Promise<FileClients> {
    const [clients] = await tx.rows<FileClients>(clientsOfFile, [caseFileId]);
    if (!clients) throw Problem.invalidField('/caseFileId', 'unknown-reference', NO_SUCH_FILE);
    return clients;
  }
}

/** The API's `values` is a word of SQL, and its `isAppealOf` names a record. */
function columnsOf({ values, isAppealOf, ...same }: ProceedingPatch): Partial<Proceeding> {
  return { ...same, lengths: values, appealOfId: isAppealOf };
}

function termsOf({ ruleSets, countFrom, values }: ProceedingPatch) {
  return { ...(ruleSets && { ruleSets }), ...(countFrom && { countFrom }), ...(values && { values }) };
}

function refuseForeignClient(clientId: string, { mainClientId, otherClientIds }: FileClients): void {
  if (clientId === mainClientId || otherClientIds.includes(clientId)) return;
  throw Problem.invalidField('/clientId', 'not-of-this-file', message('file-problems.not-a-client'));
}

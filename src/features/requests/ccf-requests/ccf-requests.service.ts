import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { needsImplementation } from '../../../law/outcome.js';
import type { Conclusion } from '../../../law/outcome.js';
import type { RequestKind } from '../../../law/request-kind.js';
import { stepsFrom } from '../../../law/request-lifecycle.js';
import { REQUEST_STATES } from '../../../law/request-transitions.js';
import type { RequestState, RequestStep } from '../../../law/request-transitions.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import type { ListRow } from '../../../platform/db/listing.js';
import { touchedWith } from '../../../platform/db/tx.js';
import type { Tx, ViewRow } from '../../../platform/db/tx.js';
import { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import type { CcfRequestInput, CcfRequestPatch, CcfRequestQuery } from './ccf-request.dto.js';
import { CcfRequest } from './ccf-request.entity.js';
import { addApplicants, ccfRequestList, ccfRequestView, clientOfFile, setNotices } from './ccf-requests.queries.js';
import type { SaidByLaw } from './ccf-requests.queries.js';

registerConstraints({
  ccf_request_external_id: {
    pointer: '/externalId',
    message: message('problems.external-id-taken', { record: 'request' }),
  },
  ccf_request_case_file: { pointer: '/caseFileId', message: message('problems.no-case-file') },
  ccf_request_applicant_client: { pointer: '/applicantIds', message: message('problems.clients-unknown') },
  ccf_request_notice_notice: { pointer: '/noticeIds', message: message('problems.notices-unknown') },
});

interface RequestRow extends ViewRow {
  kind: RequestKind;
  state: RequestState;
  conclusions: Conclusion[] | null;
}

export interface ShownRequest {
  view: JsonText;
  allowed: RequestStep[];
}

const completed: typeof ccfRequestList = {
  ...ccfRequestList,
  finish: (row) => shown(row as ListRow & RequestRow).view.text,
};

@Injectable()
export class CcfRequestsService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  async view(id: string): Promise<JsonText> {
    const [row] = await this.db.rows<RequestRow>(ccfRequestView, [id]);
    if (!row) throw Problem.notFound();
    return shown(row).view;
  }

  /** The request as it stands in an open transaction, and the steps open from there. @throws Problem 404 */
  async show(tx: Tx, id: string): Promise<ShownRequest> {
    const [row] = await tx.rows<RequestRow>(ccfRequestView, [id]);
    if (!row) throw Problem.notFound();
    return shown(row);
  }

  list(query: CcfRequestQuery): Promise<JsonText> {
    return page(this.db, this.cursors, completed, query);
  }

  /** @throws Problem 422 for a notice of another file, or a revision that does not say what it revises */
  create({ applicantIds, noticeIds = [], ...input }: CcfRequestInput): Promise<JsonText> {
    requireRevised(input);
    refuseForeignGrounds(input.grounds, noticeIds);
    return this.db.write('ccf-request.create', async (tx) => {
      const applicants = applicantIds ?? (await this.clientOfFile(tx, input.caseFileId));
      const id = await tx.insert(CcfRequest, input);
      await Promise.all([
        tx.rows(addApplicants, [input.caseFileId, id, applicants]),
        tx.rows(setNotices, [input.caseFileId, id, noticeIds]),
      ]);
      return (await this.show(tx, id)).view;
    });
  }

  /** @throws Problem 409 when what was filed is changed after filing; 412 when stale */
  change(id: string, version: number, { noticeIds, ...patch }: CcfRequestPatch): Promise<JsonText> {
    return this.db.write('ccf-request.change', async (tx) => {
      const request = await tx.load(CcfRequest, id, version);
      if (noticeIds && request.state !== 'draft') {
        throw Problem.stateForbids(
          message('request-problems.fixed-by-filing', { state: message(`terms.request-state.${request.state}`) }),
        );
      }
      await tx.update(CcfRequest, { id }, { ...patch, ...touchedWith(noticeIds) } as Partial<CcfRequest>);
      if (noticeIds) await tx.rows(setNotices, [request.caseFileId, id, noticeIds]);
      return (await this.show(tx, id)).view;
    });
  }

  archive(id: string, version: number): Promise<void> {
    return this.db.write('ccf-request.archive', async (tx) => {
      const request = await tx.load(CcfRequest, id, version);
      if (!ARCHIVABLE.includes(request.state)) {
        throw Problem.stateForbids(
          message('request-problems.not-archivable', { state: message(`terms.request-state.${request.state}`) }),
        );
      }
      await tx.update(CcfRequest, { id }, { archivedAt: this.clock.now() });
    });
  }

  private async clientOfFile(tx: Tx, caseFileId: string): Promise<string[]> {
    const [file] = await tx.rows<{ clientId: string }>(clientOfFile, [caseFileId]);
    if (!file) throw Problem.invalidField('/caseFileId', 'unknown-reference', message('problems.no-case-file'));
    return [file.clientId];
  }
}

const ARCHIVABLE: RequestState[] = ['draft', 'withdrawn', 'closed', 'inadmissible', 'closed-without-merits'];

/** Adds what the law says of the state to what PostgreSQL wrote, without reading it. */
function shown({ body, version, id, kind, state, conclusions }: RequestRow): ShownRequest {
  const nothingToImplement = conclusions ? !conclusions.some(needsImplementation) : undefined;
  const allowed = stepsFrom({ kind, state, nothingToImplement });
  const said: SaidByLaw = { moveOf: REQUEST_STATES[state].moveOf, allowed };
  return { view: new JsonText(body, version, id).and(said), allowed };
}

function requireRevised({ kind, revises }: CcfRequestInput): void {
  if ((kind === 'revision') === (revises !== undefined)) return;
  throw Problem.invalidField(
    '/revises',
    'revises',
    kind === 'revision'
      ? message('request-problems.say-what-is-revised')
      : message('request-problems.only-revision-revises'),
  );
}

function refuseForeignGrounds(grounds: CcfRequestInput['grounds'], noticeIds: string[]): void {
  const foreign = (grounds ?? []).flatMap(({ noticeId }, n) => (noticeId && !noticeIds.includes(noticeId) ? [n] : []));
  if (foreign.length === 0) return;
  throw Problem.invalid(
    foreign.map((n) => ({
      pointer: `/grounds/${n}/noticeId`,
      code: 'foreign-notice',
      message: message('request-problems.ground-foreign-notice'),
    })),
  );
}

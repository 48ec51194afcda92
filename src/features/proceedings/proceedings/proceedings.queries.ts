import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { jsonOf, listOf, view } from '../../../platform/db/view.js';
import type { ProceedingFactView, ProceedingView } from './proceeding.dto.js';

const shown = view<ProceedingView>({
  id: 'p.id',
  caseFileId: 'p.case_file_id',
  clientId: 'p.client_id',
  kind: 'p.kind',
  country: 'p.country',
  forum: 'p.forum',
  reference: 'p.reference',
  ruleSets: 'p.rule_sets',
  countFrom: jsonOf<ProceedingView['countFrom']>('p.count_from'),
  values: jsonOf<ProceedingView['values']>('p.lengths'),
  zone: 'p.zone',
  status: 'p.status',
  result: 'p.result',
  isAppealOf: 'p.appeal_of_id',
  facts: listOf(
    view<ProceedingFactView>({
      name: 'x.name',
      on: 'x.on_day',
      earliest: 'x.earliest',
      latest: 'x.latest',
      confidence: 'x.confidence',
      sourceId: 'x.source_id',
    }),
    `(
      select distinct on (f.name) f.*
      from redress.fact f
      where f.firm_id = p.firm_id and f.proceeding_id = p.id
      order by f.name, f.id desc
    ) x`,
    'x.name',
  ),
  externalId: 'p.external_id',
  archivedAt: 'p.archived_at',
  version: 'p.version',
  createdAt: 'p.created_at',
  updatedAt: 'p.updated_at',
});

export const proceedingView = statement(
  'proceeding-view',
  `
    select ${shown}::text as body, p.version, p.id
    from redress.proceeding p
    where p.firm_id = $firm and p.id = $1
  `,
);

export const proceedingList: Listing<'createdAt' | 'updatedAt'> = {
  name: 'proceedings',
  from: 'redress.proceeding p',
  alias: 'p',
  view: shown,
  filters: {
    caseFileId: 'p.case_file_id = ?',
    clientId: 'p.client_id = ?',
    kind: 'p.kind = ?',
    country: 'p.country = ?',
    status: 'p.status = ?',
    externalId: 'p.external_id = ?',
    updatedSince: 'p.updated_at >= ?',
  },
  sorts: { createdAt: 'p.created_at', updatedAt: 'p.updated_at' },
  defaultSort: '-createdAt',
  unlessArchived: 'p.archived_at is null',
};

/** Whom a proceeding of the file may be about. */
export const clientsOfFile = statement(
  'clients-of-proceedings-file',
  `
    select
      f.client_id as "mainClientId",
      array(
        select o.client_id
        from redress.case_file_client o
        where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null
      ) as "otherClientIds"
    from redress.case_file f
    where f.firm_id = $firm and f.id = $1
  `,
);

export const openDeadlinesOfProceeding = statement(
  'open-deadlines-of-proceeding',
  `
    select d.id, ${worded('d.title')} as title, d.due_on as "dueOn", d.owed_by as "owedBy"
    from redress.deadline d
    where d.firm_id = $firm and d.proceeding_id = $1 and d.is_open
    order by d.due_on, d.id
  `,
);

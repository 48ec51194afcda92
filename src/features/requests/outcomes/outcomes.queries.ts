import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { jsonOf, listOf, onePage, view } from '../../../platform/db/view.js';
import type { ConditionDto, OutcomeView, OutcomesByCountry } from './outcome.dto.js';

const shown = view<OutcomeView>({
  id: 'o.id',
  caseFileId: 'o.case_file_id',
  ccfRequestId: 'o.ccf_request_id',
  noticeId: 'o.notice_id',
  sourceCountry: 'n.source_country',
  conclusion: 'o.conclusion',
  groundsAccepted: 'o.grounds_accepted',
  decidedOn: 'o.decided_on',
  receivedOn: 'o.received_on',
  conditions: jsonOf<ConditionDto[]>('o.conditions'),
  implementedOn: 'o.implemented_on',
  note: 'o.note',
  version: 'o.version',
  createdAt: 'o.created_at',
  updatedAt: 'o.updated_at',
});

const from = `redress.outcome o left join redress.notice n on n.firm_id = o.firm_id and n.id = o.notice_id`;

export const outcomeView = statement(
  'outcome-view',
  `
    select ${shown}::text as body, o.version, o.id
    from ${from}
    where o.firm_id = $firm and o.id = $1
  `,
);

export const outcomeList: Listing<'createdAt' | 'updatedAt'> = {
  name: 'outcomes',
  from,
  alias: 'o',
  view: shown,
  filters: {
    caseFileId: 'o.case_file_id = ?',
    ccfRequestId: 'o.ccf_request_id = ?',
    noticeId: 'o.notice_id = ?',
    conclusion: 'o.conclusion = ?',
    sourceCountry: 'n.source_country = ?',
    decidedFrom: 'o.decided_on >= ?',
    decidedTo: 'o.decided_on <= ?',
    updatedSince: 'o.updated_at >= ?',
  },
  sorts: { createdAt: 'o.created_at', updatedAt: 'o.updated_at' },
  defaultSort: '-createdAt',
};

const outcomes = view<OutcomesByCountry>({
  sourceCountry: 'g.source_country',
  conclusion: 'g.conclusion',
  outcomes: 'g.outcomes',
});

const COUNTED = `(
  select n.source_country, o.conclusion, count(*) as outcomes
  from redress.outcome o
  left join redress.notice n on n.firm_id = $firm and n.id = o.notice_id
  where o.firm_id = $firm
  group by n.source_country, o.conclusion
) g`;

/** How the firm's requests ended, by the country whose notice it was. */
export const outcomesByCountry = statement(
  'outcomes-by-country',
  `select ${onePage(listOf(outcomes, COUNTED, 'g.outcomes desc, g.source_country, g.conclusion'))}::text as body`,
);

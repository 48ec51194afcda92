import { statement } from '../../../platform/db/statement.js';
import { listOf, onePage, view } from '../../../platform/db/view.js';
import type { FactView } from '../../dates/facts/fact.dto.js';

const fact = view<FactView>({
  id: 'f.id',
  name: 'f.name',
  on: 'f.on_day',
  earliest: 'f.earliest',
  latest: 'f.latest',
  precision: 'f.precision',
  confidence: 'f.confidence',
  sourceId: 'f.source_id',
  reason: 'f.reason',
  current: 'f.rank = 1',
  recordedAt: 'f.created_at',
});

/** The newest of each name stands. */
const RANKED = `(
  select *, row_number() over (partition by name order by id desc) as rank
  from redress.fact
  where firm_id = $firm and ccf_request_id = $1
) f`;

export const factList = statement(
  'fact-list',
  `
    select ${onePage(listOf(fact, RANKED, 'f.id desc'))}::text as body
    from redress.ccf_request r
    where r.firm_id = $firm and r.id = $1
  `,
);

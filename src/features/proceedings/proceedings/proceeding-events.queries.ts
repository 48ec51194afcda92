import { statement } from '../../../platform/db/statement.js';
import { listOf, onePage, view } from '../../../platform/db/view.js';
import type { ProceedingEventView } from './proceeding-event.dto.js';

const shown = view<ProceedingEventView>({
  id: 'e.id',
  caseFileId: 'e.case_file_id',
  proceedingId: 'e.proceeding_id',
  kind: 'e.kind',
  on: 'e.on_day',
  earliest: 'e.earliest',
  latest: 'e.latest',
  confidence: 'e.confidence',
  place: 'e.place',
  note: 'e.note',
  sourceId: 'e.source_id',
  facts: 'e.fact_names',
  reason: 'e.reason',
  recordedAt: 'e.created_at',
});

export const proceedingEventView = statement(
  'proceeding-event-view',
  `
    select ${shown}::text as body, e.id
    from redress.proceeding_event e
    where e.firm_id = $firm and e.id = $1
  `,
);

export const eventsOfProceeding = statement(
  'events-of-proceeding',
  `
    select ${onePage(
      listOf(
        shown,
        `
          redress.proceeding_event e
          where e.firm_id = p.firm_id and e.proceeding_id = p.id
        `,
        'coalesce(e.on_day, e.earliest) desc, e.id desc',
      ),
    )}::text as body
    from redress.proceeding p
    where p.firm_id = $firm and p.id = $1
  `,
);

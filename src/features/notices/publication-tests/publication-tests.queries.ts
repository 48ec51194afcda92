import { statement } from '../../../platform/db/statement.js';
import { listOf, onePage, view } from '../../../platform/db/view.js';
import type { KeptNotice } from '../../../law/red-notice-file.js';
import type { PublicationJudgementView } from './publication-test.dto.js';

const judgement = view<PublicationJudgementView>({
  id: 'j.id',
  condition: 'j.condition',
  result: 'j.verdict',
  note: 'j.note',
  judgedBy: 'j.judged_by',
  judgedAt: 'j.created_at',
});

/** The notice and its client as the test looks at them, with the newest judgement of each condition. */
export const testedNotice = statement(
  'tested-notice',
  `
    select
      n.id,
      n.case_file_id as "caseFileId",
      n.kind,
      n.wanted_for as "wantedFor",
      n.charges, n.warrants,
      n.public_extract as extract,
      ${view<KeptNotice['client']>({ sex: 'c.sex', dateOfBirth: 'c.date_of_birth' })} as client,
      ${listOf(
        judgement,
        `(
          select distinct on (x.condition) x.*
          from redress.publication_judgement x
          where x.firm_id = n.firm_id and x.notice_id = n.id
          order by x.condition, x.id desc
        ) j`,
      )} as judgements
    from redress.notice n
    join redress.client c on c.firm_id = n.firm_id and c.id = n.client_id
    where n.firm_id = $firm and n.id = $1
  `,
);

/** Every judgement ever made of the notice, newest first. */
export const judgementsOfNotice = statement(
  'judgements-of-notice',
  `
    select ${onePage(
      listOf(
        judgement,
        'redress.publication_judgement j where j.firm_id = n.firm_id and j.notice_id = n.id',
        'j.id desc',
      ),
    )}::text as body
    from redress.notice n
    where n.firm_id = $firm and n.id = $1
  `,
);

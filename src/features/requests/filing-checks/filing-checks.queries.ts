import { REPORTED_LIMITS } from '../../../law/filing.js';
import { statement } from '../../../platform/db/statement.js';
import { listOf, view } from '../../../platform/db/view.js';
import type { Paper, Party } from './filing-papers.js';

const paper = view<Paper>({ kind: 'd.kind', issuedOn: 'd.issued_on', expiresOn: 'd.expires_on' });

const applicant = view<Party>({
  name: 'c.display_name',
  kind: 'c.kind',
  dateOfBirth: 'c.date_of_birth',
  papers: listOf(
    paper,
    `
      redress.document d
      where
        d.firm_id = a.firm_id
        and d.case_file_id = a.case_file_id
        and d.archived_at is null
        and (d.client_id = c.id or d.client_id is null)
        and d.kind in (
          'power-of-attorney',
          'identity-document',
          'relationship-proof',
          'incorporation-document',
          'proof-of-standing'
        )
    `,
    'd.id',
  ),
});

const applicants = listOf(
  applicant,
  `
    redress.ccf_request_applicant a
    join redress.client c on c.firm_id = a.firm_id and c.id = a.client_id
    where a.firm_id = r.firm_id and a.ccf_request_id = r.id and a.archived_at is null
  `,
  'a.id',
);

/**
 * The request, the firm's limits, who applies, and which papers are on file for them. A paper of nobody is everybody's.
 */
export const filingPapers = statement(
  'filing-papers',
  `
    select
      r.kind, r.language,
      jsonb_array_length(r.grounds) as reasons,
      coalesce(firm.filing_limits, '${JSON.stringify(REPORTED_LIMITS)}') as limits,
      ${applicants} as applicants
    from redress.ccf_request r
    join redress.firm firm on firm.firm_id = r.firm_id
    where r.firm_id = $firm and r.id = $1
  `,
);

import { statement } from '../../../platform/db/statement.js';
import { jsonOf, listOf, view } from '../../../platform/db/view.js';
import type { Json } from '../../../platform/db/view.js';
import type { FoundCaseFile, FoundLetter, FoundPerson } from './search.dto.js';

/** So many candidates are looked at; a word as common as that is no search. */
const CANDIDATES = 200;

const firstOf = <Element>(element: Json<Element>, from: string, order: string) =>
  listOf(
    jsonOf<Element>('found.element'),
    `(select ${element} as element from ${from} order by ${order} limit $2) found`,
  );

/** With all names: which of them was found decides what is shown. */
export type FoundPersonNames = Omit<FoundPerson, 'matched'> & { names: string[] | null };

const person = view<FoundPersonNames>({
  id: 'p.id',
  displayName: 'p.display_name',
  names: `(select json_agg(n ->> 'full') from jsonb_array_elements(p.names) n)`,
});

const letter = view<FoundLetter>({
  id: 'l.id',
  caseFileId: 'l.case_file_id',
  subject: 'l.subject',
  writtenOn: 'l.written_on',
});

/**
 * Everything the words ($1, and $3 when there is a second way to ask them) find, $2 of each kind, in one statement. Two
 * texts and not an array, and no test whether there is a second: either makes PostgreSQL think that it saves by knowing
 * the values, and plan anew for every search, which took longer than the search (bench/README.md). The finder names
 * candidates; row-level security judges each of them again in the joins (docs/adr/0005).
 */
export const foundByWords = statement(
  'found-by-words',
  `
    with
      candidate as materialized (
        select c.kind, c.id
        from platform.find_words($firm, $1, ${CANDIDATES}) c
        union
        select c.kind, c.id
        from platform.find_words($firm, $3, ${CANDIDATES}) c
      )
    select
      ${firstOf(
        person,
        `
          candidate c join redress.client p on p.firm_id = $firm and p.id = c.id
          where c.kind = 'client' and p.archived_at is null
        `,
        'p.display_name, p.id',
      )} as people,
      ${firstOf(
        view<FoundCaseFile>({ id: 'f.id', reference: 'f.reference', title: 'f.title' }),
        `
          candidate c join redress.case_file f on f.firm_id = $firm and f.id = c.id
          where c.kind = 'case-file' and f.archived_at is null
        `,
        'f.id desc',
      )}::text as "caseFiles",
      ${firstOf(
        letter,
        `
          candidate c join redress.correspondence l on l.firm_id = $firm and l.id = c.id
          where c.kind = 'correspondence' and l.archived_at is null
        `,
        'l.id desc',
      )}::text as correspondence
  `,
);

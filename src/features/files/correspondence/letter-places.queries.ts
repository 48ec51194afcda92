import { statement } from '../../../platform/db/statement.js';
import { listOf, view } from '../../../platform/db/view.js';
import type { Conclusion } from '../../../law/outcome.js';
import type { PlaceLetter, PlaceRequest } from './letter-reading.dto.js';

/** With what the law needs to say which steps are open. */
export type PlacedRequest = Omit<PlaceRequest, 'steps'> & { conclusions: Conclusion[] | null };

/**
 * The files a letter may belong to, with what the form then asks about. $1: references as printed; $2 and $3: words to
 * search by, null for none. A file found by its own or a request's reference comes before one found by words.
 */
export const placesOfLetter = statement(
  'places-of-letter',
  `
    with
      word as materialized (
        select w.kind, w.id
        from platform.find_words($firm, $2, 50) w
        where $2 is not null
        union
        select w.kind, w.id
        from platform.find_words($firm, $3, 50) w
        where $3 is not null
      ),
      hit as (
        select f.id as case_file_id, null::uuid as request_id, 1 as sureness
        from redress.case_file f
        where f.firm_id = $firm and f.reference = any ($1::text[])
        union all
        select r.case_file_id, r.id, 0
        from redress.ccf_request r
        where
          r.firm_id = $firm
          and r.ccf_references <> '[]'
          and exists (
            select 1
            from jsonb_array_elements(r.ccf_references) x
            where upper(x ->> 'value') = any ($1::text[])
          )
        union all
        select f.id, null, 2
        from word w
        join redress.case_file f on f.firm_id = $firm and f.id = w.id
        where w.kind = 'case-file'
        union all
        select f.id, null, 3
        from word w
        join redress.case_file f on f.firm_id = $firm and f.client_id = w.id
        where w.kind = 'client'
        union all
        select l.case_file_id, l.ccf_request_id, 2
        from word w
        join redress.correspondence l on l.firm_id = $firm and l.id = w.id
        where w.kind = 'correspondence'
      ),
      place as (
        select
          h.case_file_id,
          min(h.sureness) as sureness,
          (
            array_agg(h.request_id order by h.sureness) filter (where h.request_id is not null)
          ) [1] as request_id
        from hit h
        group by h.case_file_id
      )
    select
      p.case_file_id as "caseFileId",
      f.reference, f.title,
      p.request_id as "ccfRequestId",
      case when p.sureness < 2 then 'reference' else 'words' end as "foundBy",
      ${listOf(
        view<PlacedRequest>({
          id: 'r.id',
          kind: 'r.kind',
          state: 'r.state',
          version: 'r.version',
          references: `(select coalesce(json_agg(x ->> 'value'), '[]') from jsonb_array_elements(r.ccf_references) x)`,
          noticeIds: `(
            select coalesce(json_agg(n.notice_id order by n.id), '[]')
            from redress.ccf_request_notice n
            where n.firm_id = $firm and n.ccf_request_id = r.id and n.archived_at is null
          )`,
          conclusions: `(
            select json_agg(o.conclusion)
            from redress.outcome o
            where o.firm_id = $firm and o.ccf_request_id = r.id
          )`,
        }),
        'redress.ccf_request r where r.firm_id = $firm and r.case_file_id = f.id and r.archived_at is null',
        'r.id desc',
      )} as requests,
      ${listOf(
        view<PlaceLetter>({
          id: 'l.id',
          subject: 'l.subject',
          direction: 'l.direction',
          counterpartKind: 'l.counterpart_kind',
          happenedOn: `
            coalesce(
              case l.direction when 'in' then l.received_on else l.sent_on end,
              l.sent_on, l.written_on, l.received_on
            )
          `,
        }),
        `(
          select *
          from redress.correspondence c
          where c.firm_id = $firm and c.case_file_id = f.id and c.archived_at is null
          order by c.id desc
          limit 6
        ) l`,
        'l.id desc',
      )} as letters
    from place p
    join redress.case_file f on f.firm_id = $firm and f.id = p.case_file_id
      and f.archived_at is null
    order by p.sureness, f.id desc
    limit 8
  `,
);

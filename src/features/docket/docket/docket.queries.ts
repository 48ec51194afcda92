import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { columnsOf, listOf, view } from '../../../platform/db/view.js';
import type { Members } from '../../../platform/db/view.js';
import type { DocketCounts, DocketPerson, DocketRow } from './docket.dto.js';

/** As many as a table may hold; who has more narrows the days. */
const MOST = 5_000;
/** As in the index deadline_docket: a duty without a date sorts after every date. */
const DUE = `coalesce(d.due_on, 'infinity'::date)`;
const OURS = `d.side = 'ours'`;

/**
 * $1 is the last day asked for, $2 today. A duty without a date is owed now, so it is there whatever the days are; the
 * index gives it in one piece at its end.
 */
const shown = (condition: string) => `
  select d.*
  from redress.deadline d
  where d.firm_id = $firm and d.is_open and ${condition}
  order by ${DUE}, d.id
  limit ${MOST}
`;

const row = {
  id: 'd.id',
  version: 'd.version',
  caseFileId: 'd.case_file_id',
  reference: 'f.reference',
  caseTitle: 'f.title',
  title: worded('d.title'),
  ruleId: 'd.rule_id',
  authority: worded('d.source'),
  dueOn: 'd.due_on',
  owedSince: 'd.owed_since',
  expectedOn: 'd.expected_on',
  owedBy: 'd.owed_by',
  side: 'd.side',
  owedByName: worded('d.owed_by_name'),
  force: 'd.force',
  hard: 'd.hard',
  status: 'd.status',
  confidence: 'd.confidence',
  ownerId: 'd.owner_id',
  deputyId: 'd.deputy_id',
  acknowledgedAt: 'd.acknowledged_at',
  verifiedAt: 'd.verified_at',
} satisfies Members<DocketRow>;

/**
 * A row made into JSON as a whole costs two thirds of one built name by name, and is a tenth shorter (bench/README.md).
 */
export const docketRows = statement(
  'docket-rows',
  `
    with
      shown as materialized (
        (${shown(`${DUE} <= $1::date`)})
        union all
        (${shown(`${DUE} = 'infinity'::date`)})
      )
    select
      coalesce(json_agg(line order by ${DUE}, d.id), '[]')::text as rows,
      (
        select coalesce(array_agg(distinct rule_id), '{}')
        from shown
        where rule_id is not null
      ) as "ruleIds",
      (
        select count(*)
        from redress.deadline o
        where o.firm_id = $firm and o.is_open
      )::integer - count(*)::integer as more
    from shown d
    join redress.case_file f on f.firm_id = $firm and f.id = d.case_file_id
    cross join lateral (select ${columnsOf<DocketRow>(row)}) line
  `,
);

const people = listOf(
  view<DocketPerson>({ id: 'u.id', name: 'u.name' }),
  'redress.firm_user u where u.firm_id = $firm',
  'u.name, u.id',
);

const counts = view<DocketCounts>({
  unverified: `(
    select count(*)
    from redress.deadline d
    where d.firm_id = $firm and d.status = 'unverified'
  )`,
  unacknowledged: `(
    select count(*)
    from redress.deadline d
    where
      d.firm_id = $firm
      and d.is_open
      and ${DUE} <= $1::date + 14
      and ${OURS}
      and d.hard = 'H'
      and d.acknowledged_at is null
  )`,
  openRecalculations: `(
    select count(*)
    from redress.recalculation r
    where r.firm_id = $firm and r.state = 'open'
  )`,
  filesWithoutNextDate: `(
    select count(*)
    from redress.case_file f
    where
      f.firm_id = $firm
      and f.status = 'open'
      and f.archived_at is null
      and not exists (
        select 1
        from redress.deadline d
        where
          d.firm_id = f.firm_id
          and d.case_file_id = f.id
          and d.is_open
          and d.due_on is not null
      )
  )`,
  failedReminders: `(
    select count(*)
    from redress.reminder m
    where m.firm_id = $firm and m.state = 'dead'
  )`,
});

export const docketFrame = statement('docket-frame', `select ${people}::text as people, ${counts}::text as counts`);

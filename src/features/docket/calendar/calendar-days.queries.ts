import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { jsonOf, listOf, view } from '../../../platform/db/view.js';
import type {
  CalendarDay,
  CalendarDeadline,
  CalendarPerson,
  CalendarSession,
  CalendarView,
} from './calendar-day.dto.js';

const deadline = view<CalendarDeadline>({
  id: 'd.id',
  title: worded('d.title'),
  ruleId: 'd.rule_id',
  caseFileReference: 'f.reference',
  side: 'd.side',
  owedBy: 'd.owed_by',
  force: 'd.force',
  hard: 'd.hard',
  status: 'd.status',
  ownerId: 'd.owner_id',
  ownerName: 'u.name',
});

/**
 * The days from $1 to $2 with the dates that stand on them, of person $3 or of everybody. $4: today where the caller
 * is.
 */
export const calendarDays = statement(
  'calendar-days',
  `
    with
      due as materialized (
        select d.due_on, d.id, ${deadline} as shown, d.side = 'ours' as ours
        from redress.deadline d
        join redress.case_file f on f.firm_id = $firm and f.id = d.case_file_id
        left join redress.firm_user u on u.firm_id = $firm and u.id = d.owner_id
        where
          d.firm_id = $firm
          and d.is_open
          and coalesce(d.due_on, 'infinity'::date) >= $1::date
          and coalesce(d.due_on, 'infinity'::date) <= $2::date
          and ($3::uuid is null or $3::uuid in (d.owner_id, d.deputy_id))
      )
    select ${view<CalendarView>({
      today: '$4::date',
      days: listOf(
        view<CalendarDay>({
          on: 'day::date',
          ours: '(select count(*) from due where due.due_on = day::date and due.ours)',
          theirs: '(select count(*) from due where due.due_on = day::date and not due.ours)',
          off: `
            extract(isodow from day)::integer in (
              select w::integer
              from jsonb_array_elements_text(firm.working_calendar -> 'weekend') w
            )
            or firm.working_calendar -> 'holidays' ? day::date::text
          `,
          deadlines: listOf(
            jsonOf<CalendarDeadline>('due.shown'),
            'due where due.due_on = day::date',
            'due.ours desc, due.id',
          ),
        }),
        `generate_series($1::date, $2::date, interval '1 day') day`,
        'day',
      ),
      sessions: listOf(
        view<CalendarSession>({ label: 's.label', startsOn: 's.starts_on', endsOn: 's.ends_on' }),
        'reference.ccf_session s where s.starts_on <= $2::date and s.ends_on >= $1::date',
        's.starts_on',
      ),
      people: listOf(
        view<CalendarPerson>({ id: 'u.id', name: 'u.name' }),
        'redress.firm_user u where u.firm_id = $firm and u.disabled_at is null',
        'u.name',
      ),
    })}::text as body
    from redress.firm firm
    where firm.firm_id = $firm
  `,
);

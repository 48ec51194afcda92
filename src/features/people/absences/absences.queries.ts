import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { view } from '../../../platform/db/view.js';
import type { AbsenceView } from './absence.dto.js';

/** Reminders still to be sent on a day of the absence, of which nobody else is told in the person's place. */
const UNCOVERED = `(
  select count(distinct r.deadline_id)
  from redress.reminder r
  where
    r.firm_id = a.firm_id
    and r.recipient_id = a.user_id
    and a.cancelled_at is null
    and r.state in ('planned', 'retry')
    and (r.due_at at time zone r.zone)::date between a.from_on and a.until_on
    and not exists (
      select 1
      from redress.reminder s
      where
        s.firm_id = r.firm_id
        and s.deadline_id = r.deadline_id
        and s.due_on = r.due_on
        and s.step = r.step
        and s.stands_in_for_id = a.user_id
        and s.state <> 'superseded'
    )
)`;

const shown = view<AbsenceView>({
  id: 'a.id',
  userId: 'a.user_id',
  userName: 'u.name',
  fromOn: 'a.from_on',
  untilOn: 'a.until_on',
  deputyId: 'a.deputy_id',
  cancelledAt: 'a.cancelled_at',
  deadlinesWithoutDeputy: UNCOVERED,
  version: 'a.version',
  createdAt: 'a.created_at',
  updatedAt: 'a.updated_at',
});

const from = `redress.absence a join redress.firm_user u on u.firm_id = a.firm_id and u.id = a.user_id`;

export const absenceView = statement(
  'absence-view',
  `
    select ${shown}::text as body, a.version, a.id
    from ${from}
    where a.firm_id = $firm and a.id = $1
  `,
);

export const absenceList: Listing<'fromOn' | 'createdAt'> = {
  name: 'absences',
  from,
  alias: 'a',
  view: shown,
  filters: {
    userId: 'a.user_id = ?',
    from: 'a.until_on >= ?',
    to: 'a.from_on <= ?',
    updatedSince: 'a.updated_at >= ?',
  },
  sorts: { fromOn: 'a.from_on', createdAt: 'a.created_at' },
  defaultSort: 'fromOn',
  unlessArchived: 'a.cancelled_at is null',
};

import { saidMessage } from '../../../platform/db/message-sql.js';
import { statement } from '../../../platform/db/statement.js';
import { oneOf, view } from '../../../platform/db/view.js';
import type { DateHad, SheetFile, SheetPerson, SourceLetter } from './deadline-sheet.dto.js';

/** The due day in each image of the row; a row whose due day is that of the one before it says nothing new. */
const dates = `
  select coalesce(
    json_agg(
      ${view<DateHad>({
        dueOn: 'x.due_on',
        from: 'x.at',
        action: 'x.action',
        actorName: `
          coalesce(
            (
              select to_json(u.name)
              from redress.firm_user u
              where u.firm_id = $firm and u.id::text = coalesce(x.on_behalf_of, x.actor_id)
            ),
            case x.actor_kind
              when 'user' then null
              when 'seed' then ${saidMessage('papers.by.demo')}
              else ${saidMessage('papers.by.program')}
            end
          )
        `,
        reason: 'x.reason',
      })}
      order by x.id
    ),
    '[]'
  )
  from (
    select
      h.id, h.at, h.action, h.reason, h.actor_kind, h.actor_id, h.on_behalf_of,
      h.after::json ->> 'due_on' as due_on,
      lag(h.after::json ->> 'due_on', 1, '') over (order by h.id) as before
    from history.change h
    where
      h.firm_id = $firm
      and h.entity = 'deadline'
      and h.entity_id = d.id
      and h.after is not null
  ) x
  where x.due_on is distinct from x.before
`;

const person = view<SheetPerson>({ id: 'u.id', name: 'u.name', role: 'u.role', disabled: 'u.disabled_at is not null' });

/** What stands around deadline $1 and is not a list of its own. */
export const deadlineSurroundings = statement(
  'deadline-surroundings',
  `
    select
      ${view<SheetFile>({ id: 'f.id', reference: 'f.reference', title: 'f.title' })}::text as "caseFile",
      (${dates})::text as dates,
      coalesce(
        ${oneOf(
          view<SourceLetter>({
            id: 'l.id',
            subject: 'l.subject',
            direction: 'l.direction',
            counterpartKind: 'l.counterpart_kind',
            writtenOn: 'l.written_on',
            receivedOn: 'l.received_on',
            documentIds: `(
              select coalesce(json_agg(a.document_id order by a.id), '[]')
              from redress.correspondence_document a
              where a.firm_id = $firm and a.correspondence_id = l.id and a.archived_at is null
            )`,
          }),
          `
            redress.correspondence l
            where l.firm_id = $firm and l.id::text = d.computation -> 'trigger' ->> 'sourceId'
          `,
        )},
        'null'
      )::text as "sourceLetter",
      (
        select json_agg(${person} order by u.name)
        from redress.firm_user u
        where u.firm_id = $firm
      )::text as people
    from redress.deadline d
    join redress.case_file f on f.firm_id = $firm and f.id = d.case_file_id
    where d.firm_id = $firm and d.id = $1
  `,
);

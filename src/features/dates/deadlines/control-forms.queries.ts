import { saidMessage } from '../../../platform/db/message-sql.js';
import { statement } from '../../../platform/db/statement.js';
import { worded } from '../../../platform/db/wording.js';
import { jsonOf, listOf, view } from '../../../platform/db/view.js';
import type { ControlForm, DateHad, Derivation } from './control-form.dto.js';

const dateIn = (image: string) => `coalesce(${image} ->> 'expected_on', ${image} ->> 'due_on')`;
const nameOf = (id: string) => `(
  select u.name
  from redress.firm_user u
  where u.firm_id = $firm and u.id = ${id}
)`;

/** Every row of its history that gave it a date or a status it had not before. */
const DATES = `
  select json_agg(
    ${view<DateHad>({
      at: 'h.at',
      fromOn: dateIn('i.before'),
      toOn: dateIn('i.after'),
      status: `i.after ->> 'status'`,
      reason: 'h.reason',
      by: `case h.actor_kind
        when 'user' then to_json(${nameOf('h.actor_id::uuid')})
        when 'api-key' then ${saidMessage('papers.by.api-key', { person: nameOf('h.on_behalf_of::uuid') })}
        when 'seed' then ${saidMessage('papers.by.demo')}
        else ${saidMessage('papers.by.program')}
      end`,
    })}
    order by h.id
  )
  from history.change h
  cross join lateral (select h.before::json as before, h.after::json as after) i
  where
    h.firm_id = $firm
    and h.entity = 'deadline'
    and h.entity_id = d.id
    and (
      i.before is null
      or ${dateIn('i.before')} is distinct from ${dateIn('i.after')}
      or i.before ->> 'due_on' is distinct from i.after ->> 'due_on'
      or i.before ->> 'status' is distinct from i.after ->> 'status'
    )
`;

const derivation = view<Derivation>({
  at: 'v.created_at',
  derivedOn: 'v.derived_on',
  stoodOn: 'v.stood_on',
  matched: 'v.matched',
  by: nameOf('v.verified_by'),
  alone: 'v.alone',
});

const CLIENTS = `
  select json_agg(p.display_name order by p.id = f.client_id desc, p.id)
  from redress.client p
  where
    p.firm_id = $firm
    and (
      p.id = f.client_id
      or p.id in (
        select o.client_id
        from redress.case_file_client o
        where o.firm_id = $firm and o.case_file_id = f.id and o.archived_at is null
      )
    )
`;

const form = view<ControlForm>({
  firmName: 'firm.name',
  zone: 'firm.zone',
  reference: 'f.reference',
  fileTitle: 'f.title',
  clients: `(${CLIENTS})`,
  title: worded('d.title'),
  dueOn: 'd.due_on',
  targetOn: 'd.target_on',
  expectedOn: 'd.expected_on',
  status: 'd.status',
  hard: 'd.hard',
  owner: nameOf('d.owner_id'),
  deputy: nameOf('d.deputy_id'),
  enteredBy: nameOf('d.entered_by'),
  verifiedBy: nameOf('d.verified_by'),
  metOn: 'd.met_on',
  dates: jsonOf<DateHad[]>(`coalesce((${DATES}), '[]')`),
  derivations: listOf(derivation, 'redress.verification v where v.firm_id = $firm and v.deadline_id = d.id', 'v.id'),
});

export const controlForm = statement(
  'control-form',
  `
    select ${form}::text as body
    from redress.deadline d
    join redress.case_file f on f.firm_id = $firm and f.id = d.case_file_id
    join redress.firm firm on firm.firm_id = $firm
    where d.firm_id = $firm and d.id = $1
  `,
);

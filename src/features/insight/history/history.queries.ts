// Over 200 lines: one statement with the conditions that it is put together from, which are read side by side.
import { idAround } from '../../../platform/db/id-time.js';
import type { Listing } from '../../../platform/db/listing.js';
import type { Message } from '../../../words/message.js';
import { statement, type Statement } from '../../../platform/db/statement.js';
import { change, ofDeadline } from './changes.queries.js';

/** Records of one command that are shown with it; the rest is at `/history/{id}/changes`. */
export const SHOWN = 50;

/** What every change says of itself. */
export interface ChangeRow {
  entity: string;
  entity_id: string;
  op: 'insert' | 'update' | 'delete';
  /** JSON of what PostgreSQL says of the change, up to the images, without the brace that ends it. */
  part: string;
  before: string | null;
  after: string | null;
  /** Who or what the record stands for: the person of a membership, the deadline of an extension. */
  named: string | null;
  /** Where the program named the deadline, for each reader in words. */
  named_message: Message | null;
  named_rule: string | null;
}

export type ActorKind = 'user' | 'api-key' | 'worker' | 'setup' | 'seed' | 'migration';

/** A change with the command that made it; the changes of one command follow each other. */
export interface EntryRow extends ChangeRow {
  transaction_id: string;
  action: string;
  /** RFC 3339. */
  at: string;
  actor_kind: ActorKind;
  actor_id: string;
  on_behalf_of: string | null;
  reason: string | null;
  request_id: string | null;
  /** How many records the command changed, shown here or not. */
  changes: number;
  /** The person who acted, or for whom an API key or the worker did. */
  person: string | null;
  key_name: string | null;
  /** The record the command is named after, where a filter leaves it out of what is shown. */
  head_id: string | null;
  head_image: string | null;
}

/** What people did about reminders, an acknowledgement above all, is never left out; what commands planned anew is. */
const WITHOUT = `
  ? = 'reminders'
  and not (
    h.entity = 'reminder'
    and (h.actor_kind = 'worker' or split_part(h.action, '.', 1) not in ('reminder', 'inbox'))
  )
`;

const startOf = (day: string) =>
  `(
    select (${day})::timestamp at time zone f.zone
    from redress.firm f
    where f.firm_id = $firm
  )`;

/** A command's id is made in the order of time, as those of its changes are. */
const within = (instant: string, than: '>=' | '<') => {
  const slack = than === '<' ? `+ interval '1 hour'` : `- interval '1 hour'`;
  return `h.at ${than} ${startOf(instant)} and h.transaction_id ${than} ${idAround(startOf(instant), slack)}`;
};

/** Which changes there are to show. */
const PARTS = { caseFileId: 'h.case_file_id = ?', entity: 'h.entity = ?', id: 'h.entity_id = ?', without: WITHOUT };

/** Which commands, each then with all its changes. */
const COMMANDS = {
  actor: '(h.actor_id = ? or h.on_behalf_of = ?)',
  action: 'h.action = ?',
  from: within('?::date', '>='),
  to: within('?::date + 1', '<'),
  cursor: 'h.transaction_id < ?::uuid',
};

export type HistoryFilter = keyof typeof PARTS | keyof typeof COMMANDS;

/** In the order in which they are parameters; the limit is the last. */
export const HISTORY_FILTERS = [...Object.keys(PARTS), ...Object.keys(COMMANDS)] as HistoryFilter[];

/** A command, and one change of it. */
const COMMAND = `
  h.transaction_id, h.action,
  to_json(h.at) #>> '{}' as at,
  h.actor_kind, h.actor_id, h.on_behalf_of, h.reason, h.request_id,
  h.changes::integer as changes,
  ${change},
  (
    select u.name
    from redress.firm_user u
    where
      u.firm_id = h.firm_id
      and u.id = case h.actor_kind when 'user' then h.actor_id else h.on_behalf_of end::uuid
  ) as person,
  (
    select k.name
    from redress.api_key k
    where
      k.firm_id = h.firm_id
      and k.id = case h.actor_kind when 'api-key' then h.actor_id end::uuid
  ) as key_name,
  head.entity_id as head_id,
  head.after as head_image
`;

/** The record that the command is named after, where that is not among what is shown. */
const head = (ofFile: string) => `
  left join lateral (
    select o.entity_id, o.after
    from history.change o
    where
      o.firm_id = $firm
      and o.transaction_id = h.transaction_id
      and o.entity = split_part(h.action, '.', 1) ${ofFile}
    order by o.id
    limit 1
  ) head on h.place = 1
    and h.entity <> split_part(h.action, '.', 1)
`;

/**
 * Commands newest first, each with everything it changed: by the command's id, so that no page cuts one in two, and
 * along an index that has it, so that a page costs the same wherever it begins and however long the history is.
 */
function entries(filters: readonly HistoryFilter[]): Statement {
  const numbered = (of: Record<string, string>) =>
    filters.flatMap((name, n) => (name in of ? [`and (${(of[name] as string).replaceAll('?', `$${n + 1}`)})`] : []));
  const [parts, commands] = [numbered(PARTS), numbered(COMMANDS)];
  const file = filters.indexOf('caseFileId');
  const ofFile = file === -1 ? '' : `and o.case_file_id = $${file + 1}`;
  const asked = filters.join('+');
  return statement(
    `history:${asked}`,
    `
      with
        entry as materialized (
          select h.transaction_id
          from history.change h
          where h.firm_id = $firm ${[...parts, ...commands].join(' ')}
          group by h.transaction_id
          order by h.transaction_id desc
          limit $${filters.length + 1}::integer + 1
        )
      select ${COMMAND}
      from entry e
      cross join lateral (
        select
          h.*,
          count(*) over() as changes,
          row_number() over (order by h.entity = split_part(h.action, '.', 1) desc, h.id) as place
        from history.change h
        where h.firm_id = $firm and h.transaction_id = e.transaction_id ${parts.join(' ')}
        order by place
        limit ${SHOWN}
      ) h ${ofDeadline} ${head(ofFile)}
      order by h.transaction_id desc, h.place
    `,
  );
}

/** The history of the firm, whole. */
export const wholeHistory = entries([]);

const made = new Map<string, Statement>([['', wholeHistory]]);

/** Put together once for each combination of filters, of which there are a few hundred. */
export function entriesStatement(filters: readonly HistoryFilter[]): Statement {
  const key = filters.join();
  const known = made.get(key) ?? entries(filters);
  made.set(key, known);
  return known;
}

/** Every change of one command, in the order in which they were made. */
export const changesOfCommand: Listing<'id'> = {
  name: 'history-changes',
  from: `history.change h ${ofDeadline}`,
  alias: 'h',
  view: `'null'`,
  columns: change,
  filters: { transactionId: 'h.transaction_id = ?' },
  sorts: { id: 'h.id' },
  defaultSort: 'id',
};

/** Two versions of one record. */
export const versionsOfRecord = statement(
  'history:versions',
  `
    select h.row_version as version, ${change}
    from history.change h ${ofDeadline}
    where
      h.firm_id = $firm
      and h.entity = $1
      and h.entity_id = $2
      and h.row_version in ($3::integer, $4::integer)
    order by h.row_version
  `,
);

/** Everybody by name, since images hold ids. */
export const namesOfPeople = statement(
  'history:people',
  `select u.id, u.name from redress.firm_user u where u.firm_id = $firm`,
);

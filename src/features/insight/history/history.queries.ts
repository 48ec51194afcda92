import { idAround } from '../../../platform/db/id-time.js';
import type { Listing } from '../../../platform/db/listing.js';

/**
 * Columns of the images that nobody is shown: `seal` holds ciphertext, `drop` is internal. The architecture test knows
 * every bytea column; the integration test knows that none of them gets out.
 */
export const HIDDEN_COLUMNS: Record<string, { seal: string[]; drop: string[] }> = {
  client: { seal: ['safe_contact', 'current_address'], drop: ['firm_id', 'name_words'] },
  'webhook-endpoint': { seal: ['secret'], drop: ['firm_id'] },
};

/** `{"firm_id":"<36>",` begins every image, since firm_id is every table's first column (test/architecture.test.ts). */
const AFTER_FIRM_ID = 51;

const listed = (names: string[]) => names.map((name) => `'${name}'`).join(', ');

/**
 * The image as it was kept, put into the answer as text: it is not parsed and not written again, which costs as much as
 * the rest of the query. Only tables with something to hide are taken apart, key by key and in order.
 */
function image(column: 'before' | 'after'): string {
  const taken = Object.entries(HIDDEN_COLUMNS).map(
    ([entity, { seal, drop }]) => `
      when h.entity = '${entity}' then (
        select '{' || string_agg(
          to_json(e.key)::text || ':' || case
            when e.key in (${listed(seal)}) and e.value::text <> 'null' then '"sealed"'
            else e.value::text
          end,
          ','
        ) || '}'
        from json_each(h.${column}::json) e
        where e.key not in (${listed(drop)})
      )
    `,
  );
  return `case
    when h.${column} is null then 'null' ${taken.join(' ')}
    else '{' || substr(h.${column}, ${AFTER_FIRM_ID})
  end`;
}

const view = `left(json_build_object('id', h.id, 'at', h.at, 'action', h.action,
    'requestId', h.request_id, 'transactionId', h.transaction_id, 'entity', h.entity, 'entityId', h.entity_id,
    'caseFileId', h.case_file_id, 'clientId', h.client_id, 'op', h.op, 'version', h.row_version)::text, -1)
  || ',"before":' || ${image('before')} || ',"after":' || ${image('after')} || '}'`;

/** Who did it, for changeWithActor: looked up for the rows shown and no others. */
const actor = `
  h.actor_kind, h.actor_id, h.on_behalf_of, h.reason, h.action, h.entity, h.op,
  (
    select u.name
    from redress.firm_user u
    where
      u.firm_id = h.firm_id
      and u.id = case h.actor_kind
        when 'user' then h.actor_id
        when 'api-key' then h.on_behalf_of
      end::uuid
  ) as person,
  (
    select k.name
    from redress.api_key k
    where
      k.firm_id = h.firm_id
      and k.id = case h.actor_kind when 'api-key' then h.actor_id end::uuid
  ) as key_name
`;

/** Newest first: ids are made in the order of time. */
const newestFirst = {
  from: 'history.change h',
  alias: 'h',
  view,
  columns: actor,
  sorts: { id: 'h.id' },
  defaultSort: '-id',
};

/**
 * What people did about reminders, an acknowledgement above all, is never left out; what other deeds planned anew is.
 */
const WITHOUT = `
  ? = 'reminders'
  and not (
    h.entity = 'reminder'
    and (h.actor_kind = 'worker' or split_part(h.action, '.', 1) not in ('reminder', 'inbox'))
  )
`;

export const caseFileHistory: Listing<'id'> = {
  ...newestFirst,
  name: 'case-file-history',
  filters: { caseFileId: 'h.case_file_id = ?', without: WITHOUT },
};

const startOf = (day: string) =>
  `(
    select (${day})::timestamp at time zone f.zone
    from redress.firm f
    where f.firm_id = $firm
  )`;

export const firmHistory: Listing<'id'> = {
  ...newestFirst,
  name: 'history',
  filters: {
    entity: 'h.entity = ?',
    id: 'h.entity_id = ?',
    actor: '(h.actor_id = ? or h.on_behalf_of = ?)',
    action: 'h.action = ?',
    without: WITHOUT,
    from: `h.at >= ${startOf('?::date')} and h.id >= ${idAround(startOf('?::date'), `- interval '1 hour'`)}`,
    to: `
      h.at < ${startOf('?::date + 1')}
      and h.id < ${idAround(startOf('?::date + 1'), `+ interval '1 hour'`)}
    `,
  },
};

import type { Listing } from '../../platform/db/listing.js';
import { statement } from '../../platform/db/statement.js';

const view = `json_build_object('id', c.id, 'displayName', c.display_name, 'kind', c.kind, 'names', c.names,
  'dateOfBirth', case when c.date_of_birth is not null then json_build_object('value', c.date_of_birth,
    'precision', case length(c.date_of_birth) when 4 then 'year' when 7 then 'month' else 'day' end) end,
  'sex', c.sex, 'nationalities', c.nationalities, 'protection', c.protection,
  'hasSafeContact', c.safe_contact is not null, 'hasCurrentAddress', c.current_address is not null,
  'externalId', c.external_id, 'archivedAt', c.archived_at,
  'version', c.version, 'createdAt', c.created_at, 'updatedAt', c.updated_at)`;

export const clientView = statement(
  'client-view',
  `select (${view})::text as body, c.version, c.id from redress.client c where c.firm_id = $firm and c.id = $1`,
);

/** Other clients that carry all the words of one of the names given ($2), in any script. */
export const similarClients = statement(
  'similar-clients',
  `select distinct on (c.id) c.id, c.display_name as "displayName", said.name as matched
   from unnest($2::text[]) as said(name), platform.find_words($firm, said.name, 20) found, redress.client c
   where found.kind = 'client' and c.firm_id = $firm and c.id = found.id and c.id <> $1
   order by c.id limit 20`,
);

export const clientList: Listing<'displayName' | 'createdAt' | 'updatedAt'> = {
  name: 'clients',
  from: 'redress.client c',
  alias: 'c',
  view,
  filters: {
    kind: 'c.kind = ?',
    externalId: 'c.external_id = ?',
    nationality: '? = any (c.nationalities)',
    updatedSince: 'c.updated_at >= ?',
  },
  sorts: { displayName: 'c.display_name', createdAt: 'c.created_at', updatedAt: 'c.updated_at' },
  defaultSort: 'displayName',
  unlessArchived: 'c.archived_at is null',
};

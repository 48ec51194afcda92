import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { view } from '../../../platform/db/view.js';
import type { ApiKeyView } from './api-key.dto.js';

const shown = view<ApiKeyView>({
  id: 'k.id',
  userId: 'k.user_id',
  name: 'k.name',
  scopes: 'k.scopes',
  expiresAt: 'k.expires_at',
  revokedAt: 'k.revoked_at',
  version: 'k.version',
  createdAt: 'k.created_at',
  updatedAt: 'k.updated_at',
});

export const apiKeyView = statement(
  'api-key-view',
  `
    select ${shown}::text as body, k.version, k.id
    from redress.api_key k
    where k.firm_id = $firm and k.id = $1
  `,
);

export const apiKeyList: Listing<'createdAt'> = {
  name: 'api-keys',
  from: 'redress.api_key k',
  alias: 'k',
  view: shown,
  filters: { updatedSince: 'k.updated_at >= ?' },
  sorts: { createdAt: 'k.created_at' },
  defaultSort: '-createdAt',
  unlessArchived: 'k.revoked_at is null',
};

export const openKey = statement('open-api-key', `select platform.open_api_key($1, $2, $3)`);

export const endKey = statement('end-api-key', `select platform.end_api_key($1)`);

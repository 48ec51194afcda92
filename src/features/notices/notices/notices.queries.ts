import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { jsonOf, oneOf, view } from '../../../platform/db/view.js';
import type { KnownFromDto, NoticeChargeDto, NoticeWarrantDto, StatusFromDto } from './notice-parts.dto.js';
import type { LastObservationView, NoticeView, PublicExtractView } from './notice-view.dto.js';

const shown = view<NoticeView>({
  id: 'n.id',
  caseFileId: 'n.case_file_id',
  clientId: 'n.client_id',
  kind: 'n.kind',
  reportedKind: 'n.reported_kind',
  status: 'n.status',
  statusOn: 'n.status_on',
  statusFrom: jsonOf<StatusFromDto | null>('n.status_from'),
  sourceCountry: 'n.source_country',
  sourceEntity: 'n.source_entity',
  sourceToken: 'n.source_token',
  sourceNcb: 'n.source_ncb',
  recipientCountries: 'n.recipient_countries',
  controlNumber: 'n.control_number',
  publicEntityId: 'n.public_entity_id',
  publicUrlId: `replace(n.public_entity_id, '/', '-')`,
  recordedOn: 'n.recorded_on',
  publishedOn: 'n.published_on',
  retentionExpiresOn: 'n.retention_expires_on',
  wantedFor: 'n.wanted_for',
  charges: jsonOf<NoticeChargeDto[]>('n.charges'),
  warrants: jsonOf<NoticeWarrantDto[]>('n.warrants'),
  knownFrom: jsonOf<KnownFromDto | null>('n.known_from'),
  delivered: 'n.delivered',
  publicExtract: jsonOf<PublicExtractView | null>('n.public_extract'),
  lastObservation: oneOf(
    view<LastObservationView>({ observedAt: 'o.observed_at', present: 'o.present', how: 'o.how' }),
    `
      redress.notice_observation o
      where o.firm_id = n.firm_id and o.notice_id = n.id
      order by o.observed_at desc, o.id desc
      limit 1
    `,
  ),
  externalId: 'n.external_id',
  archivedAt: 'n.archived_at',
  version: 'n.version',
  createdAt: 'n.created_at',
  updatedAt: 'n.updated_at',
});

export const noticeView = statement(
  'notice-view',
  `
    select ${shown}::text as body, n.version, n.id
    from redress.notice n
    where n.firm_id = $firm and n.id = $1
  `,
);

/** A day that is unknown sorts after every known one. */
const day = (column: string) => `coalesce(${column}, 'infinity'::date)`;

export const noticeList: Listing<'createdAt' | 'updatedAt' | 'recordedOn' | 'publishedOn' | 'statusOn'> = {
  name: 'notices',
  from: 'redress.notice n',
  alias: 'n',
  view: shown,
  filters: {
    caseFileId: 'n.case_file_id = ?',
    clientId: 'n.client_id = ?',
    kind: 'n.kind = ?',
    status: 'n.status = ?',
    sourceCountry: 'n.source_country = ?',
    publicEntityId: 'n.public_entity_id = ?',
    externalId: 'n.external_id = ?',
    updatedSince: 'n.updated_at >= ?',
  },
  sorts: {
    createdAt: 'n.created_at',
    updatedAt: 'n.updated_at',
    recordedOn: day('n.recorded_on'),
    publishedOn: day('n.published_on'),
    statusOn: day('n.status_on'),
  },
  defaultSort: '-createdAt',
  unlessArchived: 'n.archived_at is null',
};

const setting = `
  f.client_id as "mainClientId",
  firm.zone,
  array(
    select o.client_id
    from redress.case_file_client o
    where o.firm_id = f.firm_id and o.case_file_id = f.id and o.archived_at is null
  ) as "otherClientIds"
`;

/** Whom a notice of this file may be about, and what day it is where the firm works. */
export const settingOfFile = statement(
  'notice-setting-of-file',
  `
    select ${setting}
    from redress.case_file f
    join redress.firm firm on firm.firm_id = f.firm_id
    where f.firm_id = $firm and f.id = $1
  `,
);

export const settingOfNotice = statement(
  'notice-setting-of-notice',
  `
    select ${setting}
    from redress.notice n
    join redress.case_file f on f.firm_id = n.firm_id and f.id = n.case_file_id
    join redress.firm firm on firm.firm_id = f.firm_id
    where n.firm_id = $firm and n.id = $1
  `,
);

import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { jsonOf, listOf, view, viewWhen } from '../../../platform/db/view.js';
import type {
  BirthDateDto,
  ClientNameDto,
  ClientSheetView,
  ClientView,
  ProtectionDto,
  SheetCaseFile,
  SheetDocument,
  SheetNotice,
} from './client.dto.js';

const birthDate = view<BirthDateDto>({
  value: 'c.date_of_birth',
  precision: `case length(c.date_of_birth) when 4 then 'year' when 7 then 'month' else 'day' end`,
});

const shown = view<ClientView>({
  id: 'c.id',
  displayName: 'c.display_name',
  kind: 'c.kind',
  names: jsonOf<ClientNameDto[]>('c.names'),
  dateOfBirth: viewWhen('c.date_of_birth is not null', birthDate),
  sex: 'c.sex',
  nationalities: 'c.nationalities',
  protection: jsonOf<ProtectionDto[]>('c.protection'),
  hasSafeContact: 'c.safe_contact is not null',
  hasCurrentAddress: 'c.current_address is not null',
  externalId: 'c.external_id',
  archivedAt: 'c.archived_at',
  version: 'c.version',
  createdAt: 'c.created_at',
  updatedAt: 'c.updated_at',
});

export const clientView = statement(
  'client-view',
  `
    select ${shown}::text as body, c.version, c.id
    from redress.client c
    where c.firm_id = $firm and c.id = $1
  `,
);

/** A client with what is on file about them ($2 is today), for one screen in one round trip. */
export const clientSheet = statement(
  'client-sheet',
  `
    select
      ${view<ClientSheetView>({
        client: shown,
        today: '$2::date',
        caseFiles: listOf(
          view<SheetCaseFile>({
            id: 'f.id',
            reference: 'f.reference',
            title: 'f.title',
            status: 'f.status',
            main: 'f.client_id = c.id',
          }),
          `
            redress.case_file f
            where
              f.firm_id = c.firm_id
              and f.archived_at is null
              and (
                f.client_id = c.id
                or exists (
                  select 1
                  from redress.case_file_client o
                  where
                    o.firm_id = f.firm_id
                    and o.case_file_id = f.id
                    and o.client_id = c.id
                    and o.archived_at is null
                )
              )
          `,
          'f.id desc',
        ),
        notices: listOf(
          view<SheetNotice>({
            id: 'n.id',
            caseFileId: 'n.case_file_id',
            kind: 'n.kind',
            status: 'n.status',
            statusOn: 'n.status_on',
            sourceCountry: 'n.source_country',
            sourceEntity: 'n.source_entity',
            publicEntityId: 'n.public_entity_id',
            publishedOn: 'n.published_on',
          }),
          'redress.notice n where n.firm_id = c.firm_id and n.client_id = c.id and n.archived_at is null',
          'n.kind, n.id',
        ),
        documents: listOf(
          view<SheetDocument>({
            id: 'd.id',
            caseFileId: 'd.case_file_id',
            kind: 'd.kind',
            title: 'd.title',
            issuedOn: 'd.issued_on',
            expiresOn: 'd.expires_on',
            language: 'd.language',
          }),
          'redress.document d where d.firm_id = c.firm_id and d.client_id = c.id and d.archived_at is null',
          'd.expires_on, d.id desc',
        ),
      })}::text as body,
      c.version, c.id
    from redress.client c
    where c.firm_id = $firm and c.id = $1
  `,
);

/** Other clients that carry all the words of one of the names given ($2), in any script. */
export const similarClients = statement(
  'similar-clients',
  `
    select distinct on (c.id) c.id, c.display_name as "displayName", said.name as matched
    from unnest($2::text[]) as said (name),
    platform.find_words($firm, said.name, 20) found,
    redress.client c
    where found.kind = 'client' and c.firm_id = $firm and c.id = found.id and c.id <> $1
    order by c.id
    limit 20
  `,
);

export const clientList: Listing<'displayName' | 'createdAt' | 'updatedAt'> = {
  name: 'clients',
  from: 'redress.client c',
  alias: 'c',
  view: shown,
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

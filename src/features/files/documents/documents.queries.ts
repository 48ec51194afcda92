import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { view } from '../../../platform/db/view.js';
import type { DocumentView } from './document.dto.js';

const shown = view<DocumentView>({
  id: 'd.id',
  caseFileId: 'd.case_file_id',
  clientId: 'd.client_id',
  kind: 'd.kind',
  title: 'd.title',
  fileName: 'd.file_name',
  mediaType: 'd.media_type',
  size: 'd.size',
  sha256: 'd.sha256',
  language: 'd.language',
  issuedOn: 'd.issued_on',
  expiresOn: 'd.expires_on',
  disclosable: 'd.disclosable',
  archivedAt: 'd.archived_at',
  version: 'd.version',
  createdAt: 'd.created_at',
  updatedAt: 'd.updated_at',
});

export const documentView = statement(
  'document-view',
  `
    select ${shown}::text as body, d.version, d.id
    from redress.document d
    where d.firm_id = $firm and d.id = $1
  `,
);

/** Where the bytes are and what they are called. */
export const documentFile = statement(
  'document-file',
  `
    select d.sha256, d.file_name as "fileName", d.media_type as "mediaType", d.size
    from redress.document d
    where d.firm_id = $firm and d.id = $1
  `,
);

export interface Surroundings {
  /** The firm's zone, in which it is today. */
  zone: string;
  /** Whether the case file exists. */
  isFile: boolean;
  /** Whether the person or entity asked about is a client of that case file. */
  isClient: boolean;
}

const surroundings = (f: string, caseFileId: string) => `
  f.zone,
  exists (
    select 1
    from redress.case_file c
    where c.firm_id = ${f} and c.id = ${caseFileId}
  ) as "isFile",
  exists (
    select 1
    from redress.case_file c
    where c.firm_id = ${f} and c.id = ${caseFileId} and c.client_id = $2
  )
  or exists (
    select 1
    from redress.case_file_client o
    where
      o.firm_id = ${f}
      and o.case_file_id = ${caseFileId}
      and o.client_id = $2
      and o.archived_at is null
  ) as "isClient"
`;

/** What decides whether case file $1 takes a document of client $2. */
export const surroundingsOfNew = statement(
  'surroundings-of-new-document',
  `
    select ${surroundings('f.firm_id', '$1')}
    from redress.firm f
    where f.firm_id = $firm
  `,
);

/** The same for document $1, wherever it is filed. */
export const surroundingsOf = statement(
  'surroundings-of-document',
  `
    select ${surroundings('d.firm_id', 'd.case_file_id')}
    from redress.document d
    join redress.firm f on f.firm_id = d.firm_id
    where d.firm_id = $firm and d.id = $1
  `,
);

export const documentList: Listing<'expiresOn' | 'title' | 'createdAt' | 'updatedAt'> = {
  name: 'documents',
  from: 'redress.document d',
  alias: 'd',
  view: shown,
  filters: {
    caseFileId: 'd.case_file_id = ?',
    clientId: 'd.client_id = ?',
    kind: 'd.kind = ?',
    expiresFrom: 'd.expires_on >= ?',
    expiresTo: 'd.expires_on <= ?',
    sha256: 'd.sha256 = ?',
    updatedSince: 'd.updated_at >= ?',
  },
  sorts: {
    // What never expires comes last.
    expiresOn: `coalesce(d.expires_on, 'infinity')`,
    title: 'd.title',
    // Ids are UUIDv7, so they stand in the order of creation, and the primary key already has that order.
    createdAt: 'd.id',
    updatedAt: 'd.updated_at',
  },
  defaultSort: '-createdAt',
  unlessArchived: 'd.archived_at is null',
};

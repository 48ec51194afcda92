import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { jsonOf, view } from '../../../platform/db/view.js';
import type { Members } from '../../../platform/db/view.js';
import type { CounterpartDto, LetterInList, LetterReferenceDto, LetterView } from './letter.dto.js';

/** The day that matters in the log: when an incoming letter reached us, when ours left; else the best day known. */
const happenedOn = `
  coalesce(
    case l.direction when 'in' then l.received_on else l.sent_on end,
    l.sent_on, l.written_on, l.received_on
  )
`;

const shown = {
  id: 'l.id',
  caseFileId: 'l.case_file_id',
  ccfRequestId: 'l.ccf_request_id',
  direction: 'l.direction',
  counterpart: view<CounterpartDto>({
    kind: 'l.counterpart_kind',
    name: 'l.counterpart_name',
    country: 'l.counterpart_country',
  }),
  channel: 'l.channel',
  subject: 'l.subject',
  summary: 'l.summary',
  language: 'l.language',
  writtenOn: 'l.written_on',
  sentOn: 'l.sent_on',
  receivedOn: 'l.received_on',
  happenedOn: happenedOn,
  registeredAt: 'l.registered_at',
  references: jsonOf<LetterReferenceDto[]>('l.letter_references'),
  answersId: 'l.answers_id',
  documentIds: `
    coalesce(
      (
        select json_agg(a.document_id order by a.id)
        from redress.correspondence_document a
        where a.firm_id = l.firm_id and a.correspondence_id = l.id and a.archived_at is null
      ),
      '[]'
    )
  `,
  disclosable: 'l.disclosable',
  externalId: 'l.external_id',
  archivedAt: 'l.archived_at',
  version: 'l.version',
  createdAt: 'l.created_at',
  updatedAt: 'l.updated_at',
} satisfies Members<LetterInList>;

export const letterView = statement(
  'letter-view',
  `
    select ${view<LetterView>({ ...shown, body: 'l.body' })}::text as body, l.version, l.id
    from redress.correspondence l
    where l.firm_id = $firm and l.id = $1
  `,
);

/** The letter just written, and the firm's zone beside it: what day it is there decides whether the letter may stay. */
export const newLetter = statement(
  'new-letter',
  `
    select
      ${view<LetterView>({ ...shown, body: 'l.body' })}::text as body,
      l.version, l.id,
      (select f.zone from redress.firm f where f.firm_id = l.firm_id) as zone
    from redress.correspondence l
    where l.firm_id = $firm and l.id = $1
  `,
);

export const letterList: Listing<'happenedOn' | 'createdAt' | 'updatedAt'> = {
  name: 'correspondence',
  from: 'redress.correspondence l',
  alias: 'l',
  view: view<LetterInList>(shown),
  filters: {
    caseFileId: 'l.case_file_id = ?',
    ccfRequestId: 'l.ccf_request_id = ?',
    direction: 'l.direction = ?',
    counterpartKind: 'l.counterpart_kind = ?',
    channel: 'l.channel = ?',
    from: `${happenedOn} >= ?`,
    to: `${happenedOn} <= ?`,
    unanswered: `
      l.direction = 'in'
      and ?::boolean = not exists (
        select 1
        from redress.correspondence a
        where a.firm_id = l.firm_id and a.answers_id = l.id and a.archived_at is null
      )
    `,
    answersId: 'l.answers_id = ?',
    externalId: 'l.external_id = ?',
    updatedSince: 'l.updated_at >= ?',
  },
  sorts: {
    happenedOn: `coalesce(${happenedOn}, l.registered_at::date)`,
    // Ids are UUIDv7, so they stand in the order of creation, and the primary key already has that order.
    createdAt: 'l.id',
    updatedAt: 'l.updated_at',
  },
  defaultSort: '-createdAt',
  unlessArchived: 'l.archived_at is null',
};

/** Makes the attachments exactly those given; what is taken off is archived, not erased. */
export const setAttachments = statement(
  'set-attachments',
  `
    with
      gone as (
        update redress.correspondence_document o
        set archived_at = now()
        where
          o.firm_id = $firm
          and o.correspondence_id = $2
          and o.archived_at is null
          and o.document_id <> all ($3::uuid[])
      )
    insert into redress.correspondence_document (firm_id, case_file_id, correspondence_id, document_id)
    select $firm, $1::uuid, $2, d
    from unnest($3::uuid[]) d
    on conflict (firm_id, correspondence_id, document_id) do update
    set archived_at = null
    where correspondence_document.archived_at is not null
  `,
);

/** A row when letter $1, or one it answers in turn, is letter $2: answering it would close a circle. */
export const answersInTurn = statement(
  'answers-in-turn',
  `
    with recursive chain as (
      select l.firm_id, l.id, l.answers_id
      from redress.correspondence l
      where l.firm_id = $firm and l.id = $1
      union
      select l.firm_id, l.id, l.answers_id
      from chain c
      join redress.correspondence l on l.firm_id = c.firm_id and l.id = c.answers_id
    )
    select 1 as found
    from chain
    where id = $2
  `,
);

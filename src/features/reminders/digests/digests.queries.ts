import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { jsonOf, view } from '../../../platform/db/view.js';
import type { Members } from '../../../platform/db/view.js';
import type { DigestContentView, DigestSummaryView, DigestView } from './digest.dto.js';

const fields = {
  id: 'g.id',
  userId: 'g.user_id',
  day: 'g.day',
  number: 'g.number',
  zone: 'g.zone',
  madeAt: 'g.made_at',
  daysMissed: 'g.days_missed',
  state: 'g.state',
  stateReason: 'platform.said(g.state_reason)',
  attempts: 'g.attempts',
  messageId: 'g.message_id',
  providerAnswer: 'g.provider_answer',
  sentAt: 'g.sent_at',
  version: 'g.version',
  createdAt: 'g.created_at',
  updatedAt: 'g.updated_at',
} satisfies Members<DigestSummaryView>;

/** The digest $1 if it was told to $2, or to anyone when $2 is null. */
export const digestView = statement(
  'digest-view',
  `
    select
      ${view<DigestView>({ ...fields, content: jsonOf<DigestContentView>('g.content') })}::text as body,
      g.version, g.id
    from redress.digest g
    where g.firm_id = $firm and g.id = $1 and ($2::uuid is null or g.user_id = $2)
  `,
);

export const digestList: Listing<'day'> = {
  name: 'digests',
  from: 'redress.digest g',
  alias: 'g',
  view: view<DigestSummaryView>(fields),
  filters: { userId: 'g.user_id = ?', from: 'g.day >= ?', to: 'g.day <= ?' },
  sorts: { day: 'g.day' },
  defaultSort: '-day',
};

import type { Listing } from '../../../platform/db/listing.js';
import { statement } from '../../../platform/db/statement.js';
import { view } from '../../../platform/db/view.js';
import { worded } from '../../../platform/db/wording.js';
import type { NoticeObservationView } from './notice-observation.dto.js';

const shown = view<NoticeObservationView>({
  id: 'o.id',
  noticeId: 'o.notice_id',
  observedAt: 'o.observed_at',
  present: 'o.present',
  how: 'o.how',
  note: worded('o.note'),
  noticeStatus: 'o.notice_status',
  extract: 'o.extract',
  version: 'o.version',
  createdAt: 'o.created_at',
  updatedAt: 'o.updated_at',
});

export const observationView = statement(
  'notice-observation-view',
  `
    select ${shown}::text as body, o.version, o.id
    from redress.notice_observation o
    where o.firm_id = $firm and o.notice_id = $1 and o.id = $2
  `,
);

export const observationList: Listing<'observedAt' | 'createdAt'> = {
  name: 'notice-observations',
  from: 'redress.notice_observation o',
  alias: 'o',
  view: shown,
  filters: { noticeId: 'o.notice_id = ?', updatedSince: 'o.updated_at >= ?' },
  sorts: { observedAt: 'o.observed_at', createdAt: 'o.created_at' },
  defaultSort: '-observedAt',
};

export const noticeExists = statement(
  'notice-exists',
  `select n.id from redress.notice n where n.firm_id = $firm and n.id = $1`,
);

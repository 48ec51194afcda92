import { statement } from '../../../platform/db/statement.js';

export const factList = statement(
  'fact-list',
  `select json_build_object('data', coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'on', f.on_day, 'earliest', f.earliest,
     'latest', f.latest, 'precision', f.precision, 'confidence', f.confidence, 'sourceId', f.source_id,
     'reason', f.reason, 'current', f.rank = 1, 'recordedAt', f.created_at) order by f.id desc)
     filter (where f.id is not null), '[]'), 'page', json_build_object('next', null))::text as body
   from redress.ccf_request r
   left join (select *, row_number() over (partition by name order by id desc) as rank from redress.fact
     where firm_id = $firm and ccf_request_id = $1) f on true
   where r.firm_id = $firm and r.id = $1 group by r.id`,
);

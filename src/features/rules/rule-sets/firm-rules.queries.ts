import { statement } from '../../../platform/db/statement.js';

/** Tells one state of the firm's published rules from another; null where it has none. */
export const publishedMark = statement(
  'published-rules-mark',
  `
    select string_agg(v.id || ':' || v.version, ',' order by v.published_at, v.id) as mark
    from redress.rule_set_version v
    where v.firm_id = $firm and v.status = 'published'
  `,
);

/** In the order in which they were published, since the later one has a day both claim. */
export const publishedVersions = statement(
  'published-rule-versions',
  `
    select
      s.code, v.number,
      v.source_text as "sourceText",
      v.effective_from as "effectiveFrom",
      v.effective_until as "effectiveUntil"
    from redress.rule_set_version v
    join redress.rule_set s on s.firm_id = v.firm_id and s.id = v.rule_set_id
    where v.firm_id = $firm and v.status = 'published'
    order by v.published_at, v.id
  `,
);

import { statement } from '../../../platform/db/statement.js';
import { jsonOf, oneOf, view } from '../../../platform/db/view.js';
import type { RuleSetVersionView } from './rule-set-version.dto.js';
import type { PersonName } from './rule-set.dto.js';

const person = (id: string) =>
  oneOf(
    view<PersonName>({ id: 'u.id', name: 'u.name' }),
    `
      redress.firm_user u
      where u.firm_id = v.firm_id and u.id = v.${id}
    `,
  );

const from = `redress.rule_set_version v join redress.rule_set s on s.firm_id = v.firm_id and s.id = v.rule_set_id`;

/** What a version's text says and whether it meets its golden cases is read out of the text. */
export type StoredVersion = Omit<RuleSetVersionView, 'goldenFailures' | 'rules'>;

const stored = view<StoredVersion>({
  id: 'v.id',
  code: 's.code',
  title: 's.title',
  number: 'v.number',
  status: 'v.status',
  text: 'v.source_text',
  textHash: 'v.source_hash',
  goldenCases: jsonOf<StoredVersion['goldenCases']>('v.golden_cases'),
  effectiveFrom: 'v.effective_from',
  effectiveUntil: 'v.effective_until',
  changelog: 'v.changelog',
  draftedBy: jsonOf<PersonName>(person('drafted_by')),
  draftedAt: 'v.created_at',
  publishedBy: person('published_by'),
  publishedAt: 'v.published_at',
  publishedAlone: 'v.published_alone',
  withdrawnAt: 'v.withdrawn_at',
  withdrawnReason: 'v.withdrawn_reason',
  version: 'v.version',
  createdAt: 'v.created_at',
  updatedAt: 'v.updated_at',
});

export const ruleSetVersionView = statement(
  'rule-set-version-view',
  `
    select ${stored} as view
    from ${from}
    where v.firm_id = $firm and s.code = $1 and v.id = $2
  `,
);

/** The set, locked, and the number its next version gets. */
export const nextNumber = statement(
  'rule-set-next-number',
  `
    select
      s.id,
      1 + coalesce(
        (
          select max(v.number)
          from redress.rule_set_version v
          where v.firm_id = s.firm_id and v.rule_set_id = s.id
        ),
        0
      ) as number
    from redress.rule_set s
    where s.firm_id = $firm and s.code = $1
    for update
  `,
);

/** A version's table beside that of the one published before it. */
export const versionBefore = statement(
  'rule-set-version-before',
  `
    select
      v.source_text as "sourceText",
      p.id as "beforeId",
      p.number as "beforeNumber",
      p.source_text as "beforeText"
    from ${from}
    left join lateral (
      select b.id, b.number, b.source_text
      from redress.rule_set_version b
      where
        b.firm_id = v.firm_id
        and b.rule_set_id = v.rule_set_id
        and b.number < v.number
        and b.published_at is not null
      order by b.number desc
      limit 1
    ) p on true
    where v.firm_id = $firm and s.code = $1 and v.id = $2
  `,
);

import { statement } from '../../../platform/db/statement.js';
import { jsonOf, listOf, oneOf, view } from '../../../platform/db/view.js';
import type { PersonName, RuleSetVersionSummary } from './rule-set.dto.js';

/** The firm's own rule sets by code, those without a published version too. */
export const ownRuleSets = statement(
  'own-rule-sets',
  `
    select s.code, s.title
    from redress.rule_set s
    where s.firm_id = $firm
    order by s.code
  `,
);

const person = (id: string) =>
  oneOf(
    view<PersonName>({ id: 'u.id', name: 'u.name' }),
    `
      redress.firm_user u
      where u.firm_id = v.firm_id and u.id = v.${id}
    `,
  );

const summary = view<RuleSetVersionSummary>({
  id: 'v.id',
  number: 'v.number',
  status: 'v.status',
  effectiveFrom: 'v.effective_from',
  effectiveUntil: 'v.effective_until',
  textHash: 'v.source_hash',
  changelog: 'v.changelog',
  draftedBy: jsonOf<PersonName>(person('drafted_by')),
  draftedAt: 'v.created_at',
  publishedBy: person('published_by'),
  publishedAt: 'v.published_at',
  publishedAlone: 'v.published_alone',
  version: 'v.version',
});

/** One of the firm's own rule sets, with its versions, newest first. */
export const ownRuleSet = statement(
  'own-rule-set',
  `
    select
      s.code, s.title,
      ${listOf(
        summary,
        'redress.rule_set_version v where v.firm_id = s.firm_id and v.rule_set_id = s.id',
        'v.number desc',
      )} as versions
    from redress.rule_set s
    where s.firm_id = $firm and s.code = $1
  `,
);

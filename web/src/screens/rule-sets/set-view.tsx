import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMe } from '../../api/session.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import css from './rule-sets.module.css';
import { mayDraft } from './rights.js';
import { useRuleSet } from './rule-sets-data.js';
import { RulesTable } from './rules-table.js';
import { VersionsTable } from './versions-table.js';
import { Way } from './way.js';

/** One rule set: its versions, newest first, and what it says. */
export function SetView({ code }: { code: string }) {
  const t = useText();
  const { role } = useMe();
  const { data: set, error } = useRuleSet(code);
  return (
    <div className={css.page}>
      <Way />
      <ProblemNotice problem={error} />
      {set && (
        <>
          <div className={css.head}>
            <div>
              <h2>
                <bdi>{set.title}</bdi>
              </h2>
              <p className="quiet">
                <bdi>{[set.authority, t(`terms.rule-origin.${set.origin}`)].filter(Boolean).join(' · ')}</bdi>
              </p>
            </div>
            {set.origin === 'own' && mayDraft(role) && (
              <Button
                component={Link}
                to={`/administration/rule-sets/${code}/new`}
                leftSection={<IconUpload size={16} />}
              >
                {t('rule-sets.draft-next')}
              </Button>
            )}
          </div>
          <section className={css.section}>
            <h3>{t('rule-sets.versions')}</h3>
            {set.origin === 'built-in' ? (
              <p className="quiet">{t('rule-sets.no-versions')}</p>
            ) : (
              <VersionsTable code={code} versions={set.versions} />
            )}
          </section>
          <section className={css.section}>
            <h3>{t('rule-sets.rules')}</h3>
            {set.rules.length === 0 ? (
              <p className="quiet">{t('rule-sets.no-rules')}</p>
            ) : (
              <RulesTable rules={set.rules} />
            )}
          </section>
        </>
      )}
    </div>
  );
}

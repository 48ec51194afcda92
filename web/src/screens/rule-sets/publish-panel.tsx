import { Button } from '@mantine/core';
import { useMe } from '../../api/session.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import { mayPublish } from './rights.js';
import { usePublish, type Version } from './rule-sets-data.js';
import css from './rule-sets.module.css';

/** The server decides who may publish, and says why somebody may not in its own words. */
export function PublishPanel({ version }: { version: Version }) {
  const t = useText();
  const { role } = useMe();
  const publish = usePublish(version);
  return (
    <section className={css.panel} aria-label={t('rule-sets.publish-title')}>
      <p>{t('rule-sets.publish-text')}</p>
      {mayPublish(role) && (
        <Button loading={publish.isPending} onClick={() => publish.mutate()}>
          {t('rule-sets.publish')}
        </Button>
      )}
      <ProblemNotice problem={publish.error} />
    </section>
  );
}

import { Button } from '@mantine/core';
import { useMe } from '../../api/session.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useWords } from '../../words/language.js';
import { mayPublish } from './rights.js';
import { usePublish, type Version } from './rule-sets-data.js';
import css from './rule-sets.module.css';

/** The server decides who may publish, and says why somebody may not in its own words. */
export function PublishPanel({ version }: { version: Version }) {
  const { ruleSets: w } = useWords();
  const { role } = useMe();
  const publish = usePublish(version);
  return (
    <section className={css.panel} aria-label={w.publishTitle}>
      <p>{w.publishText}</p>
      {mayPublish(role) && (
        <Button loading={publish.isPending} onClick={() => publish.mutate()}>
          {w.publish}
        </Button>
      )}
      <ProblemNotice problem={publish.error} />
    </section>
  );
}

import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { dayText, LTR } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useText } from '../../words/language.js';
import { usePeople } from '../administration/people-data.js';
import { useImpact, type Version } from './rule-sets-data.js';
import css from './rule-sets.module.css';

/** Which dates in which files publishing would change; nothing is stored. */
export function ImpactResult({ version }: { version: Version }) {
  const t = useText();
  const impact = useImpact(version);
  const { data } = impact;
  return (
    <section className={css.section}>
      <h3>{t('rule-sets.impact.title')}</h3>
      <div>
        <Button variant="default" loading={impact.isPending} onClick={() => impact.mutate()}>
          {t('rule-sets.impact.ask')}
        </Button>
      </div>
      <ProblemNotice problem={impact.error} />
      <div role="status">
        {data && (
          <p>
            {data.total === 0
              ? t('rule-sets.impact.none')
              : `${t('rule-sets.impact.total', { count: data.total })} ${t('rule-sets.impact.files', { count: data.files })}.`}
          </p>
        )}
        {data && data.total > data.changes.length && (
          <p>{t('rule-sets.impact.first-of', { shown: data.changes.length })}</p>
        )}
      </div>
      {data && data.total > 0 && <Changes version={version} changes={data.changes} />}
    </section>
  );
}

function Changes({ version, changes }: { version: Version; changes: Schema<'ImpactOnDate'>[] }) {
  const t = useText();
  const { language } = useLanguage();
  const { data: people } = usePeople();
  const day = (on: string | null) => (on ? dayText(on, language) : '–');
  return (
    <Table
      label={t('rule-sets.impact.title')}
      rows={changes}
      keyOf={(change) => String(changes.indexOf(change))}
      columns={[
        {
          header: t('rule-sets.impact.file'),
          as: 'whole',
          cell: ({ caseFileId, reference }) => (
            <Link to={`/case-files/${caseFileId}`} style={LTR}>
              {reference}
            </Link>
          ),
        },
        {
          header: t('rule-sets.rule'),
          cell: ({ ruleId }) => <bdi>{version.rules.find(({ id }) => id === ruleId)?.title ?? ruleId}</bdi>,
        },
        {
          header: t('rule-sets.impact.action'),
          cell: ({ action, blockedBy }) => (
            <>
              {t(`terms.action.${action}`)}{' '}
              {blockedBy && (
                <Mark tone="unsure">{`${t('rule-sets.impact.kept')}: ${t(`terms.block.${blockedBy}`)}`}</Mark>
              )}
            </>
          ),
        },
        { header: t('rule-sets.impact.from'), as: 'whole', cell: ({ from }) => day(from) },
        { header: t('rule-sets.impact.to'), as: 'whole', cell: ({ to }) => day(to) },
        {
          header: t('rule-sets.impact.owner'),
          cell: ({ ownerId }) => <bdi>{people?.find(({ id }) => id === ownerId)?.name}</bdi>,
        },
      ]}
    />
  );
}

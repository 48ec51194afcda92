import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { dayText, LTR } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { useLanguage, useWords } from '../../words/language.js';
import { usePeople } from '../administration/people-data.js';
import { useImpact, type Version } from './rule-sets-data.js';
import css from './rule-sets.module.css';

/** Which dates in which files publishing would change; nothing is stored. */
export function ImpactResult({ version }: { version: Version }) {
  const { ruleSets } = useWords();
  const w = ruleSets.impact;
  const impact = useImpact(version);
  const { data } = impact;
  return (
    <section className={css.section}>
      <h3>{w.title}</h3>
      <div>
        <Button variant="default" loading={impact.isPending} onClick={() => impact.mutate()}>
          {w.ask}
        </Button>
      </div>
      <ProblemNotice problem={impact.error} />
      <div role="status">
        {data && <p>{data.total === 0 ? w.none : `${w.total(data.total)} ${w.files(data.files)}.`}</p>}
        {data && data.total > data.changes.length && <p>{w.firstOf(data.changes.length)}</p>}
      </div>
      {data && data.total > 0 && <Changes version={version} changes={data.changes} />}
    </section>
  );
}

function Changes({ version, changes }: { version: Version; changes: Schema<'ImpactOnDate'>[] }) {
  const { ruleSets } = useWords();
  const w = ruleSets.impact;
  const { language } = useLanguage();
  const { data: people } = usePeople();
  const day = (on: string | null) => (on ? dayText(on, language) : '–');
  return (
    <Table
      label={w.title}
      rows={changes}
      keyOf={(change) => String(changes.indexOf(change))}
      columns={[
        {
          header: w.file,
          as: 'whole',
          cell: ({ caseFileId, reference }) => (
            <Link to={`/case-files/${caseFileId}`} style={LTR}>
              {reference}
            </Link>
          ),
        },
        {
          header: ruleSets.rule,
          cell: ({ ruleId }) => <bdi>{version.rules.find(({ id }) => id === ruleId)?.title ?? ruleId}</bdi>,
        },
        {
          header: w.action,
          cell: ({ action, blockedBy }) => (
            <>
              {w.actions[action]} {blockedBy && <Mark tone="unsure">{`${w.kept}: ${w.blockedBy[blockedBy]}`}</Mark>}
            </>
          ),
        },
        { header: w.from, as: 'whole', cell: ({ from }) => day(from) },
        { header: w.to, as: 'whole', cell: ({ to }) => day(to) },
        { header: w.owner, cell: ({ ownerId }) => <bdi>{people?.find(({ id }) => id === ownerId)?.name}</bdi> },
      ]}
    />
  );
}

import { Button, Chip, Group } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { addDays, dayText } from '../../parts/dates.js';
import { useLanguage, useText } from '../../words/language.js';
import type { CaseTimeline } from './case-data.js';
import { among, pastOf, plannedOf, type Entry, type Shown } from './entries.js';
import { EntryLine } from './entry-line.js';
import css from './timeline.module.css';

const ALL: readonly Shown[] = ['letters', 'steps', 'deadlines', 'notices'];

/** The file as one column: what is planned, the "now" line, and all that happened, newest first. */
export function Timeline({ file }: { file: CaseTimeline }) {
  const t = useText();
  const [shown, setShown] = useState<readonly Shown[]>(ALL);
  const planned = useMemo(() => among(new Set(shown), plannedOf(file)), [file, shown]);
  const [farShown, showFar] = useState(false);
  const yearAhead = addDays(file.today, 366);
  const far = planned.filter(({ on }) => on > yearAhead);
  const near = planned.filter(({ on }) => on <= yearAhead);
  const past = useMemo(() => among(new Set(shown), pastOf(file)), [file, shown]);
  return (
    <div className={css.timeline}>
      <Chip.Group multiple value={[...shown]} onChange={(next) => setShown(next as Shown[])}>
        <Group gap={6} role="group" aria-label={t('case-file.show')}>
          {ALL.map((kind) => (
            <Chip key={kind} size="xs" variant="outline" value={kind}>
              {t(`case-file.${kind}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <h2 className="spoken">{t('case-file.planned')}</h2>
      {planned.length === 0 && <p className="quiet">{t('case-file.nothing-planned')}</p>}
      {far.length > 0 && (
        <Button
          size="xs"
          variant="subtle"
          className={css.far}
          aria-expanded={farShown}
          onClick={() => showFar(!farShown)}
        >
          {t('case-file.far-ahead', { count: far.length })}
        </Button>
      )}
      {farShown && <Days entries={far} file={file} />}
      <Days entries={near} file={file} />
      <div className={css.now} role="separator">
        <span>
          {t('case-file.now')} · <Today day={file.today} />
        </span>
      </div>
      {past.length === 0 && (
        <p className="quiet">
          {t('case-file.nothing-yet')}{' '}
          <Button
            component={Link}
            to={`/letters/new?reference=${encodeURIComponent(file.reference)}`}
            size="xs"
            variant="light"
          >
            {t('case-file.register-letter')}
          </Button>
        </p>
      )}
      <Days entries={past} file={file} />
    </div>
  );
}

function Today({ day }: { day: string }) {
  const { language } = useLanguage();
  return dayText(day, language);
}

/** Entries under the day they belong to; a day is said once. */
function Days({ entries, file }: { entries: readonly Entry[]; file: CaseTimeline }) {
  const { language } = useLanguage();
  const days = [...Map.groupBy(entries, ({ on }) => on)];
  return (
    <ol className={css.days}>
      {days.map(([day, of]) => (
        <li key={day} className={css.day}>
          <time dateTime={day}>{dayText(day, language)}</time>
          <ul>
            {of.map((entry, at) => (
              <EntryLine key={at} entry={entry} file={file} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

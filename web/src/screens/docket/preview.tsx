import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { dayText, LTR } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { useLanguage, useText } from '../../words/language.js';
import { Badges } from './badges.js';
import type { Row } from './bands.js';
import type { DocketDialog } from './docket-keys.js';
import { useLastLetters, useWhy } from './docket-data.js';
import css from './preview.module.css';
import { WhySteps } from './why-steps.js';

interface Props {
  row: Row;
  today: string;
  people: ReadonlyMap<string, string>;
  mayChange: boolean;
  acknowledging: boolean;
  onAcknowledge(): void;
  onAsk(what: DocketDialog): void;
}

/** One deadline beside the list: the date, why it is that, and what can be done about it. */
export function Preview({ row, today, people, mayChange, acknowledging, onAcknowledge, onAsk }: Props) {
  const t = useText();
  const { language } = useLanguage();
  const { data: why } = useWhy(row.id);
  const ours = row.side === 'ours';
  return (
    <div className={css.preview}>
      <p className={css.date}>
        {row.dueOn && <strong>{dayText(row.dueOn, language)}</strong>}{' '}
        <DaysLeft day={row.dueOn} today={today} theirs={!ours} />
      </p>
      <h2>{row.title}</h2>
      <p className="quiet">
        {row.owedByName ?? t(`terms.party.${row.owedBy}`)} · {t(`terms.force.${row.force}`)} ·{' '}
        <Link to={`/case-files/${row.caseFileId}`}>
          <span style={LTR}>{row.reference}</span>
        </Link>
      </p>
      <p className={css.badges}>
        <Badges row={row} />
      </p>
      {mayChange && (
        <div className={css.actions}>
          {ours && !row.acknowledgedAt && (
            <Button size="xs" onClick={onAcknowledge} loading={acknowledging}>
              {t('docket.acknowledge')}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => onAsk('done')}>
            {t('docket.done')}
          </Button>
          <Button size="xs" variant="default" onClick={() => onAsk('reassign')}>
            {t('docket.reassign')}
          </Button>
          <Button size="xs" variant="default" onClick={() => onAsk('extension')}>
            {ours ? t('deadline.ask-extension') : t('deadline.record-extension')}
          </Button>
        </div>
      )}
      <section>
        <h3>{t('docket.why')}</h3>
        {why && <WhySteps why={why} />}
      </section>
      <dl className={css.people}>
        <dt>{t('docket.owner')}</dt>
        <dd>{people.get(row.ownerId ?? '') ?? t('docket.nobody')}</dd>
        <dt>{t('docket.deputy-of')}</dt>
        <dd>{people.get(row.deputyId ?? '') ?? t('docket.nobody')}</dd>
      </dl>
      <LastLetters caseFileId={row.caseFileId} />
      <Link to={`/deadlines/${row.id}`}>{t('docket.open')}</Link>
    </div>
  );
}

function LastLetters({ caseFileId }: { caseFileId: string }) {
  const t = useText();
  const { language } = useLanguage();
  const { data } = useLastLetters(caseFileId);
  if (!data) return null;
  return (
    <section>
      <h3>{t('docket.last-letters')}</h3>
      {data.data.length === 0 && <p className="quiet">{t('docket.no-letters')}</p>}
      <ul className={css.letters}>
        {data.data.map((letter) => (
          <li key={letter.id}>
            <span className="quiet">
              {letter.happenedOn && dayText(letter.happenedOn, language)} · {t(`terms.direction.${letter.direction}`)} ·{' '}
              {letter.counterpart.name ?? t(`terms.counterpart.${letter.counterpart.kind}`)}
            </span>
            <br />
            <bdi>{letter.subject}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

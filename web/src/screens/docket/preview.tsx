import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { dayText, LTR } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { useLanguage, useWords } from '../../words/language.js';
import { Badges } from './badges.js';
import { isOurs, type Row } from './bands.js';
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
  const { docket: w, deadline, terms } = useWords();
  const { language } = useLanguage();
  const { data: why } = useWhy(row.id);
  const ours = isOurs(row);
  return (
    <div className={css.preview}>
      <p className={css.date}>
        {row.dueOn && <strong>{dayText(row.dueOn, language)}</strong>}{' '}
        <DaysLeft day={row.dueOn} today={today} theirs={!ours} />
      </p>
      <h2>{row.title}</h2>
      <p className="quiet">
        {row.owedByName ?? terms.owedBy[row.owedBy]} · {terms.force[row.force]} ·{' '}
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
              {w.acknowledge}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => onAsk('done')}>
            {w.done}
          </Button>
          <Button size="xs" variant="default" onClick={() => onAsk('reassign')}>
            {w.reassign}
          </Button>
          <Button size="xs" variant="default" onClick={() => onAsk('extension')}>
            {ours ? deadline.askExtension : deadline.recordExtension}
          </Button>
        </div>
      )}
      <section>
        <h3>{w.why}</h3>
        {why && <WhySteps why={why} />}
      </section>
      <dl className={css.people}>
        <dt>{w.owner}</dt>
        <dd>{people.get(row.ownerId ?? '') ?? w.nobody}</dd>
        <dt>{w.deputyOf}</dt>
        <dd>{people.get(row.deputyId ?? '') ?? w.nobody}</dd>
      </dl>
      <LastLetters caseFileId={row.caseFileId} />
      <Link to={`/deadlines/${row.id}`}>{w.open}</Link>
    </div>
  );
}

function LastLetters({ caseFileId }: { caseFileId: string }) {
  const { docket: w, terms } = useWords();
  const { language } = useLanguage();
  const { data } = useLastLetters(caseFileId);
  if (!data) return null;
  return (
    <section>
      <h3>{w.lastLetters}</h3>
      {data.data.length === 0 && <p className="quiet">{w.noLetters}</p>}
      <ul className={css.letters}>
        {data.data.map((letter) => (
          <li key={letter.id}>
            <span className="quiet">
              {letter.happenedOn && dayText(letter.happenedOn, language)} · {terms.direction[letter.direction]} ·{' '}
              {letter.counterpart.name ?? terms.counterpart[letter.counterpart.kind]}
            </span>
            <br />
            <bdi>{letter.subject}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { memo } from 'react';
import { dayText, LTR } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { useLanguage, useText } from '../../words/language.js';
import type { Row } from './bands.js';
import { Badges } from './badges.js';
import css from './docket-table.module.css';
import { initials } from './initials.js';

interface Props {
  row: Row;
  today: string;
  people: ReadonlyMap<string, string>;
  citation: string | undefined;
}

/** The cells of one deadline; `docket-table` places them. */
export const DocketRow = memo(function DocketRow({ row, today, people, citation }: Props) {
  const t = useText();
  const { language } = useLanguage();
  const ours = row.side === 'ours';
  const owner = people.get(row.ownerId ?? '');
  const deputy = people.get(row.deputyId ?? '');
  return (
    <>
      <span role="gridcell" className={css.date}>
        {row.dueOn && dayText(row.dueOn, language)}
      </span>
      <span role="gridcell" className={css.left}>
        <DaysLeft day={row.dueOn} today={today} theirs={!ours} />
      </span>
      <span role="gridcell" className={css.file} title={row.caseTitle}>
        <span style={LTR}>{row.reference}</span>
      </span>
      <span role="gridcell" className={css.what} title={row.title}>
        {ours && row.hard === 'H' && (
          <span className={css.hard} title={t('docket.hard')}>
            ◆<span className="spoken">{t('docket.hard')}</span>
          </span>
        )}
        <span className={css.title} dir="auto">
          {row.title}
          {!ours && <span className="quiet"> · {row.owedByName ?? t(`terms.party.${row.owedBy}`)}</span>}
        </span>
      </span>
      <span role="gridcell" className={css.authority} dir="auto" title={row.authority ?? citation}>
        {row.authority ?? citation}
      </span>
      <span role="gridcell" className={css.badges}>
        <Badges row={row} brief />
      </span>
      <span role="gridcell" className={css.who} title={[owner, deputy].filter(Boolean).join(' / ')}>
        {initials(owner)}
        {deputy && <span className="quiet"> / {initials(deputy)}</span>}
      </span>
    </>
  );
});

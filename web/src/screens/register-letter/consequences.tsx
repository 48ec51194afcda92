import { IconArrowRight } from '@tabler/icons-react';
import type { Schema } from '../../api/client.js';
import { dayText } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { Mark } from '../../parts/mark.js';
import { useLanguage, useText, type CodeOf } from '../../words/language.js';
import css from './register-letter.module.css';

type Change = Schema<'DeadlineChange'>;

interface Props {
  changes: Schema<'DeadlineChanges'>;
  today: string;
}

/** Dates that start, move, end or wait for a decision, ours apart from theirs. */
export function Consequences({ changes, today }: Props) {
  const t = useText();
  const { created, moved, retired, proposed } = changes;
  const ours = created.filter(({ side }) => side === 'ours');
  const theirs = created.filter(({ side }) => side === 'theirs');
  if (created.length + moved.length + retired.length + proposed.length === 0)
    return <p className="quiet">{t('register-letter.no-dates')}</p>;
  return (
    <>
      <Dates title={t('terms.side.ours')} dates={ours} today={today} />
      <Dates title={t('terms.side.theirs')} dates={theirs} today={today} theirs />
      <Dates title={t('register-letter.moves')} dates={moved} today={today} />
      {proposed.length > 0 && <Proposed items={proposed} />}
      {retired.length > 0 && (
        <section>
          <h3>{t('register-letter.ends')}</h3>
          <ul className={css.dates}>
            {retired.map(({ id, title }) => (
              <li key={id}>
                <s>{title}</s>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Dates({
  title,
  dates,
  today,
  theirs,
}: {
  title: string;
  dates: readonly Change[];
  today: string;
  theirs?: boolean;
}) {
  const t = useText();
  const { language } = useLanguage();
  if (dates.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className="quiet figures">{dates.length}</span>
      </h3>
      <ul className={css.dates}>
        {dates.map(({ id, title: what, dueOn, from, owedBy, status }) => (
          <li key={id}>
            <span className={css.when}>
              {from && (
                <>
                  <s>{dayText(from, language)}</s>{' '}
                  <IconArrowRight size={12} className={css.arrow} aria-label={t('register-letter.becomes')} />{' '}
                </>
              )}
              {dueOn && <b>{dayText(dueOn, language)}</b>} <DaysLeft day={dueOn} today={today} theirs={theirs} />
            </span>
            <span>
              <bdi>{what}</bdi> <span className="quiet">· {t(`terms.party.${owedBy as CodeOf<'party'>}`)}</span>{' '}
              {status === 'unverified' && <Mark tone="unsure">{t('register-letter.needs-second')}</Mark>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Proposed({ items }: { items: readonly Schema<'ProposedChange'>[] }) {
  const t = useText();
  const { language } = useLanguage();
  const day = (on: string | null) => (on ? dayText(on, language) : '–');
  return (
    <section>
      <h3>{t('register-letter.proposed')}</h3>
      <p className="quiet">{t('register-letter.proposed-hint')}</p>
      <ul className={css.dates}>
        {items.map(({ ruleId, title, action, oldOn, newOn }) => (
          <li key={`${ruleId} ${action}`}>
            <span className={css.when}>
              {day(oldOn)} <IconArrowRight size={12} className={css.arrow} aria-label={t('register-letter.becomes')} />{' '}
              <b>{day(newOn)}</b>
            </span>
            <bdi className="quiet">{title}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

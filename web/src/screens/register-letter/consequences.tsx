import { IconArrowRight } from '@tabler/icons-react';
import type { Schema } from '../../api/client.js';
import { dayText } from '../../parts/dates.js';
import { DaysLeft } from '../../parts/days-left.js';
import { Mark } from '../../parts/mark.js';
import { useLanguage, useWords } from '../../words/language.js';
import css from './register-letter.module.css';

type Change = Schema<'DeadlineChange'>;

interface Props {
  changes: Schema<'DeadlineChanges'>;
  today: string;
}

/** Dates that start, move, end or wait for a decision, ours apart from theirs. */
export function Consequences({ changes, today }: Props) {
  const { registerLetter: w } = useWords();
  const { created, moved, retired, proposed } = changes;
  const ours = created.filter(({ owedBy }) => isOurs(owedBy));
  const theirs = created.filter(({ owedBy }) => !isOurs(owedBy));
  if (created.length + moved.length + retired.length + proposed.length === 0)
    return <p className="quiet">{w.noDates}</p>;
  return (
    <>
      <Dates title={w.weOwe} dates={ours} today={today} />
      <Dates title={w.theyOwe} dates={theirs} today={today} theirs />
      <Dates title={w.moves} dates={moved} today={today} />
      {proposed.length > 0 && <Proposed items={proposed} />}
      {retired.length > 0 && (
        <section>
          <h3>{w.ends}</h3>
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
  const { registerLetter: w, terms } = useWords();
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
                  <IconArrowRight size={12} className={css.arrow} aria-label={w.becomes} />{' '}
                </>
              )}
              {dueOn && <b>{dayText(dueOn, language)}</b>} <DaysLeft day={dueOn} today={today} theirs={theirs} />
            </span>
            <span>
              <bdi>{what}</bdi> <span className="quiet">· {terms.owedBy[owedBy as keyof typeof terms.owedBy]}</span>{' '}
              {status === 'unverified' && <Mark tone="unsure">{w.needsSecond}</Mark>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Proposed({ items }: { items: readonly Schema<'ProposedChange'>[] }) {
  const { registerLetter: w } = useWords();
  const { language } = useLanguage();
  const day = (on: string | null) => (on ? dayText(on, language) : '–');
  return (
    <section>
      <h3>{w.proposed}</h3>
      <p className="quiet">{w.proposedHint}</p>
      <ul className={css.dates}>
        {items.map(({ ruleId, action, oldOn, newOn }) => (
          <li key={`${ruleId} ${action}`}>
            <span className={css.when}>
              {day(oldOn)} <IconArrowRight size={12} className={css.arrow} aria-label={w.becomes} /> <b>{day(newOn)}</b>
            </span>
            <span dir="ltr" className="quiet">
              {ruleId}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const isOurs = (owedBy: string) => owedBy === 'firm' || owedBy === 'applicant';

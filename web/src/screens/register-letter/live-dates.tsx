import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { ApiProblem } from '../../api/problem.js';
import { useText } from '../../words/language.js';
import { Consequences } from './consequences.js';
import { chosenRequest, type LetterForm } from './letter-form.js';
import css from './register-letter.module.css';
import type { LetterConsequences } from './consequences-of.js';

interface Props {
  form: LetterForm;
  today: string;
  rehearsal: UseQueryResult<LetterConsequences | null>;
}

/** Beside the form, before anything is saved: the dates the letter would start. */
export function LiveDates({ form, today, rehearsal }: Props) {
  const t = useText();
  const { data, error } = rehearsal;
  return (
    <section className={css.live} aria-live="polite" aria-label={t('register-letter.starts')}>
      <h2>{t('register-letter.starts')}</h2>
      {!form.place && <p className="quiet">{t('register-letter.starts-file')}</p>}
      {form.place && !chosenRequest(form) && <p className="quiet">{t('register-letter.starts-no-request')}</p>}
      {chosenRequest(form) && !form.effect && <p className="quiet">{t('register-letter.starts-nothing')}</p>}
      {form.effect && !data && !error && <Skeleton height={68} />}
      {form.effect && error && (
        <p className={css.refused}>{error instanceof ApiProblem ? error.detail : t('register-letter.not-asked')}</p>
      )}
      {form.effect && error instanceof ApiProblem && (
        <ul className={css.issues}>
          {error.issues.map(({ pointer, message }) => (
            <li key={pointer + message}>{message}</li>
          ))}
        </ul>
      )}
      {form.effect && !error && data && (
        <>
          {data.warnings.map(({ code, message }) => (
            <p key={code} className={css.warning}>
              {message}
            </p>
          ))}
          <Consequences changes={data.deadlines} today={today} />
        </>
      )}
    </section>
  );
}

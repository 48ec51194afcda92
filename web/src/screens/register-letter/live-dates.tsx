import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { ApiProblem } from '../../api/problem.js';
import { useWords } from '../../words/language.js';
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
  const { registerLetter: w } = useWords();
  const { data, error } = rehearsal;
  return (
    <section className={css.live} aria-live="polite" aria-label={w.starts}>
      <h2>{w.starts}</h2>
      {!form.place && <p className="quiet">{w.startsFile}</p>}
      {form.place && !chosenRequest(form) && <p className="quiet">{w.startsNoRequest}</p>}
      {chosenRequest(form) && !form.effect && <p className="quiet">{w.startsNothing}</p>}
      {form.effect && !data && !error && <Skeleton height={68} />}
      {form.effect && error && <p className={css.refused}>{error instanceof ApiProblem ? error.detail : w.notAsked}</p>}
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

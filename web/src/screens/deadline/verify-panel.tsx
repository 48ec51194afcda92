import { Alert, Button, Textarea } from '@mantine/core';
import { IconCheck, IconEqualNot } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { dayText } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useLanguage, useWords } from '../../words/language.js';
import { WhySteps } from '../docket/why-steps.js';
import { useVerify, type Sheet } from './deadline-data.js';
import css from './deadline.module.css';

interface Props {
  sheet: Sheet;
  /** While true nothing else on the screen shows the date. */
  blind: boolean;
  onBlind(blind: boolean): void;
}

/** A second person derives the date from the letter, without seeing ours. */
export function VerifyPanel({ sheet: { deadline, today }, blind, onBlind }: Props) {
  const { deadline: w } = useWords();
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const verify = useVerify();
  const typing = { today, from: deadline.triggerOn ?? undefined, towards: 'future' as const };
  const derivedOn = dayTyped(typed, typing);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!derivedOn) return;
    const body = { derivedOn, note: note.trim() || undefined };
    verify.mutate({ deadline, body }, { onSuccess: () => onBlind(false) });
  };
  const { matched, comparison } = verify.data ?? {};
  return (
    <section className={css.panel}>
      <h2>{w.verification}</h2>
      {matched && (
        <Alert color="green" variant="light" icon={<IconCheck />} role="status">
          {w.matches}
        </Alert>
      )}
      {comparison && (
        <Alert color="red" variant="light" icon={<IconEqualNot />} role="alert" title={w.mismatch}>
          <dl className={css.pairs}>
            <dt>{w.ours}</dt>
            <dd>{dayText(comparison.stoodOn, language)}</dd>
            <dt>{w.yours}</dt>
            <dd>{dayText(comparison.derivedOn, language)}</dd>
            <dt>{w.difference}</dt>
            <dd>{w.days(comparison.difference)}</dd>
          </dl>
          <WhySteps why={comparison.why} />
        </Alert>
      )}
      {!blind && !matched && (
        <>
          <p className="quiet">{w.verifyHint}</p>
          <Button variant="default" onClick={() => onBlind(true)}>
            {w.verify} <kbd className={css.key}>v</kbd>
          </Button>
        </>
      )}
      {blind && (
        <form onSubmit={submit} className={css.stack}>
          <p>{w.covered}</p>
          <DateField label={w.derived} {...typing} value={typed} onChange={setTyped} required autoFocus />
          <Textarea label={w.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          <ProblemNotice problem={verify.error} />
          <div className="buttons">
            <Button variant="default" onClick={() => onBlind(false)}>
              {w.stop}
            </Button>
            <Button type="submit" loading={verify.isPending} disabled={!derivedOn}>
              {w.compare}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

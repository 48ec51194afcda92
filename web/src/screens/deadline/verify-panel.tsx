import { Alert, Button, Textarea } from '@mantine/core';
import { IconCheck, IconEqualNot } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { dayText } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useLanguage, useText } from '../../words/language.js';
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
  const t = useText();
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
      <h2>{t('deadline.verification')}</h2>
      {matched && (
        <Alert color="green" variant="light" icon={<IconCheck />} role="status">
          {t('deadline.matches')}
        </Alert>
      )}
      {comparison && (
        <Alert color="red" variant="light" icon={<IconEqualNot />} role="alert" title={t('deadline.mismatch')}>
          <dl className={css.pairs}>
            <dt>{t('deadline.ours')}</dt>
            <dd>{dayText(comparison.stoodOn, language)}</dd>
            <dt>{t('deadline.yours')}</dt>
            <dd>{dayText(comparison.derivedOn, language)}</dd>
            <dt>{t('deadline.difference')}</dt>
            <dd>{t('deadline.days', { count: comparison.difference })}</dd>
          </dl>
          <WhySteps why={comparison.why} />
        </Alert>
      )}
      {!blind && !matched && (
        <>
          <p className="quiet">{t('deadline.verify-hint')}</p>
          <Button variant="default" onClick={() => onBlind(true)}>
            {t('deadline.verify')} <kbd className={css.key}>v</kbd>
          </Button>
        </>
      )}
      {blind && (
        <form onSubmit={submit} className={css.stack}>
          <p>{t('deadline.covered')}</p>
          <DateField label={t('deadline.derived')} {...typing} value={typed} onChange={setTyped} required autoFocus />
          <Textarea label={t('deadline.note')} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          <ProblemNotice problem={verify.error} />
          <div className="buttons">
            <Button variant="default" onClick={() => onBlind(false)}>
              {t('deadline.stop')}
            </Button>
            <Button type="submit" loading={verify.isPending} disabled={!derivedOn}>
              {t('deadline.compare')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

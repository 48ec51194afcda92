import { NativeSelect } from '@mantine/core';
import { dayText } from '../../parts/dates.js';
import { useLanguage, useText } from '../../words/language.js';
import type { LetterForm } from './letter-form.js';
import css from './register-letter.module.css';

interface Props {
  form: LetterForm;
  put(change: Partial<LetterForm>): void;
}

/** Which request of the file the letter is about. */
export function RequestField({ form, put }: Props) {
  const t = useText();
  const requests = form.place?.requests ?? [];
  if (requests.length === 0) return null;
  return (
    <NativeSelect
      label={t('register-letter.request')}
      className={css.wide}
      value={form.ccfRequestId}
      onChange={(event) => put({ ccfRequestId: event.currentTarget.value, effect: '' })}
    >
      <option value="">{t('register-letter.no-request')}</option>
      {requests.map(({ id, kind, state, references }) => (
        <option key={id} value={id}>
          {[t(`terms.request-kind.${kind}`), t(`terms.request-state.${state}`), ...references].join(' · ')}
        </option>
      ))}
    </NativeSelect>
  );
}

/** Which of the latest letters of the file it answers. */
export function AnswersField({ form, put }: Props) {
  const t = useText();
  const { language } = useLanguage();
  const letters = form.place?.letters ?? [];
  if (letters.length === 0) return null;
  return (
    <NativeSelect
      label={t('register-letter.answers')}
      className={css.wide}
      value={form.answersId}
      onChange={(event) => put({ answersId: event.currentTarget.value })}
    >
      <option value="">{t('register-letter.answers-none')}</option>
      {letters.map(({ id, subject, happenedOn, counterpartKind }) => (
        <option key={id} value={id}>
          {[happenedOn && dayText(happenedOn, language), t(`terms.counterpart.${counterpartKind}`), subject]
            .filter(Boolean)
            .join(' · ')}
        </option>
      ))}
    </NativeSelect>
  );
}

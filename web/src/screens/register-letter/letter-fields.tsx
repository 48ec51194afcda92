import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ApiProblem } from '../../api/problem.js';
import { DateField } from '../../parts/date-field.js';
import { dayText } from '../../parts/dates.js';
import { useChoices, useLanguage, useText } from '../../words/language.js';
import type { LetterForm } from './letter-form.js';
import { AnswersField, RequestField } from './place-selects.js';
import css from './register-letter.module.css';

/** A step has the letter's days too, by names of its own: `letterWrittenOn`. */
const ofStep = (day: string) => `/effect/step/letter${day.charAt(0).toUpperCase()}${day.slice(1)}`;

interface Props {
  form: LetterForm;
  today: string;
  problem?: ApiProblem;
  put(change: Partial<LetterForm>): void;
}

/** In the order in which a letter is read: who, how, when, about what. */
export function LetterFields({ form, today, problem, put }: Props) {
  const t = useText();
  const { language } = useLanguage();
  const pick = <K extends keyof LetterForm>(name: K) => ({
    value: form[name] as string,
    error: problem?.about(`/${name}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      put({ [name]: event.currentTarget.value as LetterForm[K] } as Partial<LetterForm>),
  });
  const date = (name: 'writtenOn' | 'sentOn' | 'receivedOn') => ({
    label: t(`register-letter.field.${name}`),
    today,
    towards: 'past' as const,
    value: form[name],
    error: problem?.about(`/${name}`) ?? problem?.about(ofStep(name)),
    onChange: (typed: string) => put({ [name]: typed }),
  });
  return (
    <>
      <RequestField form={form} put={put} />
      <NativeSelect label={t('register-letter.direction')} data={useChoices('direction')} {...pick('direction')} />
      <NativeSelect label={t('register-letter.channel')} data={useChoices('channel')} {...pick('channel')} />
      <NativeSelect
        label={t('register-letter.counterpart')}
        data={useChoices('counterpart')}
        {...pick('counterpart')}
      />
      <TextInput label={t('register-letter.counterpart-name')} {...pick('counterpartName')} />
      <DateField {...date('writtenOn')} />
      <DateField {...date('sentOn')} />
      <DateField {...date('receivedOn')} />
      <div className={css.registered}>
        <span>{t('register-letter.registered')}</span>
        <b>{dayText(today, language)}</b>
      </div>
      <TextInput
        label={t('register-letter.subject')}
        required
        withAsterisk={false}
        {...pick('subject')}
        className={css.wide}
      />
      <TextInput label={t('register-letter.references')} {...pick('references')} className={css.wide} />
      <AnswersField form={form} put={put} />
      {form.body && (
        <Textarea
          label={t('register-letter.body')}
          autosize
          minRows={2}
          maxRows={6}
          {...pick('body')}
          className={css.wide}
        />
      )}
    </>
  );
}

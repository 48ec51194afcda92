import { TextInput } from '@mantine/core';
import type { ApiProblem } from '../../api/problem.js';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { useText } from '../../words/language.js';
import { EffectSelect } from './effect-select.js';
import { chosenRequest, type LetterForm } from './letter-form.js';
import { ConclusionField } from './conclusion-field.js';
import css from './register-letter.module.css';

interface Props {
  form: LetterForm;
  today: string;
  problem?: ApiProblem;
  put(change: Partial<LetterForm>): void;
}

/** What the letter reports about a request, and the days it names. Nothing is chosen beforehand. */
export function EffectFields({ form, today, problem, put }: Props) {
  const t = useText();
  const request = chosenRequest(form);
  if (!request) return null;
  const step = request.steps.find((one) => form.effect === `step:${one.step}`);
  const letterDay = dayTyped(form.writtenOn, { today, towards: 'past' });
  const about = (field: string) => problem?.about(`/effect/${form.effect.split(':')[0]}/${field}`);
  const isCorrection = about('reason') !== undefined || form.reason !== '';
  return (
    <fieldset className={css.group}>
      <legend>{t('register-letter.reports')}</legend>
      <EffectSelect
        steps={request.steps}
        effect={form.effect}
        onChoose={(effect) => put({ effect, on: '', days: {}, conclusion: '', reason: '' })}
      />
      {form.effect && (
        <DateField
          label={t('register-letter.day-itself')}
          today={today}
          towards="past"
          value={form.on}
          error={about('on')}
          onChange={(on) => put({ on })}
        />
      )}
      {step?.carries.filter(isShown).map((day) => (
        <DateField
          key={day}
          label={t(`register-letter.fact.${day}`)}
          today={today}
          from={letterDay}
          towards="future"
          value={form.days[day] ?? ''}
          error={about(day)}
          onChange={(typed) => put({ days: { ...form.days, [day]: typed } })}
        />
      ))}
      {step?.step === 'decide' && (
        <ConclusionField
          ofAccess={request.kind === 'access'}
          value={form.conclusion}
          error={about('outcomes')}
          onChange={(conclusion) => put({ conclusion })}
        />
      )}
      {isCorrection && (
        <TextInput
          label={t('register-letter.reason')}
          className={css.wide}
          value={form.reason}
          error={about('reason')}
          onChange={(event) => put({ reason: event.currentTarget.value })}
        />
      )}
    </fieldset>
  );
}

/** Days that come up in letters of the Commission; the rest are recorded on the request. */
export const SHOWN = [
  'documentsDueOn',
  'applicantReplyDueOn',
  'ncbReplyDueOn',
  'submissionsDueOn',
  'sessionStartsOn',
  'sessionEndsOn',
  'extendedToOn',
  'clientLearnedOn',
] as const;
const isShown = (day: string): day is (typeof SHOWN)[number] => (SHOWN as readonly string[]).includes(day);

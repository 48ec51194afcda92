import { NativeSelect } from '@mantine/core';
import { useText } from '../../words/language.js';
import { TOLD, type LetterForm, type Place } from './letter-form.js';

interface Props {
  steps: Place['requests'][number]['steps'];
  effect: LetterForm['effect'];
  onChoose(effect: LetterForm['effect']): void;
}

/** The steps open from where the request stands, then days a letter may tell of. */
export function EffectSelect({ steps, effect, onChoose }: Props) {
  const t = useText();
  return (
    <NativeSelect
      label={t('register-letter.effect')}
      value={effect}
      onChange={(event) => onChoose(event.currentTarget.value as LetterForm['effect'])}
    >
      <option value="">{t('register-letter.nothing')}</option>
      <optgroup label={t('register-letter.steps')}>
        {steps.map(({ step }) => (
          <option key={step} value={`step:${step}`}>
            {t(`terms.step.${step}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('register-letter.days-stated')}>
        {TOLD.map((name) => (
          <option key={name} value={`fact:${name}`}>
            {t(`register-letter.fact.${name}`)}
          </option>
        ))}
      </optgroup>
    </NativeSelect>
  );
}

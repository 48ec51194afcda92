import { NativeSelect } from '@mantine/core';
import { useWords } from '../../words/language.js';
import { TOLD, type LetterForm, type Place } from './letter-form.js';

interface Props {
  steps: Place['requests'][number]['steps'];
  effect: LetterForm['effect'];
  onChoose(effect: LetterForm['effect']): void;
}

/** The steps open from where the request stands, then days a letter may tell of. */
export function EffectSelect({ steps, effect, onChoose }: Props) {
  const { registerLetter: w, terms } = useWords();
  return (
    <NativeSelect
      label={w.effect}
      value={effect}
      onChange={(event) => onChoose(event.currentTarget.value as LetterForm['effect'])}
    >
      <option value="">{w.nothing}</option>
      <optgroup label={w.steps}>
        {steps.map(({ step }) => (
          <option key={step} value={`step:${step}`}>
            {terms.requestStep[step]}
          </option>
        ))}
      </optgroup>
      <optgroup label={w.daysTold}>
        {TOLD.map((name) => (
          <option key={name} value={`fact:${name}`}>
            {w.fact[name]}
          </option>
        ))}
      </optgroup>
    </NativeSelect>
  );
}

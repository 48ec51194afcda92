import { TextInput } from '@mantine/core';
import { useLanguage, useText } from '../words/language.js';
import { awayText, daysBetween, dayText } from './dates.js';
import { readTypedDate, type Typing } from './typed-date.js';

interface Props extends Typing {
  label: string;
  /** As typed; the day in it is read by `dayTyped`. */
  value: string;
  onChange(typed: string): void;
  error?: string;
  required?: boolean;
  autoFocus?: boolean;
}

/** A day typed in any way people type days; the day understood stands below, in words. */
export function DateField({ label, value, onChange, error, today, from, towards, autoFocus, ...rest }: Props) {
  const t = useText();
  const { language } = useLanguage();
  const read = readTypedDate(value, { today, from, towards });
  const on = read && 'on' in read ? read.on : undefined;
  const refusal = read && 'refusal' in read ? t(`typed-date.${read.refusal}`) : undefined;
  const understood = on && `${dayText(on, language)} · ${awayText(daysBetween(today, on), language)}`;
  return (
    <TextInput
      {...rest}
      autoFocus={autoFocus}
      // A dialog looks for it: it takes the focus itself, after the field did.
      data-autofocus={autoFocus}
      label={label}
      value={value}
      dir="ltr"
      autoComplete="off"
      placeholder={t('typed-date.placeholder')}
      description={understood ?? refusal ?? ' '}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={error}
      aria-invalid={Boolean(error ?? refusal)}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => on && onChange(on)}
    />
  );
}

/** The day in what was typed; undefined for nothing and for what is no day. */
export function dayTyped(value: string, typing: Typing): string | undefined {
  const read = readTypedDate(value, typing);
  return read && 'on' in read ? read.on : undefined;
}

import { NativeSelect } from '@mantine/core';
import { useText } from '../../words/language.js';

const ON_NOTICE = [
  'NOT_COMPLIANT_DELETE',
  'COMPLIANT',
  'COMPLIANT_WITH_UPDATE',
  'COMPLIANT_CONDITIONAL',
  'PARTIAL',
  'NO_DATA',
] as const;
const ON_ACCESS = ['DATA_DISCLOSED_FULL', 'DATA_DISCLOSED_PARTIAL', 'NEITHER_CONFIRM_NOR_DENY', 'NO_DATA'] as const;

interface Props {
  ofAccess: boolean;
  value: string;
  error?: string;
  onChange(conclusion: string): void;
}

/** How the Commission concluded, the same for every notice; where they differ the request itself is the place. */
export function ConclusionField({ ofAccess, value, error, onChange }: Props) {
  const t = useText();
  return (
    <NativeSelect
      label={t('register-letter.conclusion')}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{t('register-letter.choose')}</option>
      {(ofAccess ? ON_ACCESS : ON_NOTICE).map((one) => (
        <option key={one} value={one}>
          {t(`terms.conclusion.${one}`)}
        </option>
      ))}
    </NativeSelect>
  );
}

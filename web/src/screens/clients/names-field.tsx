import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { scriptName } from '../../parts/named.js';
import { useChoices, useLanguage, useText } from '../../words/language.js';
import { SCRIPTS, scriptOf, type NameFields, type NameKind } from './client-form.js';
import css from './clients.module.css';

/** The names in their scripts; the script is told from the letters and can be put right. */
export function NamesField({ names, onChange }: { names: NameFields[]; onChange(names: NameFields[]): void }) {
  const t = useText();
  const kinds = useChoices('name-kind');
  const { language } = useLanguage();
  const scripts = [
    { value: '', label: '–' },
    ...SCRIPTS.map((value) => ({ value, label: scriptName(value, language) })),
  ];
  const change = (at: number, part: Partial<NameFields>) =>
    onChange(names.map((name, n) => (n === at ? { ...name, ...part } : name)));
  return (
    <fieldset className={css.form} style={{ border: 0, padding: 0, margin: 0 }}>
      <legend>{t('clients.names')}</legend>
      {names.map((name, at) => (
        <div key={at} className={css.nameRow}>
          <TextInput
            label={t('clients.full-name')}
            dir="auto"
            value={name.full}
            onChange={({ currentTarget: { value } }) => change(at, { full: value, script: scriptOf(value) })}
          />
          <NativeSelect
            label={t('clients.script')}
            data={scripts}
            value={name.script}
            onChange={(event) => change(at, { script: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('clients.name-kind')}
            data={kinds}
            value={name.kind}
            onChange={(event) => change(at, { kind: event.currentTarget.value as NameKind })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`${t('clients.remove-name')}: ${name.full}`}
            onClick={() => onChange(names.filter((_, n) => n !== at))}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        style={{ alignSelf: 'start' }}
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange([...names, { full: '', script: '', kind: 'alias' }])}
      >
        {t('clients.add-name')}
      </Button>
    </fieldset>
  );
}

import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { scriptName } from '../../parts/named.js';
import { useLanguage, useWords } from '../../words/language.js';
import { NAME_KINDS, SCRIPTS, scriptOf, type NameFields, type NameKind } from './client-form.js';
import css from './clients.module.css';

/** The names in their scripts; the script is told from the letters and can be put right. */
export function NamesField({ names, onChange }: { names: NameFields[]; onChange(names: NameFields[]): void }) {
  const { clients: w } = useWords();
  const { language } = useLanguage();
  const scripts = [
    { value: '', label: '–' },
    ...SCRIPTS.map((value) => ({ value, label: scriptName(value, language) })),
  ];
  const change = (at: number, part: Partial<NameFields>) =>
    onChange(names.map((name, n) => (n === at ? { ...name, ...part } : name)));
  return (
    <fieldset className={css.form} style={{ border: 0, padding: 0, margin: 0 }}>
      <legend>{w.names}</legend>
      {names.map((name, at) => (
        <div key={at} className={css.nameRow}>
          <TextInput
            label={w.fullName}
            dir="auto"
            value={name.full}
            onChange={({ currentTarget: { value } }) => change(at, { full: value, script: scriptOf(value) })}
          />
          <NativeSelect
            label={w.script}
            data={scripts}
            value={name.script}
            onChange={(event) => change(at, { script: event.currentTarget.value })}
          />
          <NativeSelect
            label={w.nameKind}
            data={NAME_KINDS.map((value) => ({ value, label: w.nameKinds[value] }))}
            value={name.kind}
            onChange={(event) => change(at, { kind: event.currentTarget.value as NameKind })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`${w.removeName}: ${name.full}`}
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
        {w.addName}
      </Button>
    </fieldset>
  );
}

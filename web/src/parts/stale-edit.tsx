import { Button, Radio, Table } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../words/language.js';

export interface StaleField {
  name: string;
  label: string;
  /** In words, as both versions are shown. */
  mine: string;
  theirs: string;
}

interface Props {
  /** Fields in which the two versions differ. */
  fields: readonly StaleField[];
  saving: boolean;
  onDiscard(): void;
  /** The fields in which one's own version shall stand. */
  onSave(mine: readonly string[]): void;
}

/** Both versions of a record that somebody else changed meanwhile; one's own is chosen until one says otherwise. */
export function StaleEdit({ fields, saving, onDiscard, onSave }: Props) {
  const t = useText();
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const choose = (name: string, mine: boolean) =>
    setTheirs((before) => (mine ? before.filter((one) => one !== name) : [...before, name]));
  return (
    <section role="alertdialog" aria-label={t('stale-edit.title')}>
      <h3>{t('stale-edit.title')}</h3>
      <p className="quiet">{t('stale-edit.text')}</p>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('stale-edit.field')}</Table.Th>
            <Table.Th>{t('stale-edit.mine')}</Table.Th>
            <Table.Th>{t('stale-edit.theirs')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fields.map(({ name, label, mine, theirs: other }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{label}</Table.Th>
              {[true, false].map((isMine) => (
                <Table.Td key={String(isMine)}>
                  <Radio
                    name={`stale-${name}`}
                    label={(isMine ? mine : other) || t('stale-edit.empty')}
                    checked={theirs.includes(name) !== isMine}
                    onChange={() => choose(name, isMine)}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <div className="buttons">
        <Button variant="default" onClick={onDiscard}>
          {t('stale-edit.discard')}
        </Button>
        <Button
          loading={saving}
          onClick={() => onSave(fields.map(({ name }) => name).filter((name) => !theirs.includes(name)))}
        >
          {t('stale-edit.save')}
        </Button>
      </div>
    </section>
  );
}

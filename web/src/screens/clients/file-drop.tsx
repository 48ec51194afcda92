import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useText } from '../../words/language.js';
import css from './clients.module.css';

/** Files are dropped here or chosen; nothing is sent yet. */
export function FileDrop({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const t = useText();
  const [over, setOver] = useState(false);
  const [names, setNames] = useState('');
  const take = (files: readonly File[]) => {
    if (files.length === 0) return;
    setNames(files.map(({ name }) => name).join(', '));
    onFiles(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <div
      className={`${css.drop} ${over ? css.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileImport size={28} stroke={1.3} aria-hidden />
      <p>{t('clients.drop-here')}</p>
      <FileButton accept="application/json,.json" multiple onChange={take}>
        {(props) => (
          <Button {...props} variant="default">
            {t('clients.choose-files')}
          </Button>
        )}
      </FileButton>
      {names && (
        <p className="quiet">
          <bdi>{names}</bdi>
        </p>
      )}
    </div>
  );
}

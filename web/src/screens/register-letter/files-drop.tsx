import { Button, CloseButton, FileButton } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useText } from '../../words/language.js';
import css from './register-letter.module.css';

interface Props {
  files: readonly File[];
  /** Chosen before a reload: the names are known, the files are gone. */
  lost: readonly string[];
  reading: boolean;
  onAdd(files: File[]): void;
  onRemove(file: File): void;
}

/** Files may be dropped anywhere on the page; a mail fills in the form, everything else is attached. */
export function FilesDrop({ files, lost, reading, onAdd, onRemove }: Props) {
  const t = useText();
  const over = useDropOnPage(onAdd);
  return (
    <div className={css.drop} data-over={over || undefined}>
      <FileButton onChange={(chosen) => onAdd(chosen)} multiple>
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconPaperclip size={16} />} loading={reading}>
            {t('register-letter.choose-file')}
          </Button>
        )}
      </FileButton>
      {files.length === 0 && <span className="quiet">{t('register-letter.drop-hint')}</span>}
      <ul className={css.files}>
        {files.map((file) => (
          <li key={`${file.name} ${file.size}`}>
            <bdi>{file.name}</bdi>{' '}
            <span className="quiet">{t('register-letter.kilobytes', { count: Math.ceil(file.size / 1024) })}</span>
            <CloseButton
              size="xs"
              aria-label={t('register-letter.remove-file', { name: file.name })}
              onClick={() => onRemove(file)}
            />
          </li>
        ))}
      </ul>
      {lost.length > 0 && <p role="status">{t('register-letter.files-lost', { names: lost.join(', ') })}</p>}
    </div>
  );
}

function useDropOnPage(onAdd: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type === 'drop') onAdd([...event.dataTransfer.files]);
    };
    const events = ['dragover', 'dragleave', 'drop'] as const;
    events.forEach((name) => window.addEventListener(name, drag));
    return () => events.forEach((name) => window.removeEventListener(name, drag));
  }, [onAdd]);
  return over;
}

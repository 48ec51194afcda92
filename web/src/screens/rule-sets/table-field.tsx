import { Button, FileButton, Textarea } from '@mantine/core';
import { useRef, type DragEvent } from 'react';
import type { Issue } from '../../api/problem.js';
import { useText } from '../../words/language.js';
import css from './rule-sets.module.css';

interface Props {
  value: string;
  /** Those of the text are shown here, each with a way to its line. */
  issues: readonly Issue[];
  onChange(text: string): void;
}

/** The table of rules as text, typed, pasted or from a file. */
export function TableField({ value, issues, onChange }: Props) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const own = issues.filter(({ pointer }) => pointer === '/text');
  const take = async (file: File | null | undefined) => {
    if (file) onChange(await file.text());
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div className={css.section} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Textarea
        ref={field}
        label={t('rule-sets.form.table')}
        description={t('rule-sets.form.table-hint')}
        dir="ltr"
        required
        wrap="off"
        rows={12}
        spellCheck={false}
        classNames={{ input: css.text }}
        value={value}
        error={
          own.length > 0
            ? `${t('rule-sets.form.problems', { count: own.length })}. ${t('rule-sets.form.kept')}`
            : undefined
        }
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {own.length > 0 && (
        <ol className={css.issues}>
          {own.map(({ message }, index) => (
            <li key={`${index} ${message}`}>
              <button type="button" lang="en" dir="ltr" onClick={() => chooseLine(field.current, lineIn(message))}>
                {message}
              </button>
            </li>
          ))}
        </ol>
      )}
      <div>
        <FileButton accept=".csv,text/csv,text/plain" onChange={(file) => void take(file)}>
          {(props) => (
            <Button {...props} variant="default">
              {t('rule-sets.form.choose')}
            </Button>
          )}
        </FileButton>
      </div>
    </div>
  );
}

/** The server names the line first: "Line 3, column anchor: ...". */
const lineIn = (message: string) => Number(/^Line (\d+)/.exec(message)?.[1] ?? 1);

function chooseLine(field: HTMLTextAreaElement | null, line: number): void {
  if (!field) return;
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  field.scrollTop = (line - 2) * (field.scrollHeight / lines.length);
}

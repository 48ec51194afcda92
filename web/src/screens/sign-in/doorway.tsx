import { NativeSelect } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { LANGUAGES, NAMES, useLanguage, useWords, type Language } from '../../words/language.js';
import css from './doorway.module.css';

/** The page before the desk: one form in the middle, and the language. */
export function Doorway({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const { shell: w } = useWords();
  const { language, speak } = useLanguage();
  useEffect(() => {
    document.title = `${title} · Redress`;
  }, [title]);
  return (
    <main className={css.doorway}>
      <div className={css.card}>
        <img src="/icon.svg" alt="Redress" width={36} height={36} />
        <h1>{title}</h1>
        <p className="quiet">{text}</p>
        {children}
        <NativeSelect
          aria-label={w.language}
          size="xs"
          className={css.language}
          data={LANGUAGES.map((one) => ({ value: one, label: NAMES[one] }))}
          value={language}
          onChange={(event) => speak(event.currentTarget.value as Language)}
        />
      </div>
    </main>
  );
}

import { NativeSelect } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { LANGUAGES, NAMES, useLanguage, useWords, type Language } from '../../words/language.js';
import css from './doorway.module.css';

/** The page before the desk: whose it is and what for, one form, and the language. */
export function Doorway({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const { shell: w, signIn } = useWords();
  const { language, speak } = useLanguage();
  useEffect(() => {
    document.title = `${title} · Redress`;
  }, [title]);
  return (
    <main className={css.doorway}>
      <div className={css.column}>
        <header className={css.brand}>
          <img src="/icon.svg" alt="" width={40} height={40} />
          <div>
            <strong>Redress</strong>
            <p className="quiet">{signIn.purpose}</p>
          </div>
        </header>
        <div className={css.card}>
          <h1>{title}</h1>
          <p className="quiet">{text}</p>
          {children}
        </div>
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

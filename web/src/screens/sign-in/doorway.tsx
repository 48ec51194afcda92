import { NativeSelect } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../../../src/words/language.js';
import { NAMES, useLanguage, useText } from '../../words/language.js';
import css from './doorway.module.css';

/** The page before the desk: whose it is and what for, one form, and the language. */
export function Doorway({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const t = useText();
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
            <p className="quiet">{t('sign-in.purpose')}</p>
          </div>
        </header>
        <div className={css.card}>
          <h1>{title}</h1>
          <p className="quiet">{text}</p>
          {children}
        </div>
        <NativeSelect
          aria-label={t('shell.language')}
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

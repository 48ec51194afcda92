import { IconLock } from '@tabler/icons-react';
import { countryName } from '../../parts/named.js';
import { Mark } from '../../parts/mark.js';
import { useLanguage, useText } from '../../words/language.js';
import type { Line } from './clients-data.js';
import css from './clients.module.css';

/** A person in a row: the name, the other names in their scripts, where from, what protects them. */
export function ClientLine({ line: { displayName, matched, client }, narrow }: { line: Line; narrow: boolean }) {
  const t = useText();
  const { language } = useLanguage();
  const others =
    matched ??
    client?.names
      .map(({ full }) => full)
      .filter((name) => name !== displayName)
      .join(' · ');
  return (
    <>
      <span className={css.name}>
        <bdi>{displayName}</bdi>
        {narrow && others && <bdi className={css.others}>{others}</bdi>}
      </span>
      {!narrow && (
        <>
          <bdi className={css.further} title={others}>
            {others}
          </bdi>
          <span>{client?.nationalities.map((code) => countryName(code, language)).join(', ')}</span>
          <span>
            {client?.protection.map(({ kind, status, country }) => (
              <Mark key={kind + country} tone={status === 'granted' ? 'done' : 'plain'}>
                {t(`terms.protection-kind.${kind}`)} · {t(`terms.protection-status.${status}`)}
              </Mark>
            ))}
          </span>
          <span className="quiet">
            {client?.hasSafeContact && (
              <span title={t('clients.has-safe-contact')}>
                <IconLock size={14} aria-hidden /> <span className="spoken">{t('clients.has-safe-contact')}</span>
              </span>
            )}
          </span>
        </>
      )}
    </>
  );
}

import { countryName, scriptName } from '../../parts/named.js';
import { Mark } from '../../parts/mark.js';
import { partialDayText } from '../../parts/partial-day.js';
import { useLanguage, useText } from '../../words/language.js';
import type { Client } from './clients-data.js';
import css from './clients.module.css';
import { SafeContact } from './safe-contact.js';

/** The names in every script, birth, nationality, protection, and the way to reach them, masked. */
export function ClientFacts({ client }: { client: Client }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <section aria-label={t('clients.who')}>
      <h2>{t('clients.who')}</h2>
      <dl className={css.facts}>
        <dt>{t('clients.kind')}</dt>
        <dd>{t(`terms.client-kind.${client.kind}`)}</dd>
        {client.names.map(({ full, script, kind }) => (
          <Name
            key={kind + full}
            label={t(`terms.name-kind.${kind}`)}
            full={full}
            script={script && scriptName(script, language)}
          />
        ))}
        {client.dateOfBirth && (
          <>
            <dt>{t('clients.date-of-birth')}</dt>
            <dd>{partialDayText(client.dateOfBirth.value, language)}</dd>
          </>
        )}
        {client.nationalities.length > 0 && (
          <>
            <dt>{t('clients.nationalities')}</dt>
            <dd>{client.nationalities.map((code) => countryName(code, language)).join(', ')}</dd>
          </>
        )}
        {client.protection.map(({ kind, status, country }) => (
          <div key={kind + country} style={{ display: 'contents' }}>
            <dt>{t('clients.protection')}</dt>
            <dd>
              {t(`terms.protection-kind.${kind}`)}, {countryName(country, language)}{' '}
              <Mark tone={status === 'granted' ? 'done' : 'plain'}>{t(`terms.protection-status.${status}`)}</Mark>
            </dd>
          </div>
        ))}
      </dl>
      <SafeContact client={client} />
    </section>
  );
}

function Name({ label, full, script }: { label: string; full: string; script?: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <bdi>{full}</bdi> {script && <span className="quiet">({script})</span>}
      </dd>
    </>
  );
}

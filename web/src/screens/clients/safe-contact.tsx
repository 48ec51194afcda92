import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '../../api/client.js';
import { useMe } from '../../api/session.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import type { Client } from './clients-data.js';
import css from './clients.module.css';

const SHOWN_FOR_MS = 60_000;

/** Masked until asked for, and again after a minute: a screen left open must not tell where somebody is. */
export function SafeContact({ client }: { client: Client }) {
  const t = useText();
  const me = useMe();
  // A mutation, so that what is read is kept in no cache.
  const reveal = useMutation({
    mutationFn: () => answer(api.GET('/api/v1/clients/{id}/safe-contact', { params: { path: { id: client.id } } })),
    gcTime: 0,
  });
  const { data, reset } = reveal;
  useEffect(() => {
    if (!data) return;
    const timer = setTimeout(reset, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [data, reset]);
  if (!client.hasSafeContact && !client.hasCurrentAddress) return null;
  const may = me.role === 'owner' || me.role === 'lawyer' || me.role === 'paralegal';
  const lines = [
    client.hasSafeContact && { label: t('clients.safe-contact'), text: data?.safeContact },
    client.hasCurrentAddress && { label: t('clients.current-address'), text: data?.currentAddress },
  ].filter((line) => line !== false);
  return (
    <>
      <dl className={css.facts} aria-live="polite">
        {lines.map(({ label, text }) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>
              {text ? <bdi style={{ whiteSpace: 'pre-line' }}>{text}</bdi> : <Masked label={t('clients.masked')} />}
            </dd>
          </div>
        ))}
      </dl>
      <ProblemNotice problem={reveal.error} />
      {may && (
        <Button
          variant="default"
          size="xs"
          style={{ alignSelf: 'start' }}
          loading={reveal.isPending}
          onClick={() => (data ? reset() : reveal.mutate())}
        >
          {data ? t('clients.hide') : t('clients.show')}
        </Button>
      )}
    </>
  );
}

function Masked({ label }: { label: string }) {
  return (
    <>
      <span className={css.masked} aria-hidden>
        ••••••
      </span>
      <span className="spoken">{label}</span>
    </>
  );
}

import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Mark } from '../../parts/mark.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import css from './administration.module.css';
import { tryEndpoint, useEnable, type Endpoint } from './webhooks-data.js';

/** Trying says in place what the other end answered. */
export function WebhookActions({ endpoint, onDisable }: { endpoint: Endpoint; onDisable(): void }) {
  const t = useText();
  const enable = useEnable();
  const enabling = useMutation({ mutationFn: () => enable(endpoint, true) });
  const trying = useMutation({ mutationFn: () => tryEndpoint(endpoint) });
  return (
    <>
      <div className={css.buttons}>
        <Button size="compact-sm" variant="default" loading={trying.isPending} onClick={() => trying.mutate()}>
          {t('administration.webhooks.try')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => (endpoint.enabled ? onDisable() : enabling.mutate())}
        >
          {endpoint.enabled ? t('administration.webhooks.disable') : t('administration.webhooks.enable')}
        </Button>
      </div>
      <div role="status">
        {trying.data && (
          <>
            <Mark tone={trying.data.delivered ? 'done' : 'overdue'}>
              {trying.data.delivered
                ? t('administration.webhooks.delivered')
                : t('administration.webhooks.not-delivered')}
            </Mark>{' '}
            <bdi>{trying.data.answer}</bdi>
          </>
        )}
      </div>
      <ProblemNotice problem={trying.error ?? enabling.error} />
    </>
  );
}

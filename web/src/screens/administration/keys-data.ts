import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';

export type ApiKey = Schema<'ApiKeyView'>;

const KEYS = ['api-keys'] as const;

const WRITABLE = [
  'absences',
  'api-keys',
  'calendar-feeds',
  'case-files',
  'ccf-requests',
  'clients',
  'correspondence',
  'deadlines',
  'documents',
  'firm',
  'follow-ups',
  'inbox',
  'new-facts',
  'notices',
  'outcomes',
  'proceedings',
  'provisional-measures',
  'publication-tests',
  'reminder-plans',
  'reminders',
  'rule-sets',
  'suggestions',
  'users',
  'webhooks',
];
const READ_ONLY = [
  'analytics',
  'day-sheets',
  'digests',
  'history',
  'mail-outbox',
  'safe-contacts',
  'search',
  'sessions',
];

/** Every scope a route asks for (`x-scope` in docs/openapi.json). */
export const SCOPES = [
  ...WRITABLE.flatMap((each) => [`${each}:read`, `${each}:write`]),
  ...READ_ONLY.map((each) => `${each}:read`),
].toSorted();

export function useApiKeys() {
  return useQuery({
    queryKey: KEYS,
    queryFn: async () => {
      const query = { limit: 200, include: 'archived' as const };
      return (await answer(api.GET('/api/v1/api-keys', { params: { query } }))).data;
    },
  });
}

/** The key itself goes to `onMade` and is kept nowhere. */
export function useMakeKey(onMade: (key: string) => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'ApiKeyInput'>) => answer(api.POST('/api/v1/api-keys', { body })),
    gcTime: 0,
    onSuccess: ({ key }) => {
      void cache.invalidateQueries({ queryKey: KEYS });
      onMade(key);
    },
  });
}

export function useRevoke() {
  const cache = useQueryClient();
  return async ({ id, version }: ApiKey) => {
    await answer(api.DELETE('/api/v1/api-keys/{id}', { params: { path: { id }, header: ifMatch(version) } }));
    await cache.invalidateQueries({ queryKey: KEYS });
  };
}

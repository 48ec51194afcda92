import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';

export type Endpoint = Schema<'WebhookEndpointView'>;

const ENDPOINTS = ['webhook-endpoints'] as const;

export function useEndpoints() {
  return useQuery({
    queryKey: ENDPOINTS,
    queryFn: async () =>
      (await answer(api.GET('/api/v1/webhook-endpoints', { params: { query: { limit: 200 } } }))).data,
  });
}

/** The secret goes to `onAdded` and is kept nowhere. */
export function useAddEndpoint(onAdded: (secret: string) => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'WebhookEndpointInput'>) => answer(api.POST('/api/v1/webhook-endpoints', { body })),
    gcTime: 0,
    onSuccess: ({ secret }) => {
      void cache.invalidateQueries({ queryKey: ENDPOINTS });
      onAdded(secret);
    },
  });
}

export function useEnable() {
  const cache = useQueryClient();
  return async ({ id, version }: Endpoint, enabled: boolean) => {
    const params = { path: { id }, header: ifMatch(version) };
    await answer(api.PATCH('/api/v1/webhook-endpoints/{id}', { params, body: { enabled } }));
    await cache.invalidateQueries({ queryKey: ENDPOINTS });
  };
}

/** One call, made now, whether or not the endpoint is enabled. */
export const tryEndpoint = ({ id }: Endpoint) =>
  answer(api.POST('/api/v1/webhook-endpoints/{id}/try', { params: { path: { id } } }));

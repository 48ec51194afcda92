import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { answer, api } from '../../api/client.js';
import type { Schema } from '../../api/client.js';
import type { Effect } from './letter-form.js';

export interface Rehearsal {
  deadlines: Schema<'DeadlineChanges'>;
  warnings: readonly Schema<'WarningView'>[];
}

async function rehearse(effect: Effect): Promise<Rehearsal> {
  const params = { path: { id: effect.requestId } };
  if ('step' in effect) {
    return answer(api.POST('/api/v1/ccf-requests/{id}/steps/rehearsal', { params, body: effect.step }));
  }
  const body = effect.fact;
  const { deadlines } = await answer(api.POST('/api/v1/ccf-requests/{id}/facts/rehearsal', { params, body }));
  return { deadlines, warnings: [] };
}

/** What the effect would do, asked while it is typed; nothing is kept. */
export function useRehearsal(effect: Effect | undefined) {
  const [asked] = useDebouncedValue(effect, 200);
  return useQuery({
    queryKey: ['rehearsal', JSON.stringify(asked)],
    queryFn: () => rehearse(asked as Effect),
    enabled: asked !== undefined,
    placeholderData: effect ? keepPreviousData : undefined,
    retry: false,
    staleTime: 0,
  });
}

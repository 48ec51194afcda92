import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';
import { queries } from '../../api/queries.js';

export type CaseTimeline = Schema<'CaseTimelineView'>;

const path = (id: string) => ({ params: { path: { id } } });

/** Everything the page shows at first, in one request. */
const timeline = (id: string) =>
  queryOptions({
    queryKey: ['case-timeline', id],
    queryFn: () => answer(api.GET('/api/v1/case-files/{id}/timeline', path(id))),
  });

/** Asked while the screen is still being fetched. */
export const askForCaseTimeline = (id: string) => void queries.prefetchQuery(timeline(id));

export const useCaseTimeline = (id: string) => useQuery(timeline(id));

export function useDocuments(caseFileId: string) {
  return useQuery({
    queryKey: ['documents', caseFileId],
    queryFn: () => answer(api.GET('/api/v1/documents', { params: { query: { caseFileId, limit: 200 } } })),
  });
}

export type Clock = Schema<'RequestClockView'>;

export function useClocks(id: string) {
  return useQuery({
    queryKey: ['request-clocks', id],
    queryFn: () => answer(api.GET('/api/v1/case-files/{id}/request-clocks', path(id))),
  });
}

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';

export type Entry = Schema<'EntryView'>;
export type Clause = Schema<'ClauseView'>;
export type Change = Schema<'ChangeView'>;

export const ENTITIES = [
  'client',
  'case-file',
  'notice',
  'ccf-request',
  'deadline',
  'correspondence',
  'document',
  'proceeding',
  'outcome',
  'user',
  'api-key',
] as const;

export interface HistoryFilter {
  /** Of this file alone; the other fields but `without` then mean nothing. */
  caseFileId?: string;
  /** Leaves out what Redress itself did about reminders. */
  without?: 'reminders';
  action?: string;
  entity?: string;
  id?: string;
  from?: string;
  to?: string;
}

export function useHistory({ caseFileId, ...filter }: HistoryFilter) {
  return useInfiniteQuery({
    queryKey: ['history', caseFileId, filter],
    queryFn: ({ pageParam }) => {
      const query = { ...filter, limit: 100, ...(pageParam && { cursor: pageParam }) };
      if (caseFileId === undefined) return answer(api.GET('/api/v1/history', { params: { query } }));
      const { without, limit, cursor } = query;
      const params = { path: { id: caseFileId }, query: { without, limit, cursor } };
      return answer(api.GET('/api/v1/case-files/{id}/history', { params }));
    },
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.next ?? undefined,
  });
}

/** Two versions of one record, field by field and in words. */
export function useComparison(asked: { entity: string; id: string; older: number; newer: number }) {
  return useQuery({
    queryKey: ['history', 'comparison', asked],
    queryFn: () => answer(api.GET('/api/v1/history/comparison', { params: { query: asked } })),
    // Until the other version has come the two that were compared stay.
    placeholderData: keepPreviousData,
  });
}

const SCREENS: Readonly<Record<string, string>> = {
  'case-file': '/case-files',
  client: '/clients',
  deadline: '/deadlines',
};

/** The screen of a record, for those that have one. */
export function placeOf({ entity, id }: Entry['object']): string | undefined {
  const screen = SCREENS[entity];
  return screen && id ? `${screen}/${id}` : undefined;
}

import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import type { Row } from './bands.js';
import { WITHIN } from './filter.js';
import { DOCKET, keyOf, newestReaching, reachesAll, upTo } from './known-docket.js';

const EVERYTHING = Math.max(...WITHIN);
/** As long as the last answer has been there before more is fetched: whoever acknowledges one after another goes first. */
const QUIET_MS = 300;

const docket = (within: number) =>
  queryOptions({
    queryKey: keyOf(within),
    queryFn: () => answer(api.GET('/api/v1/docket', { params: { query: { within } } })),
  });

/**
 * Asked while the screen is still being fetched, and when the days change. What the browser has already is told from
 * that; the server is then asked only when it is no longer fresh.
 */
export function askForDocket(within: number): void {
  const known = newestReaching(within);
  if (known && known.of !== within) {
    queries.setQueryData(keyOf(within), upTo(within, known.docket), { updatedAt: known.at });
  }
  void queries.prefetchQuery(docket(within));
}

/** The docket of so many days; when it has been shown, all days are fetched, so that more of them are there at once. */
export function useDocket(within: number) {
  const query = useQuery({ ...docket(within), placeholderData: (before) => before && upTo(within, before) });
  const { data, isPlaceholderData } = query;
  useEffect(() => {
    if (!data || isPlaceholderData || reachesAll(data) || newestReaching(EVERYTHING)) return;
    const timer = setTimeout(() => void queries.prefetchQuery(docket(EVERYTHING)), QUIET_MS);
    return () => clearTimeout(timer);
  }, [data, isPlaceholderData]);
  return query;
}

export function useWhy(id: string | undefined) {
  return useQuery({
    queryKey: ['why', id],
    queryFn: () => answer(api.GET('/api/v1/deadlines/{id}/why', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
  });
}

export function useLastLetters(caseFileId: string | undefined) {
  return useQuery({
    queryKey: ['last-letters', caseFileId],
    queryFn: () => answer(api.GET('/api/v1/correspondence', { params: { query: { caseFileId, limit: 3 } } })),
    enabled: caseFileId !== undefined,
  });
}

/** A change of one deadline from the list; the list is read again, since counters and bands move with it. */
function useChange<Input>(send: (row: Row, input: Input) => Promise<Schema<'DeadlineView'>>) {
  return useMutation({
    mutationFn: ({ row, input }: { row: Row; input: Input }) => send(row, input),
    onSettled: () => queries.invalidateQueries({ queryKey: [DOCKET] }),
  });
}

const on = ({ id, version }: Row) => ({ path: { id }, header: ifMatch(version) });

export const useAcknowledge = () =>
  useChange<void>((row) => answer(api.POST('/api/v1/deadlines/{id}/acknowledge', { params: on(row), body: {} })));

export const useReassign = () =>
  useChange<{ ownerId?: string; deputyId?: string | null }>((row, body) =>
    answer(api.PATCH('/api/v1/deadlines/{id}', { params: on(row), body })),
  );

/** Stores the proof first, so that a deadline is never recorded as proved by what is not there. */
export const useDone = () =>
  useChange<{ day: string; proof: File | null }>(async (row, { day, proof }) => {
    const documentId = proof ? await storeProof(row, proof) : undefined;
    return answer(api.POST('/api/v1/deadlines/{id}/complete', { params: on(row), body: { on: day, documentId } }));
  });

async function storeProof({ caseFileId }: Row, file: File): Promise<string> {
  const form = new FormData();
  form.append('caseFileId', caseFileId);
  form.append('kind', 'evidence');
  form.append('file', file);
  const stored = await answer(api.POST('/api/v1/documents', { body: form as never, bodySerializer: () => form }));
  return stored.id;
}

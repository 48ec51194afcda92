import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import type { Row } from './bands.js';

const DOCKET = 'docket';

export function useDocket(within: number) {
  return useQuery({
    queryKey: [DOCKET, within],
    queryFn: () => answer(api.GET('/api/v1/docket', { params: { query: { within } } })),
    placeholderData: keepPreviousData,
  });
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
  const queries = useQueryClient();
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

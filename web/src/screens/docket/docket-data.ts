import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { daysBetween } from '../../parts/dates.js';
import type { Row } from './bands.js';

const DOCKET = 'docket';

const docket = (within: number) =>
  queryOptions({
    queryKey: [DOCKET, within],
    queryFn: () => answer(api.GET('/api/v1/docket', { params: { query: { within } } })),
  });

/** Asked while the screen is still being fetched. */
export const askForDocket = (within: number) => void queries.prefetchQuery(docket(within));

/** Fewer days are shown at once from what is there, more days when they have come. */
export const useDocket = (within: number) =>
  useQuery({ ...docket(within), placeholderData: (before) => before && upTo(within, before) });

function upTo(within: number, before: Schema<'DocketView'>): Schema<'DocketView'> {
  const rows = before.rows.filter(({ dueOn }) => dueOn === null || daysBetween(before.today, dueOn) <= within);
  return { ...before, rows, more: before.more + before.rows.length - rows.length };
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

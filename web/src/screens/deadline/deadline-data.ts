import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import type { Row } from '../docket/bands.js';

export type Sheet = Schema<'DeadlineSheetView'>;
export type Deadline = Schema<'DeadlineView'>;
export type Patch = Schema<'DeadlinePatch'>;
export type Extension = Schema<'ExtensionView'>;
export type Outcome = Schema<'ExtensionDecision'>['state'];
export type OverrideReason = Schema<'OverrideInput'>['reasonCode'];

const SHEET = 'deadline-sheet';

export function useSheet(id: string) {
  return useQuery({
    queryKey: [SHEET, id],
    queryFn: () => answer(api.GET('/api/v1/deadlines/{id}/sheet', { params: { path: { id } } })),
  });
}

/** Whatever changes a date changes lists, counters and the calendar. */
const everywhere = { onSettled: () => queries.invalidateQueries() };

const on = ({ id, version }: Pick<Deadline, 'id' | 'version'>) => ({ path: { id }, header: ifMatch(version) });

export const useAcknowledgeDeadline = () =>
  useMutation({
    mutationFn: (deadline: Deadline) =>
      answer(api.POST('/api/v1/deadlines/{id}/acknowledge', { params: on(deadline), body: {} })),
    ...everywhere,
  });

export const useVerify = () =>
  useMutation({
    mutationFn: ({ deadline, body }: { deadline: Deadline; body: Schema<'VerificationInput'> }) =>
      answer(api.POST('/api/v1/deadlines/{id}/verifications', { params: on(deadline), body })),
    ...everywhere,
  });

/** Not read again when refused: what was typed must outlive the refusal. */
export const usePatchDeadline = () =>
  useMutation({
    mutationFn: ({ id, version, body }: { id: string; version: number; body: Patch }) =>
      answer(api.PATCH('/api/v1/deadlines/{id}', { params: on({ id, version }), body })),
    onSuccess: () => queries.invalidateQueries(),
  });

export const useExtend = () =>
  useMutation({
    mutationFn: ({ id, body }: { id: string; body: Schema<'ExtensionInput'> }) =>
      answer(api.POST('/api/v1/deadlines/{id}/extensions', { params: { path: { id } }, body })),
    onSuccess: () => queries.invalidateQueries(),
  });

export const useDecideProposal = () =>
  useMutation({
    mutationFn: ({ id, version, itemIds }: { id: string; version: number; itemIds: string[] }) => {
      const body = itemIds.length > 0 ? { itemIds } : { apply: 'none' as const };
      return answer(api.POST('/api/v1/recalculations/{id}/decide', { params: on({ id, version }), body }));
    },
    ...everywhere,
  });

export const useDecideExtension = () =>
  useMutation({
    mutationFn: ({ extension, body }: { extension: Extension; body: Schema<'ExtensionDecision'> }) =>
      answer(api.POST('/api/v1/extensions/{id}/decide', { params: on(extension), body })),
    onSuccess: () => queries.invalidateQueries(),
  });

export const useOverride = () =>
  useMutation({
    mutationFn: ({ deadline, body }: { deadline: Deadline; body: Schema<'OverrideInput'> }) =>
      answer(api.POST('/api/v1/deadlines/{id}/overrides', { params: on(deadline), body })),
    onSuccess: () => queries.invalidateQueries(),
  });

export const useDecideOverride = () =>
  useMutation({
    mutationFn: ({ override, approve }: { override: Schema<'OverrideView'>; approve: boolean }) =>
      answer(api.POST('/api/v1/overrides/{id}/decide', { params: on(override), body: { approve } })),
    ...everywhere,
  });

/** The newest letters, of which one may say that more time is given. */
export function useLettersOfFile(caseFileId: string) {
  return useQuery({
    queryKey: ['letters-of-file', caseFileId],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/correspondence', { params: { query: { caseFileId, limit: 50 } } }))).data,
  });
}

/** As the docket's dialogs take it. */
export function rowOf({ deadline, caseFile, why }: Sheet): Row {
  const authority = why.rule?.citation ?? deadline.source;
  return { ...deadline, authority, reference: caseFile.reference, caseTitle: caseFile.title } as Row;
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';

export type Rule = Schema<'RuleView'>;
export type Version = Schema<'RuleSetVersionView'>;
export type Draft = Schema<'RuleSetVersionInput'>;

const SETS = 'rule-sets';

export function useRuleSets() {
  return useQuery({
    queryKey: [SETS],
    queryFn: async () => (await answer(api.GET('/api/v1/rule-sets'))).data,
  });
}

/** Not asked for without a code. */
export function useRuleSet(code: string | undefined) {
  return useQuery({
    queryKey: [SETS, code],
    queryFn: () => answer(api.GET('/api/v1/rule-sets/{code}', { params: { path: { code: code ?? '' } } })),
    enabled: code !== undefined,
  });
}

/** Not asked for without an id. */
export function useVersion(code: string, id: string | undefined) {
  return useQuery({
    queryKey: [SETS, code, id],
    queryFn: () =>
      answer(api.GET('/api/v1/rule-sets/{code}/versions/{id}', { params: { path: { code, id: id ?? '' } } })),
    enabled: id !== undefined,
  });
}

export function useDiff({ code, id, version }: Version) {
  return useQuery({
    queryKey: [SETS, code, id, 'diff', version],
    queryFn: () => answer(api.GET('/api/v1/rule-sets/{code}/versions/{id}/diff', { params: { path: { code, id } } })),
  });
}

/** Goes through every open file, so it is asked for only by hand. */
export function useImpact({ code, id }: Version) {
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/rule-sets/{code}/impact', { params: { path: { code } }, body: { versionId: id } })),
  });
}

/** The first draft of a new set, or the next one of the set with this code. */
export function useUpload(code: string | undefined) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ set, draft }: { set: { code: string; title: string }; draft: Draft }) =>
      code === undefined
        ? answer(api.POST('/api/v1/rule-sets', { body: { ...set, ...draft } }))
        : answer(api.POST('/api/v1/rule-sets/{code}/versions', { params: { path: { code } }, body: draft })),
    onSuccess: () => cache.invalidateQueries({ queryKey: [SETS] }),
  });
}

export function usePublish({ code, id, version }: Version) {
  const cache = useQueryClient();
  const params = { path: { code, id }, header: ifMatch(version) };
  return useMutation({
    mutationFn: () => answer(api.POST('/api/v1/rule-sets/{code}/versions/{id}/publish', { params })),
    onSuccess: () => cache.invalidateQueries(),
  });
}

export function useWithdraw({ code, id, version }: Version) {
  const cache = useQueryClient();
  const params = { path: { code, id }, header: ifMatch(version) };
  return useMutation({
    mutationFn: (reason: string) =>
      answer(api.POST('/api/v1/rule-sets/{code}/versions/{id}/withdraw', { params, body: { reason } })),
    onSuccess: () => cache.invalidateQueries(),
  });
}

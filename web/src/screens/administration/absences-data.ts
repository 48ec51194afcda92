import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';

export type Absence = Schema<'AbsenceView'>;

const ABSENCES = 'absences';

/** Those that last until today or longer. */
export function useAbsences(today: string) {
  return useQuery({
    queryKey: [ABSENCES, today],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/absences', { params: { query: { from: today, limit: 200 } } }))).data,
  });
}

/** Enters an absence, or changes the days and the deputy of the one given. */
export function useSaveAbsence(absence: Absence | undefined) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({
      userId,
      deputyId,
      ...days
    }: {
      userId: string;
      deputyId: string;
      fromOn: string;
      untilOn: string;
    }) =>
      absence
        ? answer(
            api.PATCH('/api/v1/absences/{id}', { params: on(absence), body: { ...days, deputyId: deputyId || null } }),
          )
        : answer(api.POST('/api/v1/absences', { body: { ...days, userId, deputyId: deputyId || undefined } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: [ABSENCES] }),
  });
}

export function useCancelAbsence() {
  const cache = useQueryClient();
  return async (absence: Absence) => {
    await answer(api.POST('/api/v1/absences/{id}/cancel', { params: on(absence) }));
    await cache.invalidateQueries({ queryKey: [ABSENCES] });
  };
}

const on = ({ id, version }: Absence) => ({ path: { id }, header: ifMatch(version) });

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';

export type Person = Schema<'UserView'>;
export type PersonFields = Schema<'UserInput'>;

const PEOPLE = ['people'] as const;

export function usePeople() {
  return useQuery({
    queryKey: PEOPLE,
    queryFn: async () => (await answer(api.GET('/api/v1/users', { params: { query: { limit: 200 } } }))).data,
  });
}

export function changePerson({ id, version }: Person, patch: Schema<'UserPatch'>): Promise<Person> {
  const params = { path: { id }, header: ifMatch(version) };
  return answer(api.PATCH('/api/v1/users/{id}', { params, body: patch }));
}

/** Adds a person, or changes the one given. The address and the first password are of a new person only. */
export function useSavePerson(person: Person | undefined, onSaved: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ email, password, deputyId, ...fields }: PersonFields) =>
      person
        ? changePerson(person, { ...fields, deputyId: deputyId ?? null })
        : answer(api.POST('/api/v1/users', { body: { ...fields, email, password, deputyId } })),
    gcTime: 0,
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: PEOPLE });
      onSaved();
    },
  });
}

/** Lets a person in no more, or in again. */
export function useAdmission() {
  const cache = useQueryClient();
  return async (person: Person, admitted: boolean) => {
    await changePerson(person, { disabledAt: admitted ? null : new Date().toISOString() });
    await cache.invalidateQueries({ queryKey: PEOPLE });
  };
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { answer, api } from '../../api/client.js';
import { consequencesOf } from './consequences-of.js';
import { rehearsedOf, type LetterForm } from './letter-form.js';

/** What the letter would start, asked while it is typed; nothing is kept. */
export function useRehearsal(form: LetterForm, today: string) {
  const letter = rehearsedOf(form, today);
  const [asked] = useDebouncedValue(letter, 200);
  return useQuery({
    queryKey: ['rehearsal', JSON.stringify(asked)],
    queryFn: async () => consequencesOf(await answer(api.POST('/api/v1/correspondence/rehearsal', { body: asked }))),
    enabled: asked.effect !== undefined,
    placeholderData: letter.effect ? keepPreviousData : undefined,
    retry: false,
    staleTime: 0,
  });
}

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';

export type Client = Schema<'ClientView'>;

/** One line of the list; what was found by words comes without the rest. */
export interface Line {
  id: string;
  displayName: string;
  matched?: string;
  client?: Client;
}

const found = (q: string) => answer(api.GET('/api/v1/search', { params: { query: { q } } }));

/** All clients page by page, or those found by words in any script. */
export function useClients(words: string) {
  const list = useInfiniteQuery({
    queryKey: ['clients'],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/clients', { params: { query: { limit: 200, ...(pageParam && { cursor: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.next ?? undefined,
  });
  const search = useQuery({
    queryKey: ['clients', 'found', words],
    queryFn: () => found(words),
    enabled: words !== '',
  });
  const lines: Line[] | undefined = words
    ? search.data?.people
    : list.data?.pages.flatMap(({ data }) => data.map((client) => ({ ...client, client })));
  return {
    lines,
    error: words ? search.error : list.error,
    more: () => !words && list.hasNextPage && !list.isFetching && void list.fetchNextPage(),
  };
}

export const sheetKey = (id: string) => ['client', id] as const;

/** The client with files, notices and documents: one request. */
export function useSheet(id: string) {
  return useQuery({
    queryKey: sheetKey(id),
    queryFn: () => answer(api.GET('/api/v1/clients/{id}/sheet', { params: { path: { id } } })),
  });
}

import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

export const ME = ['me'] as const;

/** A session that ended shows the sign-in page, wherever it is noticed. */
function noticeEndOfSession(error: Error): void {
  if (error instanceof ApiProblem && error.status === 401) queries.setQueryData(ME, null);
}

export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEndOfSession }),
  mutationCache: new MutationCache({ onError: noticeEndOfSession }),
  defaultOptions: {
    // A browser that believes itself offline can still reach a server in the same house.
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      retry: (failures, error) =>
        failures < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

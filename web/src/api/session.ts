import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { answer, api, type Schema } from './client.js';
import { ApiProblem } from './problem.js';
import { ME, queries } from './queries.js';
import { dropStored, forgetDrafts, readStored, store } from './stored.js';

export type Me = Schema<'SignedInUser'>;

/** Whether somebody was signed in here the last time it was asked. */
const SIGNED_IN = 'redress.signed-in';

async function readMe(): Promise<Me | null> {
  try {
    const me = await answer(api.GET('/api/v1/auth/me'));
    store(SIGNED_IN, true);
    return me;
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.status !== 401) throw problem;
    dropStored(SIGNED_IN);
    return null;
  }
}

const session = queryOptions({ queryKey: ME, queryFn: readMe, staleTime: Infinity });

/** Asked while the screen is still being fetched. */
export const askForSession = () => void queries.prefetchQuery(session);

/** Who is signed in; null for nobody, undefined while it is being asked. */
export const useSession = () => useQuery(session);

/** The same on the sign-in page, which does not ask on behalf of a stranger: the browser would log the refusal. */
export const useEarlierSession = () => useQuery({ ...session, enabled: readStored(SIGNED_IN) === true });

/** Given by the shell, so that a screen never sees the moment between the end of a session and the sign-in page. */
export const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in, on screens only a signed-in person sees. */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('This screen is for signed-in people.');
  return me;
}

export async function signIn(email: string, password: string): Promise<void> {
  const { user } = await answer(api.POST('/api/v1/auth/login', { body: { email, password } }));
  queries.clear();
  queries.setQueryData(ME, user);
}

/** The person finds the language again in every browser. */
export async function keepLanguage(language: Me['language']): Promise<void> {
  queries.setQueryData(ME, await answer(api.PATCH('/api/v1/auth/me', { body: { language } })));
}

export async function signOut(): Promise<void> {
  await answer(api.POST('/api/v1/auth/logout'));
  forgetDrafts();
  queries.clear();
  queries.setQueryData(ME, null);
}
